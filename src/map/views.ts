/**
 * The two named views. A view is a place, not a zoom: it is fitted to whatever screen shows it, so that a phone
 * and a projector show the same land. In the state (and so in a link) it is written as its constant camera.
 */
import type { Camera, Position } from "@/geo/position";
import { SOUTHERN_BORDER, WHOLE_REGION, ZOOM_LIMITS } from "@/permalink/explorer-state";
import type { Target } from "./frame";

export const VIEW_IDS = ["border", "region"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

type View = Target & { readonly camera: Camera };

/** The turns of the southern line, from the Suchiate's mouth to Chetumal Bay, and the cayes of Belize. */
const MEXICO_GUATEMALA_BELIZE: readonly Position[] = [
  [-92.25, 14.5],
  [-91.75, 16.1],
  [-91.45, 17.25],
  [-91, 17.85],
  [-88.3, 18.5],
  [-87.5, 17.3],
  [-88.9, 15.9],
];

export const VIEWS: { readonly [Id in ViewId]: View } = {
  /** From the Pacific to the Caribbean, out to where the figures of the three countries are written. */
  border: {
    camera: SOUTHERN_BORDER,
    bbox: [-94.6, 12.6, -86, 18.8],
    key: [
      ...MEXICO_GUATEMALA_BELIZE,
      // The sea where the figures of Mexico, Guatemala and Belize stand.
      [-93.8, 13.7],
      [-91.3, 12.9],
      [-86.1, 17.4],
    ],
    // Circle and words at the anchors of large scale, and those of small scale, which a phone uses.
    notes: [
      {
        minZoom: 5,
        maxZoom: ZOOM_LIMITS.max,
        footerPx: 26,
        notes: [
          { at: [-93.3, 13.85], side: 82, above: 38, below: 90 },
          { at: [-86.95, 17.7], side: 78, above: 8, below: 52 },
        ],
      },
      {
        minZoom: ZOOM_LIMITS.min,
        maxZoom: 4.99,
        footerPx: 96,
        notes: [
          { at: [-95, 14.6], side: 46, above: 38, below: 88 },
          { at: [-91.9, 13.2], side: 46, above: 14, below: 62 },
          { at: [-86.9, 17.6], side: 46, above: 8, below: 56 },
        ],
      },
    ],
  },
  /** From the source states of the U.S. Southwest to El Salvador. */
  region: {
    camera: WHOLE_REGION,
    bbox: [-120.5, 13, -86.5, 36.5],
    key: [
      ...MEXICO_GUATEMALA_BELIZE,
      // Mexico's northern border: San Diego, El Paso, Big Bend, Brownsville.
      [-117.2, 32.6],
      [-106.5, 31.8],
      [-103.2, 29],
      [-97.2, 25.9],
    ],
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
