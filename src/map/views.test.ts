import { describe, expect, it } from "vitest";
import { DEFAULT_STATE, WHOLE_REGION } from "@/permalink/explorer-state";
import { viewOfCamera, VIEWS, VIEW_IDS } from "./views";

describe(viewOfCamera, () => {
  it("knows the default camera as the southern border", () => {
    expect(viewOfCamera(DEFAULT_STATE.camera)).toBe("border");
  });

  it("compares by value", () => {
    expect(viewOfCamera({ ...WHOLE_REGION, center: [...WHOLE_REGION.center] })).toBe("region");
  });

  it("knows no other camera", () => {
    expect(viewOfCamera({ ...WHOLE_REGION, bearing: 1 })).toBeNull();
  });

  it.each(VIEW_IDS)("has the camera of %s inside its box", (id) => {
    const { camera, bbox } = VIEWS[id];
    const [lng, lat] = camera.center;
    expect(lng > bbox[0] && lng < bbox[2] && lat > bbox[1] && lat < bbox[3]).toBe(true);
  });
});
