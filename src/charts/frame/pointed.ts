/** How a drawing tells its frame which mark the reader is on, without drawing anything anew. */
import { createContext, useContext } from "react";

export type Point = (text: string | null) => void;

export const PointedContext = createContext<Point>(() => undefined);

export function usePointed(): Point {
  return useContext(PointedContext);
}
