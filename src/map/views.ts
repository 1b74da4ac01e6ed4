/**
 * The two named views. A view is a place, not a zoom: it is fitted to whatever screen shows it, so that a phone
 * and a projector show the same land. In the state (and so in a link) it is written as its constant camera.
 */
import type { Camera } from "@/geo/position";
import { SOUTHERN_BORDER, WHOLE_REGION } from "@/permalink/explorer-state";
import type { Target } from "./frame";

export const VIEW_IDS = ["border", "region"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

type View = Target & { readonly camera: Camera };

export const VIEWS: { readonly [Id in ViewId]: View } = {
  /** From the Pacific to the Caribbean, out to where the figures of the three countries are written. */
  border: {
    camera: SOUTHERN_BORDER,
    bbox: [-94.6, 12.6, -86.1, 18.8],
    /** The line itself, from the mouth of the Suchiate to Chetumal Bay and the cayes of Belize. */
    core: [-92.6, 14, -87.2, 18.6],
  },
  /** From the source states of the U.S. Southwest to El Salvador. */
  region: {
    camera: WHOLE_REGION,
    bbox: [-120.5, 13, -86.5, 36.5],
    /** Both borders of Mexico. */
    core: [-117.3, 14.3, -87.8, 33],
  },
};

/** The view that a camera stands for; null for any other camera. */
export function viewOfCamera(camera: Camera): ViewId | null {
  return VIEW_IDS.find((id) => isSameCamera(VIEWS[id].camera, camera)) ?? null;
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    a.center[0] === b.center[0] &&
    a.center[1] === b.center[1] &&
    a.zoom === b.zoom &&
    a.bearing === b.bearing &&
    a.pitch === b.pitch
  );
}
