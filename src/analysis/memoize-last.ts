/**
 * Memoisation by the identity of the arguments, for the pure levels: a derived view is the very same object
 * until one of its inputs is another object, so that whoever applies it can compare by reference.
 */

/**
 * What functions remember for one consumer. Two maps with filters of their own that are composed in turn would
 * push each other out of the one place that a function has; each is given a memory of its own.
 */
export type Memory = WeakMap<object, unknown>;

export function createMemory(): Memory {
  return new WeakMap();
}

const SHARED = createMemory();
let memory = SHARED;

/** Runs a computation in which every memoised function remembers for this consumer alone. Synchronous. */
export function rememberIn<R>(own: Memory, compute: () => R): R {
  const before = memory;
  memory = own;
  try {
    return compute();
  } finally {
    memory = before;
  }
}

/** What `owner` remembered last for the consumer at hand; null = nothing yet. The owner knows its shape. */
export function recall(owner: object): object | null {
  return memory.get(owner) ?? null;
}

export function remember(owner: object, value: object): void {
  memory.set(owner, value);
}

/** Remembers the last result; recomputes when any argument is another object or value than last time. */
export function memoizeLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  type Last = { readonly args: A; readonly result: R };
  const owner = {};
  return (...args) => {
    const last = recall(owner) as Last | null;
    if (last?.args.every((arg, index) => Object.is(arg, args[index])) === true) return last.result;
    const result = compute(...args);
    remember(owner, { args, result } satisfies Last);
    return result;
  };
}
