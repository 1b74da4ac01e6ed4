/**
 * Every reference from one row to another, as a flat list: who points where. The one place that
 * knows which field of which dataset is a foreign key. Used by the build and the contract test.
 */
import type { DatasetName, DatasetRows } from "@/datasets/catalogue";

export type Reference = {
  readonly dataset: DatasetName;
  readonly id: string;
  readonly field: string;
  readonly target: DatasetName;
  readonly targetId: string;
};

/** Field name to the dataset it points to, wherever the field appears in a row. */
const TARGETS: Readonly<Record<string, DatasetName>> = {
  sourceId: "sources",
  caveatIds: "caveats",
  measureId: "measures",
  agencyIds: "agencies",
  agencyId: "agencies",
  groupId: "agency-groups",
  activityTypeId: "activity-types",
  activityId: "activities",
  placeIds: "places",
  areaId: "areas",
  areaIds: "areas",
  memberIds: "areas",
  parentId: "areas",
  originAreaId: "areas",
  destinationAreaId: "areas",
  oppositeAreaId: "areas",
  countries: "areas",
  countryCode: "areas",
};

type Found = Pick<Reference, "field" | "target" | "targetId">;

function referencesIn(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => referencesIn(item, `${path}.${i}`));
  }
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = path === "" ? key : `${path}.${key}`;
    const target = TARGETS[key];
    if (target === undefined) return referencesIn(inner, field);
    const ids: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
    return ids
      .filter((id) => typeof id === "string")
      .map((targetId) => ({ field, target, targetId }));
  });
}

/** All references of all rows, in dataset order. */
export function listReferences(rows: DatasetRows): Reference[] {
  return (Object.entries(rows) as [DatasetName, DatasetRows[DatasetName]][]).flatMap(
    ([dataset, list]) =>
      list.flatMap((row) =>
        referencesIn(row, "").map((found) => ({ dataset, id: row.id, ...found })),
      ),
  );
}
