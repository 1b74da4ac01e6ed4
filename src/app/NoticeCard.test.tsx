// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { INITIAL_SESSION } from "@/state/app-state";
import { actions, store, type Notice } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { click, mountForTest, type Mounted } from "@/ui/mount-for-test";
import NoticeCard from "./NoticeCard";

const NOTICES: readonly Notice[] = [
  { id: "link-0", tone: "warning", text: { en: "First gone.", es: "Falta el primero." } },
  { id: "link-1", tone: "error", text: { en: "Second gone.", es: "Falta el segundo." } },
  { id: "link-2", tone: "info", text: { en: "Third changed.", es: "Cambió el tercero." } },
];

function Card() {
  const notices = useAppState((state) => state.session.notices);
  return notices.length === 0 ? null : <NoticeCard notices={notices} />;
}

let mounted: Mounted;

function show(notices: readonly Notice[]) {
  store.setState({ session: INITIAL_SESSION });
  for (const notice of notices) actions.notify(notice);
  mounted = mountForTest(<Card />);
}

beforeEach(() => show(NOTICES));
afterEach(() => mounted.unmount());

describe(NoticeCard, () => {
  it("is one card with every line, as grave as its gravest", () => {
    expect([...mounted.root.querySelectorAll("li")].map((line) => line.textContent)).toEqual(
      NOTICES.map(({ text }) => text.en),
    );
    expect(mounted.root.textContent).toContain("3 notices about this view");
    expect(mounted.root.querySelectorAll("[data-tone]")).toHaveLength(1);
    expect(mounted.root.querySelector("[data-tone]")?.getAttribute("data-tone")).toBe("error");
  });

  it("is dismissed as one", () => {
    const buttons = mounted.root.querySelectorAll("button");
    expect(buttons).toHaveLength(1);
    expect(buttons[0]?.getAttribute("aria-label")).toBe("Dismiss all notices");
    click(buttons[0]);
    expect(store.getState().session.notices).toEqual([]);
  });

  it("says a single notice without a list", () => {
    mounted.unmount();
    show(NOTICES.slice(0, 1));
    expect(mounted.root.querySelector("li")).toBeNull();
    expect(mounted.root.textContent).toBe("First gone.");
  });
});
