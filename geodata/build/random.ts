/**
 * A small seeded generator (sfc32). Whole numbers and one division only, so that every machine draws
 * the same: no function of `Math` that engines may round differently.
 */
export class Random {
  #a = 0x9e3779b9;
  #b: number;
  #c: number;
  #counter = 1;

  /** Another `stream` of the same seed draws independently. */
  constructor(seed: number, stream: number) {
    this.#b = seed | 0;
    this.#c = stream | 0;
    for (let round = 0; round < 15; round++) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const drawn = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 0x1_0000_0000;
  }

  /** At least 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
}

/** Draws one of several by weight. */
export class Lottery<Item> {
  readonly #items: readonly Item[];
  readonly #sums: Float64Array;

  constructor(items: readonly Item[], weightOf: (item: Item) => number) {
    this.#items = items;
    this.#sums = new Float64Array(items.length);
    let sum = 0;
    for (const [index, item] of items.entries()) {
      sum += weightOf(item);
      this.#sums[index] = sum;
    }
    if (!(sum > 0)) throw new Error('A lottery needs a weight above zero');
  }

  draw(random: Random): Item {
    const target = random.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return this.#items[low] as Item;
  }
}
