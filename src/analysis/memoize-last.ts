/**
 * Memoisation by the identity of the arguments, for the pure levels: a derived view is the very same object
 * until one of its inputs is another object, so that whoever applies it can compare by reference.
 */

/** Remembers the last result; recomputes when any argument is another object or value than last time. */
export function memoizeLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index])) === true) return last.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}
