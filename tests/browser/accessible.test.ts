/**
 * The states that no other test holds still for the accessibility rules: every chart, the comparison, dialogs, the
 * chooser of the map, search and the menus. One page for each language and theme, and the rules only over the part
 * that a state changes: the whole page is checked where it opens.
 */
import { describe } from "vitest";
import type { AtlasPage } from "./driver";
import { test } from "./fixture";

const LOOKS = [
  {
    lang: "en",
    theme: "light",
    charts: ["Timeline", "Series", "Ranking", "Targets", "Money", "Recommendations"],
    names: { save: "Save chart", views: "Views", compare: "Compare", find: "compare" },
  },
  {
    lang: "es",
    theme: "dark",
    charts: ["Cronología", "Series", "Jerarquía", "Metas", "Dinero", "Recomendaciones"],
    names: { save: "Guardar gráfica", views: "Vistas", compare: "Comparar", find: "comparar" },
  },
] as const;

const CANVAS = "canvas.maplibregl-canvas";
const PHONE = { width: 360, height: 740 };

describe.each(LOOKS)("in $lang, $theme", ({ lang, theme, charts, names }) => {
  test("charts, dialogs, chooser, search, comparison and menus break no rule", async ({
    given,
  }) => {
    const atlas = await given.visitor({
      // Fewer marks break the same rules.
      query: `c=GT&d=charts&lang=${lang}&th=${theme}`,
      reducedMotion: true,
    });
    await checkCharts(atlas, charts, names.save);

    await atlas.when.clicks("button", names.views);
    await atlas.find("dialog").getByRole("textbox").first().fill("A view");
    await atlas.when.presses("Enter");
    await atlas.find("dialog").getByRole("listitem").first().waitFor();
    await atlas.then.isAccessible("dialog[open]");
    await atlas.when.presses("Escape");

    await atlas.when.presses("Control+k");
    await atlas.page.keyboard.type(names.find);
    await atlas.then.sees("option");
    await atlas.then.isAccessible("header");
    await atlas.when.presses("Escape", "Escape");

    await atlas.page.locator(CANVAS).focus();
    await atlas.when.presses("Enter");
    await atlas.then.sees("dialog");
    await atlas.then.isAccessible("#map");
    await atlas.when.presses("Escape");

    await atlas.when.clicks("tab", names.compare);
    await atlas.then.isAccessible("#dock");
    // In the light theme the tests of the comparison hold it.
    if (theme === "dark") {
      await atlas.when.clicks("button", /^2010–2014/);
      await atlas.page.locator(CANVAS).nth(1).waitFor();
      await atlas.then.isAccessible("#dock");
    }

    await atlas.page.setViewportSize(PHONE);
    await atlas.page.locator("header [aria-haspopup=menu]").click();
    await atlas.then.sees("menu");
    await atlas.then.isAccessible("header");
  });
});

async function checkCharts(atlas: AtlasPage, charts: readonly string[], save: string) {
  for (const chart of charts) {
    await atlas.when.clicks("tab", chart);
    await atlas.then.isAccessible("#dock");
  }
  await atlas.when.clicks("button", save);
  await atlas.then.sees("menu");
  await atlas.then.isAccessible("#dock");
  await atlas.when.presses("Escape");
}
