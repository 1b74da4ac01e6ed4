// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { linkCameras } from "./link-cameras";

type Listener = (event: object) => void;

/** As much of a map as a camera is: moving it fires the events that MapLibre fires, with what rides on them. */
class FakeMap {
  zoom = 5;
  jumps = 0;
  readonly listeners = new Map<string, Set<Listener>>();
  readonly on = (type: string, listener: Listener) => {
    this.listeners.set(type, new Set([...(this.listeners.get(type) ?? []), listener]));
  };
  readonly off = (type: string, listener: Listener) => {
    this.listeners.get(type)?.delete(listener);
  };
  readonly fire = (type: string, event: object) => {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  };
  readonly jumpTo = ({ zoom }: { zoom: number }, event: object = {}) => {
    this.jumps += 1;
    this.zoom = zoom;
    this.fire("move", event);
    this.fire("moveend", event);
  };
  readonly resize = (event: object) => this.fire("moveend", event);
  readonly getCenter = () => ({ lng: 0, lat: 0 });
  readonly getZoom = () => this.zoom;
  readonly getBearing = () => 0;
  readonly getPitch = () => 0;
  readonly getContainer = () => document.body;
}

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function pair() {
  const lead = new FakeMap();
  const mirror = new FakeMap();
  mirror.zoom = 9;
  const stop = linkCameras(lead as never, mirror as never);
  return { lead, mirror, stop };
}

describe("linkCameras", () => {
  it("begins where the lead is and follows it, once for each movement", () => {
    const { lead, mirror } = pair();
    expect(mirror.zoom).toBe(5);
    lead.jumpTo({ zoom: 7 });
    expect([mirror.zoom, mirror.jumps, lead.jumps]).toEqual([7, 2, 1]);
  });

  it("takes the mirror's movements to the lead, and ends them as the reader's own", () => {
    const { lead, mirror } = pair();
    const ends: unknown[] = [];
    lead.on("moveend", (event) => ends.push("cause" in event ? event.cause : null));
    mirror.zoom = 6;
    mirror.fire("move", { originalEvent: {} });
    expect(lead.zoom).toBe(6);
    mirror.fire("moveend", { originalEvent: {} });
    expect(ends).toEqual(["fit", "button"]);
    expect(mirror.jumps).toBe(1);
  });

  it("leaves both alone when it is over", () => {
    const { lead, mirror, stop } = pair();
    stop();
    lead.jumpTo({ zoom: 3 });
    expect(mirror.zoom).toBe(5);
  });
});
