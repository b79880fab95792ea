export interface DiffPart {
  /** `removed`: in the first text only. `added`: in the second only. */
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many pairs of words the texts are shown whole: nobody reads such a difference. */
const MOST_PAIRS = 4_000_000;

/** The words that lead from one text to the other, spaces kept. What is not `added` gives the first text. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  if (a.length * b.length > MOST_PAIRS) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      parts.push({ kind: 'same', text: left });
      i++;
      j++;
      continue;
    }
    const down = lengths[(i + 1) * width + j] ?? 0;
    const across = lengths[i * width + j + 1] ?? 0;
    if (left !== undefined && (right === undefined || down >= across)) {
      parts.push({ kind: 'removed', text: left });
      i++;
    } else if (right !== undefined) {
      parts.push({ kind: 'added', text: right });
      j++;
    }
  }
  return joined(parts);
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** Length of the longest common run of the rests of both, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
