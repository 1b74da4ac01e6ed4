/** The one way to an area of interest, from a form, a drawing or the details of a record. */
import { parseArea, type AreaOfInterest, type AreaProblem } from "@/filters/area";
import { areaName } from "@/filters/area-name";
import { areaNames } from "@/text/messages/area-names";
import { selectAtlas } from "./selectors";
import { actions, store } from "./store";

/** Filters by the area, rounded as a link rounds it; returns what is wrong with it where it is none. */
export function setArea(raw: AreaOfInterest): AreaProblem | null {
  const parsed = parseArea(raw);
  if (!parsed.ok) return parsed.problem;
  const { filter } = store.getState().explorer;
  actions.setFilter({ ...filter, area: parsed.area });
  return null;
}

/** The same for a first or another area, and says its name; a change of size says itself. */
export function setNewArea(raw: AreaOfInterest): AreaProblem | null {
  const problem = setArea(raw);
  const { area } = store.getState().explorer.filter;
  if (problem !== null || area === null) return problem;
  const atlas = selectAtlas(store.getState());
  actions.announce({
    en: areaNames.en.drawn(areaName(area, atlas, "en")),
    es: areaNames.es.drawn(areaName(area, atlas, "es")),
  });
  return null;
}

/** The unit of the present area, else kilometres. */
export function presentUnit(): AreaOfInterest["unit"] {
  return store.getState().explorer.filter.area?.unit ?? "km";
}
