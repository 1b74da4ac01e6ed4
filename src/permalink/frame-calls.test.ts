import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrameCall } from "./frame-calls";

const to = "frontera-atlas";

describe(readFrameCall, () => {
  it.each([
    [{ to, call: 1, do: "read" }],
    [{ to, call: "a", do: "watch" }],
    [{ to, call: 0, do: "set", query: "v=1" }],
    [{ to, call: 7, do: "step", by: -1 }],
    [{ to, call: 7, do: "step", scene: 3 }],
  ])("takes %j", (data) => {
    expect(readFrameCall(data)).toEqual(data);
  });

  it.each([
    [{ to, call: 1, do: "erase" }, 1],
    [{ to, call: 1, do: "read", extra: true }, 1],
    [{ to, call: 1, do: "step" }, 1],
    [{ to, call: 1, do: "step", by: 2 }, 1],
    [{ to, call: 1, do: "step", scene: 0 }, 1],
    [{ to, call: 1, do: "step", scene: 1.5 }, 1],
    [{ to, call: 1, do: "set", query: "x".repeat(20_001) }, 1],
    [{ to, call: 1, do: "set", query: { toString: "v=1" } }, 1],
    [{ to, call: {}, do: "read" }, null],
    [{ to, do: "read" }, null],
  ])("refuses %j", (data, malformed) => {
    expect(readFrameCall(data)).toEqual({ malformed });
  });

  it("leaves what is meant for others alone, whatever it is", () => {
    fc.assert(fc.property(fc.anything(), (data) => readFrameCall(data) === null));
  });
});
