/** Memoisation by the identity of the inputs: derived data is never stored, and never computed twice in a row. */

/** Remembers the last result; recomputes when any argument is another object or value than last time. */
export function memoizeLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last !== null && last.args.every((arg, index) => Object.is(arg, args[index])))
      return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
