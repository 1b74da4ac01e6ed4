import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { SHIPPED_ROWS } from "../../tests/shipped-data";
import { buildMoney } from "./money";
import { buildSeries, shownMeasures } from "./series";
import { buildTargets } from "./targets";
import { buildTimeline, timelineYears } from "./timeline";
import { buildRanking } from "./ranking";
import { figuresByArea } from "./figures-by-area";
import { programMarkers } from "./series-events";
const atlas = buildAtlas(SHIPPED_ROWS);
const all = new Uint8Array(atlas.records.length).fill(1);
describe("dump", () => {
  it("x", () => {
    const t = buildTimeline(atlas, all, "agency", false);
    console.log(
      timelineYears(atlas),
      t.groups
        .map((g) => [g.id, g.bars.length, g.bars.filter((b) => b.acting).length].join(":"))
        .join(" "),
    );
    const s = buildSeries(atlas, all, shownMeasures(atlas, all, []), null);
    console.log(
      s.areas,
      s.panels.map((p) => [
        p.measure.id,
        p.areaId,
        p.marks.map((m) => [m.span.kind, m.value]),
        p.lines.length,
        p.parts.length,
        p.inWords.length,
        p.elsewhere,
      ]),
    );
    console.log(programMarkers(atlas, all, "MX").length);
    const g = buildTargets(atlas, all);
    console.log(
      g.compared.map((c) => [c.activity.id, c.pairs.map((p) => p.sharePercent)]),
      g.inWords.map((c) => c.activity.id),
      g.none.map((a) => a.id),
      g.notStated.length,
    );
    for (const sp of ["country", "agency", "activityType"] as const) {
      const m = buildMoney(atlas, all, sp);
      console.log(
        sp,
        m.onlyInTotals,
        m.withoutAmount.length,
        m.groups
          .map(
            (g) =>
              g.ids.join("+") +
              "\n" +
              g.statements
                .map(
                  (x) =>
                    "   " +
                    "  ".repeat(x.depth) +
                    x.key +
                    " " +
                    x.value +
                    " [" +
                    x.series +
                    "] " +
                    (x.partOf?.key ?? "") +
                    " " +
                    x.recordIds.length,
                )
                .join("\n"),
          )
          .join("\n"),
      );
    }
    for (const l of ["country", "state"] as const) {
      const f = figuresByArea(atlas, all, l, { measureId: null, vintage: null });
      if (f) {
        const r = buildRanking(atlas, all, f);
        console.log(
          f.measure.id,
          f.vintage.key,
          r.ranked.map((x) => [x.areaId, x.value]),
          r.unranked.length,
          r.unpublishedAreaIds.length,
          r.otherIds,
          r.maxValue,
        );
      }
    }
  });
});
