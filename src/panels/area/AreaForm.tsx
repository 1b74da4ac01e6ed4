/** A new area of interest: drawn on the map, or given in figures. Both ways lead to the same place. */
import { useId, useState, type ReactNode } from "react";
import type { AreaOfInterest, AreaProblem, AreaShape } from "@/filters/area";
import { borderName } from "@/filters/area-name";
import { BORDER_PAIRS } from "@/datasets/schema";
import { inKm, type DistanceUnit } from "@/geo/units";
import { selectAtlas } from "@/state/selectors";
import { presentUnit, setNewArea } from "@/state/set-area";
import { actions, type MapTool } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { areaMessages } from "@/text/messages/area";
import { areaNames } from "@/text/messages/area-names";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { PointField, usePoint } from "./PointField";
import { parseCorners, writePosition } from "./point-text";
import { SizeField } from "./SizeField";
import css from "./AreaPanel.module.css";

const KINDS = ["circle", "polygon", "border"] as const;
type Kind = (typeof KINDS)[number];

const TOOLS: { readonly [K in Kind]: readonly MapTool[] } = {
  circle: ["circle"],
  polygon: ["polygon", "rectangle"],
  border: [],
};

/** `onDone`: an area has been set. */
export function AreaForm({ onDone }: { onDone: () => void }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const [kind, setKind] = useState<Kind>("circle");
  const name = useId();
  const canDraw = useAppState((state) => state.session.mapStatus === "ready");
  const tools = canDraw ? TOOLS[kind] : [];
  return (
    <div className={css["form"]}>
      <fieldset className={css["kinds"]}>
        <legend className={css["legend"]}>{t.kindLabel}</legend>
        {KINDS.map((one) => (
          <label key={one} className={css["kind"]}>
            <input type="radio" name={name} checked={kind === one} onChange={() => setKind(one)} />
            {t.kind(one)}
          </label>
        ))}
      </fieldset>
      {tools.length > 0 && (
        <div className={css["actions"]}>
          {tools.map((tool) => (
            <Button
              key={tool}
              onClick={() => {
                actions.setSheet(null);
                actions.setMapTool(tool);
              }}
            >
              {areaNames[locale].drawTool(tool)}
            </Button>
          ))}
        </div>
      )}
      {tools.length > 0 && <p className={css["note"]}>{t.orByForm}</p>}
      {kind === "circle" && <CircleForm onDone={onDone} />}
      {kind === "polygon" && <PolygonForm onDone={onDone} />}
      {kind === "border" && <BorderForm onDone={onDone} />}
    </div>
  );
}

type FormProps = {
  children: ReactNode;
  /** The area as filled in, or what is wrong with what was. */
  read: () => AreaOfInterest | string;
  onDone: () => void;
};

/** Enter submits; a problem is said beside the button and the form stays as it is. */
function Form({ children, read, onDone }: FormProps) {
  const t = areaMessages[useLocale()];
  const [problem, setProblem] = useState("");
  const sentenceOf = (code: AreaProblem | null) => (code === null ? null : t.problem(code));
  return (
    <form
      className={css["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const area = read();
        const wrong = typeof area === "string" ? area : sentenceOf(setNewArea(area));
        setProblem(wrong ?? "");
        if (wrong === null) onDone();
      }}
    >
      {children}
      <p role="alert" className={css["problem"]}>
        {problem}
      </p>
      <div className={css["actions"]}>
        <Button type="submit" variant="primary">
          {t.apply}
        </Button>
      </div>
    </form>
  );
}

/** What a reader on the ground would call near; the slider goes on from there. */
const FIRST_SIZE = 50;

function useSize() {
  const [unit, setUnit] = useState<DistanceUnit>(presentUnit);
  const [km, setKm] = useState(() => inKm(FIRST_SIZE, presentUnit()));
  return { unit, km, onUnit: setUnit, onSize: setKm };
}

function CircleForm({ onDone }: { onDone: () => void }) {
  const t = areaMessages[useLocale()];
  const center = usePoint();
  const size = useSize();
  const read = () => {
    if (center.point === null) return center.problem;
    const { position, name } = center.point;
    const shape: AreaShape = { kind: "circle", center: position, radiusKm: size.km };
    return { name, unit: size.unit, shape };
  };
  return (
    <Form read={read} onDone={onDone}>
      <PointField label={t.center} point={center} />
      <div className={css["row"]}>
        <span aria-hidden="true">{t.radius}</span>
        <SizeField label={t.radius} {...size} />
      </div>
    </Form>
  );
}

function PolygonForm({ onDone }: { onDone: () => void }) {
  const t = areaMessages[useLocale()];
  const [text, setText] = useState("");
  const center = useAppState((state) => state.explorer.camera.center);
  const hint = useId();
  const read = () => {
    const corners = parseCorners(text);
    if (!corners.ok) return t.badCorner(corners.line);
    const shape: AreaShape = { kind: "polygon", ring: corners.ring };
    return { name: "", unit: presentUnit(), shape };
  };
  const addCenter = () =>
    setText(`${text.trimEnd()}${text.trim() === "" ? "" : "\n"}${writePosition(center, 3)}\n`);
  return (
    <Form read={read} onDone={onDone}>
      <label className={css["corners"]}>
        <span>{t.corners}</span>
        <textarea
          className={css["text"]}
          rows={5}
          value={text}
          spellCheck={false}
          aria-describedby={hint}
          placeholder={"14.5, -92.5\n14.5, -91.9\n15.1, -92.2"}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id={hint} className={css["note"]}>
        {t.cornersHint}
      </p>
      <div className={css["actions"]}>
        <Button variant="quiet" onClick={addCenter}>
          {t.addCorner}
        </Button>
      </div>
    </Form>
  );
}

function BorderForm({ onDone }: { onDone: () => void }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const atlas = useAppState(selectAtlas);
  const selection = useAppState((state) => state.explorer.selection);
  const selected = selection === null ? undefined : atlas.byId.get(selection.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const borderId = chosen ?? (selected?.kind === "border" ? selected.id : "MX-GT");
  const size = useSize();
  const sections = atlas.records.filter((record) => record.kind === "border");
  const groups = [
    {
      label: t.wholeBorders,
      options: BORDER_PAIRS.map((pair) => ({
        value: pair,
        text: borderName(pair, atlas, locale),
      })),
    },
    {
      label: t.sections,
      options: sections.map((record) => ({ value: record.id, text: record.title[locale] })),
    },
  ];
  const read = () => {
    const shape: AreaShape = { kind: "border", borderId, distanceKm: size.km };
    return { name: "", unit: size.unit, shape };
  };
  return (
    <Form read={read} onDone={onDone}>
      <Select caption={t.border} value={borderId} groups={groups} onChange={setChosen} />
      <div className={css["row"]}>
        <span aria-hidden="true">{t.distance}</span>
        <SizeField label={t.distance} {...size} />
      </div>
    </Form>
  );
}
