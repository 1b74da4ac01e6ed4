// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveText } from "./LiveText";
import { mountForTest, type Mounted } from "./mount-for-test";

let mounted: Mounted;

beforeEach(() => {
  vi.useFakeTimers();
  mounted = mountForTest(<LiveText text="" />);
});
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

function say(text: string, waitMs: number) {
  mounted.render(<LiveText text={text} />);
  act(() => {
    vi.advanceTimersByTime(waitMs);
  });
  return mounted.root.querySelector("[role=status]")?.textContent;
}

describe("LiveText", () => {
  it("is silent about what was there when the data came", () => {
    expect(say("933 of 933 records shown", 1000)).toBe("");
  });

  it("says only the last of many quick changes", () => {
    say("933 of 933 records shown", 1000);
    expect(say("400 of 933 records shown", 100)).toBe("");
    expect(say("61 of 933 records shown", 100)).toBe("");
    expect(say("60 of 933 records shown", 1000)).toBe("60 of 933 records shown");
  });

  it("says the first text again when it comes back", () => {
    say("933 of 933 records shown", 1000);
    say("61 of 933 records shown", 1000);
    expect(say("933 of 933 records shown", 1000)).toBe("933 of 933 records shown");
  });
});
