import { describe, expect, it } from "vitest";
import type { MapStatus } from "@/state/store";
import { nextStatus, type MapEvent } from "./map-status";

function after(...events: MapEvent[]): MapStatus {
  return events.reduce(nextStatus, "starting" as MapStatus);
}

describe(nextStatus, () => {
  it.each<[MapStatus, MapEvent[]]>([
    ["ready", ["drawn"]],
    ["no-webgl", ["refused"]],
    ["starting", ["refused", "retried"]],
    ["no-webgl", ["refused", "retried", "refused"]],
    ["lost", ["drawn", "lost"]],
    ["starting", ["drawn", "lost", "restored"]],
    ["ready", ["drawn", "lost", "restored", "drawn"]],
    ["starting", ["drawn", "lost", "retried"]],
    ["no-webgl", ["drawn", "lost", "refused"]],
    ["lost", ["lost"]],
  ])("is %s after %j", (status, events) => {
    expect(after(...events)).toBe(status);
  });

  it("does not take a late frame for a map that is back", () => {
    expect(after("drawn", "lost", "drawn")).toBe("lost");
  });
});
