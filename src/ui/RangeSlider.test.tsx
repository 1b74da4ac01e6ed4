// @vitest-environment jsdom
import { act, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { mountForTest, pressKey, type Mounted } from "./mount-for-test";
import { RangeSlider } from "./RangeSlider";
import type { StepRange } from "./step-range";

const limits = { from: 1990, to: 2026 };
let mounted: Mounted | null = null;
let latest: StepRange = limits;

function Years({ start }: { start: StepRange }) {
  const [value, setValue] = useState(start);
  latest = value;
  return (
    <RangeSlider
      limits={limits}
      value={value}
      onChange={setValue}
      label="Years"
      thumbLabels={{ from: "First year", to: "Last year" }}
      valueText={(thumb, year) => `${thumb} ${year}`}
    />
  );
}

function show(start: StepRange) {
  mounted = mountForTest(<Years start={start} />);
  const thumbs = [...mounted.root.querySelectorAll("[role=slider]")];
  const group = mounted.root.querySelector<HTMLElement>("[role=group]");
  // jsdom lays nothing out: a track of 370 px, ten to the year, and no capture.
  const track = group?.firstElementChild as HTMLElement;
  track.getBoundingClientRect = () => new DOMRect(0, 0, 370, 40);
  if (group !== null) group.setPointerCapture = () => undefined;
  return { from: thumbs[0], to: thumbs[1], group };
}

function point(target: Element | null | undefined, type: string, clientX: number) {
  act(() => {
    target?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, button: 0 }));
  });
}

afterEach(() => mounted?.unmount());

describe("RangeSlider", () => {
  it("says name, limits and value of both thumbs", () => {
    const { from, to } = show({ from: 2010, to: 2014 });
    const said = [from, to].map((thumb) =>
      ["aria-label", "aria-valuemin", "aria-valuemax", "aria-valuenow", "aria-valuetext"].map(
        (name) => thumb?.getAttribute(name),
      ),
    );
    expect(said).toEqual([
      ["First year", "1990", "2014", "2010", "from 2010"],
      ["Last year", "2010", "2026", "2014", "to 2014"],
    ]);
  });

  it("moves by keyboard and stops at the other thumb", () => {
    const { from } = show({ from: 2012, to: 2014 });
    pressKey(from, "ArrowRight");
    expect(latest).toEqual({ from: 2013, to: 2014 });
    pressKey(from, "PageUp");
    expect(latest).toEqual({ from: 2014, to: 2014 });
    pressKey(from, "Home");
    expect(latest).toEqual({ from: 1990, to: 2014 });
  });

  it("picks one step by a press on the track", () => {
    const { group } = show(limits);
    point(group, "pointerdown", 205);
    point(group, "pointerup", 205);
    expect(latest).toEqual({ from: 2010, to: 2010 });
  });

  it("draws a range by a drag over the track, in either direction", () => {
    const { group } = show(limits);
    point(group, "pointerdown", 245);
    point(group, "pointermove", 205);
    point(group, "pointerup", 205);
    expect(latest).toEqual({ from: 2010, to: 2014 });
  });

  it("moves the range by a drag that starts inside it", () => {
    const { group } = show({ from: 2010, to: 2014 });
    point(group, "pointerdown", 225);
    point(group, "pointermove", 255);
    point(group, "pointerup", 255);
    expect(latest).toEqual({ from: 2013, to: 2017 });
  });

  it("drags a thumb to the nearest edge", () => {
    const { group, to } = show({ from: 2010, to: 2014 });
    point(to, "pointerdown", 250);
    point(group, "pointermove", 302);
    point(group, "pointerup", 302);
    expect(latest).toEqual({ from: 2010, to: 2019 });
  });
});
