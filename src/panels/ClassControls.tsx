/**
 * How a layer of numbers is scaled: for shades the method, the number of classes or breaks of one's own, for
 * circles the size; for both whether every period or only the shown one decides.
 */
import { memo, useId } from "react";
import {
  CLASS_COUNTS,
  classify,
  COUNTED_METHODS,
  DEFAULT_CLASSES,
  type ClassChoice,
  type ClassMethod,
} from "@/analysis/classify";
import { parseBreaks, writeBreaks } from "@/analysis/custom-breaks";
import { LAYERS } from "@/layers/catalogue";
import type { Drawing, ShadedDrawing } from "@/permalink/explorer-state";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { classMessages } from "@/text/messages/classes";
import { Disclosure } from "@/ui/Disclosure";
import { Select } from "@/ui/Select";
import { Switch } from "@/ui/Switch";
import { BreaksField } from "./BreaksField";
import { useScaled, type Scaled } from "./use-scaled";
import css from "./ClassControls.module.css";

const LAYER_OF = {
  country: "country-figures",
  state: "state-figures",
  context: "homicide",
} as const satisfies Record<Drawing, string>;

export const ClassControls = memo(function ClassControls({ drawing }: { drawing: Drawing }) {
  const locale = useLocale();
  const scaled = useScaled(drawing);
  if (scaled === null) return null;
  const name = LAYERS[LAYER_OF[drawing]].label(locale);
  const { shaded } = scaled;
  if (shaded === null) {
    if (!scaled.hasOtherPeriods) return null;
    return <CircleControls drawing={drawing} scaled={scaled} name={name} />;
  }
  return <ShadeControls drawing={shaded.drawing} scaled={scaled} name={name} />;
});

type ControlsProps<D extends Drawing> = { drawing: D; scaled: Scaled; name: string };

function CircleControls({ drawing, scaled, name }: ControlsProps<Drawing>) {
  const t = classMessages[useLocale()];
  const isOwn = useAppState((state) => state.explorer.scaleTo[drawing] === "shown");
  return (
    <div className={css["controls"]}>
      <Disclosure
        summary={<Summary caption={t.circleScale} value={isOwn ? scaled.period : t.allPeriods} />}
        label={`${t.scaleLabel(name)}: ${isOwn ? scaled.period : t.allPeriods}`}
      >
        <OwnScale
          drawing={drawing}
          text={t.circlesFor(scaled.period)}
          label={t.circlesForLabel(scaled.period, name)}
        />
      </Disclosure>
    </div>
  );
}

function ShadeControls({ drawing, scaled, name }: ControlsProps<ShadedDrawing>) {
  const t = classMessages[useLocale()];
  const choice = useAppState((state) => state.explorer.classes[drawing]);
  const count = (scaled.shaded?.classes?.breaks.length ?? 0) + 1;
  const value = t.methodShort(choice.method, count);
  return (
    <div className={css["controls"]}>
      <Disclosure
        summary={<Summary caption={t.classes} value={value} />}
        label={`${t.classesLabel(name)}: ${value}`}
      >
        <div className={css["fields"]}>
          <MethodField drawing={drawing} choice={choice} scaled={scaled} name={name} />
          {"count" in choice && (
            <Select
              caption={t.count}
              label={t.countLabel(name)}
              value={String(choice.count)}
              options={COUNT_OPTIONS}
              onChange={(text) => actions.setClasses(drawing, { ...choice, count: Number(text) })}
            />
          )}
          {choice.method === "custom" && (
            <BreaksField
              key={writeBreaks(choice.breaks)}
              breaks={choice.breaks}
              label={t.breaksLabel(name)}
              onChange={(breaks) => actions.setClasses(drawing, { method: "custom", breaks })}
            />
          )}
          {choice.method !== "custom" && scaled.hasOtherPeriods && (
            <OwnScale
              drawing={drawing}
              text={t.breaksForAll(scaled.period)}
              label={t.breaksForAllLabel(scaled.period, name)}
            />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

const COUNT_OPTIONS = Array.from(
  { length: CLASS_COUNTS.max - CLASS_COUNTS.min + 1 },
  (_, index) => {
    const text = String(CLASS_COUNTS.min + index);
    return { value: text, text };
  },
);

const METHODS: readonly ClassMethod[] = [...COUNTED_METHODS, "custom", "unclassed"];

type MethodFieldProps = ControlsProps<ShadedDrawing> & { choice: ClassChoice };

function MethodField({ drawing, choice, scaled, name }: MethodFieldProps) {
  const locale = useLocale();
  const t = classMessages[locale];
  return (
    <Select
      caption={t.method}
      label={t.methodLabel(name)}
      value={choice.method}
      options={methodOptions(locale)}
      onChange={(text) => {
        const method = METHODS.find((candidate) => candidate === text);
        if (method !== undefined) actions.setClasses(drawing, choiceOf(method, choice, scaled));
      }}
    />
  );
}

function methodOptions(locale: Locale) {
  return METHODS.map((method) => ({
    value: method,
    text: classMessages[locale].methodName(method),
  }));
}

/** Another method keeps the number of classes; breaks of one's own begin with those that are shown. */
function choiceOf(method: ClassMethod, before: ClassChoice, { shaded }: Scaled): ClassChoice {
  if (method === "unclassed") return { method };
  const usual = "count" in DEFAULT_CLASSES ? DEFAULT_CLASSES.count : CLASS_COUNTS.max;
  const count = "count" in before ? before.count : usual;
  if (method !== "custom") return { method, count };
  const classes = shaded?.classes ?? null;
  if (shaded === null || classes === null) return { method, breaks: [1] };
  const shown =
    classes.breaks.length > 0
      ? classes.breaks
      : (classify(classes.measure, shaded.values)?.breaks ?? []);
  const parsed = parseBreaks(writeBreaks(shown));
  return { method, breaks: parsed.ok ? parsed.value : [classes.max] };
}

function Summary({ caption, value }: { caption: string; value: string }) {
  return (
    <span>
      {caption}: <span className={css["value"]}>{value}</span>
    </span>
  );
}

type OwnScaleProps = { drawing: Drawing; text: string; label: string };

function OwnScale({ drawing, text, label }: OwnScaleProps) {
  const id = useId();
  const isOwn = useAppState((state) => state.explorer.scaleTo[drawing] === "shown");
  return (
    <div className={css["switch"]}>
      <Switch
        id={id}
        checked={isOwn}
        aria-label={label}
        onChange={(on) => actions.setScaleTo(drawing, on ? "shown" : "all")}
      />
      <label htmlFor={id}>{text}</label>
    </div>
  );
}
