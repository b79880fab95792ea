/** What is chosen and what is shown of it. */
const KEPT = 2;

/** Remembers the last two calls. Arguments are compared by identity. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const kept: { readonly args: Args; readonly result: Result }[] = [];
  return (...args) => {
    const at = kept.findIndex((call) =>
      call.args.every((arg, index) => Object.is(arg, args[index])),
    );
    const call = kept[at] ?? { args, result: compute(...args) };
    if (at === 0) return call.result;
    kept.splice(at === -1 ? KEPT - 1 : at, 1);
    kept.unshift(call);
    return call.result;
  };
}
