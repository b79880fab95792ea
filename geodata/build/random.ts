import { seededRandom } from '#src/domain/random/seeded-random.ts';

/** Draws whole numbers of a seed; the same on every machine. */
export class Random {
  /** At least 0, below 1. */
  readonly next: () => number;

  /** Another `stream` of the same seed draws independently. */
  constructor(seed: number, stream: number) {
    this.next = seededRandom(seed, stream);
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
