/**
 * A decoded view against the data that is there: codes that were renamed are followed, codes that nothing has are
 * dropped and named. Runs once the data has loaded; a link can be read before that.
 */
import { refuseSides, type CompareChoice } from "@/analysis/compare";
import type { Atlas } from "@/datasets/atlas";
import type { Issue } from "@/datasets/result";
import { isBorderPair } from "@/filters/area";
import type { Filter } from "@/filters/filter";
import type { ChartView, ExplorerState, Selection, ShownFigure } from "./explorer-state";

/** Ids given up → the id that took over, or null. */
export type Retired = { readonly [id: string]: string | null };

export type Reconciled = { readonly state: ExplorerState; readonly issues: readonly Issue[] };

export function reconcileState(
  state: ExplorerState,
  atlas: Atlas,
  retired: Retired = {},
): Reconciled {
  const unknown: string[] = [];
  const follow = (id: string): string => (Object.hasOwn(retired, id) ? (retired[id] ?? id) : id);
  const keep = (ids: readonly string[], known: (id: string) => boolean): readonly string[] => {
    const followed = ids.map(follow);
    unknown.push(...followed.filter((id) => !known(id)));
    const kept = followed.filter(known);
    return kept.length === ids.length && kept.every((id, index) => id === ids[index])
      ? ids
      : [...new Set(kept)].sort();
  };
  const countries = new Set(atlas.records.flatMap((record) => record.countries));
  const filter = {
    ...state.filter,
    agencyIds: keep(state.filter.agencyIds, (id) => atlas.agencies.has(id)),
    activityTypeIds: keep(state.filter.activityTypeIds, (id) => atlas.activityTypes.has(id)),
    countries: keep(state.filter.countries, (code) => countries.has(code)),
    ...reconcileArea(state.filter, atlas, follow, unknown),
  };
  const selection = reconcileSelection(state.selection, atlas, follow, unknown);
  const figure = (shown: ShownFigure): ShownFigure => {
    if (shown.measureId === null || atlas.measures.has(follow(shown.measureId))) {
      return shown.measureId === null ? shown : { ...shown, measureId: follow(shown.measureId) };
    }
    unknown.push(shown.measureId);
    return { measureId: null, vintage: null };
  };
  const figures = { country: figure(state.figures.country), state: figure(state.figures.state) };
  const chart = reconcileChart(state.chart, atlas, follow, unknown);
  const compare = reconcileCompare(state.compare, atlas, follow, unknown);
  return {
    state: { ...state, filter, selection, figures, chart, compare },
    issues: unknown.map(unknownIssue),
  };
}

/** The band along a border stands and falls with its border; whole borders are named by a fixed list. */
function reconcileArea(
  { area, areaStrict }: Filter,
  atlas: Atlas,
  follow: (id: string) => string,
  unknown: string[],
): Pick<Filter, "area" | "areaStrict"> {
  if (area?.shape.kind !== "border" || isBorderPair(area.shape.borderId))
    return { area, areaStrict };
  const borderId = follow(area.shape.borderId);
  if (atlas.byId.get(borderId)?.kind !== "border") {
    unknown.push(area.shape.borderId);
    return { area: null, areaStrict: false };
  }
  if (borderId === area.shape.borderId) return { area, areaStrict };
  return { area: { ...area, shape: { ...area.shape, borderId } }, areaStrict };
}

function reconcileSelection(
  selection: Selection | null,
  atlas: Atlas,
  follow: (id: string) => string,
  unknown: string[],
): Selection | null {
  if (selection === null) return null;
  const id = follow(selection.id);
  const known =
    selection.kind === "area"
      ? atlas.areas.has(id)
      : // Context records may not have loaded yet; their ids begin with that of their series.
        atlas.byId.has(id) || id.startsWith("ctx-");
  if (known) return id === selection.id ? selection : { ...selection, id };
  unknown.push(selection.id);
  return null;
}

/** Measures keep their order: they are panels, one under another. */
function reconcileChart(
  chart: ChartView,
  atlas: Atlas,
  follow: (id: string) => string,
  unknown: string[],
): ChartView {
  const followed = [...new Set(chart.measureIds.map(follow))];
  const measureIds = followed.filter((id) => atlas.measures.has(id));
  unknown.push(...followed.filter((id) => !atlas.measures.has(id)));
  const areaKnown = chart.areaId === null || atlas.areas.has(chart.areaId);
  if (!areaKnown && chart.areaId !== null) unknown.push(chart.areaId);
  return { ...chart, measureIds, areaId: areaKnown ? chart.areaId : null };
}

/** Both sides or neither: half a comparison is another view. */
function reconcileCompare(
  choice: CompareChoice | null,
  atlas: Atlas,
  follow: (id: string) => string,
  unknown: string[],
): CompareChoice | null {
  if (choice === null) return null;
  const followed = { by: choice.by, a: follow(choice.a), b: follow(choice.b) };
  const lost = (id: string) =>
    refuseSides({ by: choice.by, a: id, b: id }, atlas) === "unreadable" ? [id] : [];
  const missing = [...new Set([...lost(followed.a), ...lost(followed.b)])];
  unknown.push(...missing);
  if (missing.length > 0) return null;
  return followed.a === choice.a && followed.b === choice.b ? choice : followed;
}

function unknownIssue(id: string): Issue {
  return {
    subject: id,
    row: null,
    field: null,
    message: {
      en: `The link names “${id}”, which is not in the data of this atlas; it was left out.`,
      es: `El enlace menciona «${id}», que no está en los datos de este atlas; se omitió.`,
    },
  };
}
