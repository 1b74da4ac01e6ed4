/**
 * The list of data files: name, what one row is, and its schema. Adding a dataset is one line here.
 * Used by the build (what to write) and by the loader (what to fetch and check).
 */
import type * as z from "zod/mini";
import {
  activitySchema,
  activityTypeSchema,
  agencyGroupSchema,
  agencySchema,
  areaSchema,
  borderSchema,
  caveatSchema,
  contextSeriesSchema,
  corridorSchema,
  flowSchema,
  measureSchema,
  observationSchema,
  placeSchema,
  recommendationSchema,
  sourceSchema,
} from "./schema";

export const DATASETS = {
  sources: sourceSchema,
  caveats: caveatSchema,
  measures: measureSchema,
  agencies: agencySchema,
  "agency-groups": agencyGroupSchema,
  "activity-types": activityTypeSchema,
  areas: areaSchema,
  activities: activitySchema,
  observations: observationSchema,
  places: placeSchema,
  flows: flowSchema,
  corridors: corridorSchema,
  borders: borderSchema,
  recommendations: recommendationSchema,
  context: contextSeriesSchema,
} as const;

export type DatasetName = keyof typeof DATASETS;
export type Row<N extends DatasetName> = z.infer<(typeof DATASETS)[N]>;

/** What the build collects, dataset by dataset; parts are merged and sorted by id. */
export type DatasetRows = { readonly [N in DatasetName]: readonly Row<N>[] };
export type PartialRows = { readonly [N in DatasetName]?: readonly Row<N>[] };
