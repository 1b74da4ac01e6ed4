/** A value that follows another one only when that has stopped changing. */
import { useEffect, useState } from "react";

/** Starts with the value it is given; a change shows `quietMs` after the last one. */
export function useSettled<T>(value: T, quietMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return settled;
}
