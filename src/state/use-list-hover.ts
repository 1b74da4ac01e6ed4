/** Lights up on the map what the pointer is on in a list or in the table. */
import { useCallback } from "react";
import type { Selection } from "@/permalink/explorer-state";
import { actions } from "./store";

export type ListHoverProps = {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
};

/** Handlers for the element that stands for a selection. */
export function useListHover(): (selection: Selection) => ListHoverProps {
  return useCallback(
    (selection) => ({
      onMouseEnter: () => actions.setHover({ x: 0, y: 0, selections: [selection], fromList: true }),
      onMouseLeave: () => actions.setHover(null),
    }),
    [],
  );
}
