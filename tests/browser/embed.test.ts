/** The atlas in a frame of another page: what that page can ask, and what it need not fear. */
import { describe, expect } from "vitest";
import { test } from "./fixture";

describe("in a frame", () => {
  test("shows a view, answers the page around it, and surprises it with nothing", async ({
    given,
  }) => {
    const host = await given.visitor({ waitFor: "nothing" });
    await host.openFramed("v=1&l=border.poe&ui=map&lang=en");
    const input = host.page.locator("input");
    await input.focus();
    await host.hears((said) => said["event"] === "ready");

    const read = await host.asksFrame({ do: "read" });
    expect(read).toMatchObject({ ok: true, state: { scene: null } });

    await host.asksFrame({ do: "watch" });
    const set = await host.asksFrame({ do: "set", query: "v=1&l=border.lab&y=2010-2014&zz=1" });
    expect(set).toMatchObject({ ok: true });
    expect(JSON.stringify(set)).toContain("y=2010-2014");
    // The frame stays a frame, and a link from it is one to the whole atlas.
    expect(JSON.stringify(set)).toContain("ui=map");
    expect((set as { state: { link: string } }).state.link).not.toContain("ui=map");
    expect((set as { notes: string[] }).notes.join()).toContain("zz");
    await host.hears((said) => said["event"] === "changed");

    expect(await host.asksFrame({ do: "set", query: "nothing" })).toMatchObject({
      ok: false,
      error: "not-a-view",
    });
    expect(await host.asksFrame({ do: "step", by: 1 })).toMatchObject({ error: "no-briefing" });
    expect(await host.asksFrame({ do: "erase" })).toMatchObject({ error: "not-understood" });

    expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await host.page.evaluate(() => window.scrollY)).toBe(0);
    expect(await host.page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  });

  test("steps through a briefing", async ({ given }) => {
    const host = await given.visitor({ waitFor: "nothing" });
    await host.openFramed("v=1&b=southern-border.1&ui=story&lang=en");
    await host.hears((said) => said["event"] === "ready");
    await host.page
      .frameLocator("iframe")
      .getByRole("heading", { level: 2 })
      .first()
      .waitFor({ state: "visible" });
    expect(await host.asksFrame({ do: "step", by: 1 })).toMatchObject({
      ok: true,
      state: { scene: { briefing: "southern-border", number: 2 } },
    });
    expect(await host.asksFrame({ do: "step", scene: 900 })).toMatchObject({
      error: "no-such-scene",
    });
  });
});
