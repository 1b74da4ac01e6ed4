// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { MenuButton } from "./MenuButton";
import { click, mountForTest, pressKey, type Mounted } from "./mount-for-test";

let mounted: Mounted | null = null;
afterEach(() => mounted?.unmount());

function show() {
  const onUndo = vi.fn<() => void>();
  const onShare = vi.fn<() => void>();
  mounted = mountForTest(
    <MenuButton
      label="More"
      icon="more"
      items={[
        { id: "undo", icon: "undo", text: "Undo", disabled: true, onSelect: onUndo },
        {
          id: "language",
          icon: "language",
          text: "Español",
          lang: "es",
          onSelect: vi.fn<() => void>(),
        },
        { id: "share", icon: "share", text: "Share", onSelect: onShare },
      ]}
    />,
  );
  const { root } = mounted;
  const button = root.querySelector("button");
  const menu = () => root.querySelector("[role=menu]");
  return { button, menu, onUndo, onShare };
}

describe(MenuButton, () => {
  it("opens to its first item and says so", () => {
    const { button, menu } = show();
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    click(button);
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(button?.getAttribute("aria-controls")).toBe(menu()?.id);
    expect(document.activeElement?.textContent).toBe("Undo");
  });

  it.each([
    [["ArrowDown"], "Español"],
    [["ArrowUp"], "Share"],
    [["End"], "Share"],
    [["End", "ArrowDown"], "Undo"],
    [["End", "Home"], "Undo"],
  ])("goes with %j to %j", (keys, expected) => {
    const { button } = show();
    click(button);
    for (const key of keys) pressKey(document.activeElement, key);
    expect(document.activeElement?.textContent).toBe(expected);
  });

  it("closes on Escape and gives the focus back", () => {
    const { button, menu } = show();
    click(button);
    pressKey(document.activeElement, "Escape");
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("does what was chosen once, after it has closed", () => {
    const { button, menu, onShare } = show();
    click(button);
    click(menu()?.lastElementChild);
    expect(onShare).toHaveBeenCalledOnce();
    expect(menu()).toBeNull();
  });

  it("does nothing for what is disabled", () => {
    const { button, menu, onUndo } = show();
    click(button);
    click(menu()?.firstElementChild);
    expect(onUndo).not.toHaveBeenCalled();
    expect(menu()).not.toBeNull();
  });
});
