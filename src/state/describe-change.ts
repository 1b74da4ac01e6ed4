/** What a step of the history changed, in the reader's words: `agency filter`, `layer “Forensic labs”`. */
import type { Clause } from "@/filters/filter";
import type { LayerId } from "@/layers/layer-ids";
import type { Locale } from "@/text/locale";
import { historyMessages } from "@/text/messages/history";
import { layerMessages } from "@/text/messages/layers";
import type { Change, Control } from "./history";

export function describeChange(change: Change, locale: Locale): string {
  const t = historyMessages[locale];
  if (change.kind !== "edit") return t[change.kind];
  const [first, ...others] = change.controls;
  if (first === undefined) return t.several;
  if (others.length === 0) return describeControl(first, locale);
  if (change.controls.every((control) => control.startsWith("filter:"))) return t.filters;
  return change.controls.every((control) => control.startsWith("layer:")) ? t.layers : t.several;
}

function describeControl(control: Control, locale: Locale): string {
  const t = historyMessages[locale];
  const [group, id = ""] = control.split(":");
  switch (group) {
    case "filter":
      return t.clause(id as Clause);
    case "layer":
      return t.layer(layerMessages[locale].name(id as LayerId));
    case "opacity":
      return t.opacity(layerMessages[locale].name(id as LayerId));
    case "figure":
      return t.figure(id as "country" | "state");
    default:
      return t[control as Exclude<Control, `${string}:${string}`>];
  }
}
