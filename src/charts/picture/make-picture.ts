/** A drawn chart as a file of one format, with the view's own filter, link and data version around it. */
import { pictureLook } from "@/charts/frame/chart-look";
import { caveatsOf, sourcesOf, type Cited } from "@/export/chart-sources";
import {
  buildPictureWords,
  PICTURE_TYPES,
  pictureFileName,
  type PictureFormat,
} from "@/export/chart-picture";
import { describeFilter } from "@/export/filter-words";
import { selectAtlas } from "@/state/selectors";
import { store } from "@/state/store";
import { today } from "@/state/today";
import { linkOf } from "@/state/url-sync";
import { buildPicture, writeSvg } from "./build-picture";

/** What the page knows of a chart and a picture has to say. */
export type ChartParts = {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly caveatIds: readonly string[];
  readonly cited: readonly Cited[];
  readonly svg: SVGSVGElement;
};

type PictureFile = { readonly name: string; readonly blob: Blob };

export async function makePicture(parts: ChartParts, format: PictureFormat): Promise<PictureFile> {
  const state = store.getState();
  const { explorer } = state;
  const atlas = selectAtlas(state);
  const { title, notes, caveatIds, cited, svg } = parts;
  const origin = {
    dataVersion: state.datasets.manifest?.dataVersion ?? null,
    saved: today(),
  };
  const words = buildPictureWords({
    title,
    filterText: describeFilter(explorer.filter, atlas, explorer.locale),
    notes,
    caveats: caveatsOf(caveatIds, cited, atlas),
    alwaysCaveats: caveatIds.length,
    sources: sourcesOf(cited, atlas),
    evidence: cited.flatMap(({ evidence }) => evidence),
    link: linkOf(explorer),
    locale: explorer.locale,
    ...origin,
  });
  const picture = buildPicture(svg, words, pictureLook(explorer.typeScale), explorer.locale);
  const name = pictureFileName(parts.id, origin, format);
  if (format === "svg")
    return { name, blob: new Blob([writeSvg(picture)], { type: PICTURE_TYPES.svg }) };
  const { drawPng } = await import("./draw-png");
  return { name, blob: await drawPng(picture) };
}
