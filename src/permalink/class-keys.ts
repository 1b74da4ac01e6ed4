/**
 * Classes and scales in a link: `hc=ckmeans~6` (method and number of classes), `hc=custom~10~20.5~40` (breaks),
 * `hc=unclassed`; `sc=country.context` names the drawings that are scaled to the shown vintage only.
 */
import {
  CLASS_COUNTS,
  COUNTED_METHODS,
  DEFAULT_CLASSES,
  type ClassChoice,
} from "@/analysis/classify";
import { parseBreaks, writeBreaks } from "@/analysis/custom-breaks";
import type { ScaleScope } from "@/analysis/scale";
import { DRAWINGS, type Drawing, type ShadedDrawing } from "./explorer-state";
import type { LinkKey } from "./link-key";

export function classesKey(key: string, drawing: ShadedDrawing): LinkKey {
  return {
    key,
    write: ({ classes }) => {
      const text = writeClasses(classes[drawing]);
      return text === writeClasses(DEFAULT_CLASSES) ? null : text;
    },
    read: (text, state) => {
      const choice = readClasses(text);
      if (choice === null) return { state, ignored: [text] };
      return { state: { ...state, classes: { ...state.classes, [drawing]: choice } }, ignored: [] };
    },
  };
}

function writeClasses(choice: ClassChoice): string {
  if (choice.method === "unclassed") return choice.method;
  if (choice.method === "custom") return `custom~${writeBreaks(choice.breaks, "~")}`;
  return `${choice.method}~${choice.count}`;
}

function readClasses(text: string): ClassChoice | null {
  const [code = "", ...parts] = text.split("~");
  if (code === "unclassed" && parts.length === 0) return { method: code };
  if (code === "custom") {
    const breaks = parseBreaks(parts.join(" "));
    return breaks.ok ? { method: code, breaks: breaks.value } : null;
  }
  const method = COUNTED_METHODS.find((candidate) => candidate === code);
  const [countText = "", ...rest] = parts;
  const count = /^\d$/.test(countText) ? Number(countText) : 0;
  if (method === undefined || rest.length > 0) return null;
  return count >= CLASS_COUNTS.min && count <= CLASS_COUNTS.max ? { method, count } : null;
}

export const scaleTo: LinkKey = {
  key: "sc",
  write: (state) => {
    const own = DRAWINGS.filter((drawing) => state.scaleTo[drawing] === "shown");
    return own.length === 0 ? null : own.join(".");
  },
  read: (text, state) => {
    const own: { [D in Drawing]: ScaleScope } = { country: "all", state: "all", context: "all" };
    const ignored: string[] = [];
    for (const part of text.split(".")) {
      const drawing = DRAWINGS.find((candidate) => candidate === part);
      if (drawing === undefined) ignored.push(part);
      else own[drawing] = "shown";
    }
    return { state: { ...state, scaleTo: own }, ignored };
  },
};
