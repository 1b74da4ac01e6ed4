// @vitest-environment jsdom
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { click, mountForTest, pressKey, type Mounted } from "./mount-for-test";
import { TabPanel, Tabs } from "./Tabs";

const tabs = [
  { id: "years", text: "Years" },
  { id: "table", text: "Table" },
  { id: "sources", text: "Sources" },
] as const;
let mounted: Mounted | null = null;

function Dock() {
  const [selected, setSelected] = useState<(typeof tabs)[number]["id"]>("years");
  return (
    <>
      <Tabs label="Dock" idPrefix="dock" tabs={tabs} selected={selected} onSelect={setSelected} />
      <TabPanel idPrefix="dock" id={selected}>
        {selected}
      </TabPanel>
    </>
  );
}

function show() {
  mounted = mountForTest(<Dock />);
  const { root } = mounted;
  const all = [...root.querySelectorAll<HTMLElement>("[role=tab]")];
  const selected = () => all.filter((tab) => tab.getAttribute("aria-selected") === "true");
  return { root, all, selected };
}

afterEach(() => mounted?.unmount());

describe("Tabs", () => {
  it("is one stop for Tab: the selected one", () => {
    const { all } = show();
    expect(all.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it.each([
    [["ArrowRight"], "Table"],
    [["ArrowLeft"], "Sources"],
    [["End"], "Sources"],
    [["End", "ArrowRight"], "Years"],
    [["End", "Home"], "Years"],
  ])("selects and focuses after %j", (keys, expected) => {
    const { selected } = show();
    selected()[0]?.focus();
    for (const key of keys) pressKey(document.activeElement, key);
    expect(selected().map((tab) => tab.textContent)).toEqual([expected]);
    expect(document.activeElement?.textContent).toBe(expected);
  });

  it("names the panel by the selected tab", () => {
    const { root, all } = show();
    click(all[1]);
    const panel = root.querySelector("[role=tabpanel]");
    expect(panel?.getAttribute("aria-labelledby")).toBe(all[1]?.id);
    expect(all.map((tab) => tab.getAttribute("aria-controls"))).toEqual([null, panel?.id, null]);
  });
});
