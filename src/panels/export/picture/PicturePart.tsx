/** The part of the export dialog that makes a picture of the map: size, title, colours, a preview, and the file. */
import { useId, useState } from "react";
import { PICTURE_SIZES, type PictureSizeId } from "@/export/picture/picture-size";
import type { Theme } from "@/permalink/explorer-state";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { mapPictureMessages } from "@/text/messages/picture";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Select } from "@/ui/Select";
import {
  isCopyPossible,
  useExporter,
  usePainter,
  usePreview,
  type Outcome,
  type PictureChoice,
  type Preview,
} from "./use-pictures";
import css from "./PicturePart.module.css";

const SIZES = Object.keys(PICTURE_SIZES) as PictureSizeId[];
const THEMES: readonly Theme[] = ["light", "dark"];

export default function PicturePart() {
  const locale = useLocale();
  const theme = useAppState((state) => state.explorer.theme);
  const [choice, setChoice] = useState<PictureChoice>({
    size: "wide-1920",
    theme,
    withTitle: true,
  });
  const painter = usePainter();
  const preview = usePreview(choice, painter);
  const { outcome, save, copy, cancel } = useExporter(choice, painter);
  return (
    <div className={css["part"]}>
      <p className={css["note"]}>{mapPictureMessages[locale].about}</p>
      <Choices choice={choice} onChange={setChoice} locale={locale} />
      <PreviewView preview={preview} size={choice.size} locale={locale} />
      <Actions
        isBusy={outcome.kind === "busy"}
        onSave={save}
        onCopy={copy}
        onCancel={cancel}
        locale={locale}
      />
      <OutcomeView outcome={outcome} locale={locale} />
    </div>
  );
}

type ChoicesProps = {
  choice: PictureChoice;
  onChange: (choice: PictureChoice) => void;
  locale: Locale;
};

function Choices({ choice, onChange, locale }: ChoicesProps) {
  const t = mapPictureMessages[locale];
  const group = (label: string, isPaper: boolean) => ({
    label,
    options: SIZES.filter((size) => (PICTURE_SIZES[size].dotsPerInch !== null) === isPaper).map(
      (size) => ({ value: size, text: t.sizeName(size) }),
    ),
  });
  return (
    <div className={css["choices"]}>
      <Select
        caption={t.size}
        value={choice.size}
        groups={[group(t.sizeGroup("screen"), false), group(t.sizeGroup("paper"), true)]}
        onChange={(size) => onChange({ ...choice, size: size as PictureSizeId })}
      />
      <Select
        caption={t.theme}
        value={choice.theme}
        options={THEMES.map((theme) => ({ value: theme, text: t.themeName(theme) }))}
        onChange={(theme) => onChange({ ...choice, theme: theme as Theme })}
      />
      <label className={css["check"]}>
        <Checkbox
          checked={choice.withTitle}
          onChange={(withTitle) => onChange({ ...choice, withTitle })}
        />
        {t.withTitle}
      </label>
    </div>
  );
}

type PreviewProps = { preview: Preview; size: PictureSizeId; locale: Locale };

function PreviewView({ preview, size, locale }: PreviewProps) {
  const t = mapPictureMessages[locale];
  const { widthPx, heightPx } = PICTURE_SIZES[size];
  return (
    // The room of the picture is there before the picture, so that nothing jumps.
    <div className={css["preview"]} style={{ aspectRatio: `${widthPx} / ${heightPx}` }}>
      {typeof preview === "object" ? (
        <img className={css["image"]} src={preview.url} alt={t.preview(t.sizeName(size))} />
      ) : (
        <p className={css["note"]}>{preview === "drawing" ? t.previewing : t.noPreview}</p>
      )}
    </div>
  );
}

type ActionsProps = {
  isBusy: boolean;
  onSave: () => void;
  onCopy: () => void;
  onCancel: () => void;
  locale: Locale;
};

function Actions({ isBusy, onSave, onCopy, onCancel, locale }: ActionsProps) {
  const t = mapPictureMessages[locale];
  const unlessBusy = (action: () => void) => () => {
    if (!isBusy) action();
  };
  return (
    <div className={css["actions"]}>
      <Button variant="primary" aria-disabled={isBusy} onClick={unlessBusy(onSave)}>
        {t.save}
      </Button>
      {isCopyPossible() && (
        <Button aria-disabled={isBusy} onClick={unlessBusy(onCopy)}>
          {t.copy}
        </Button>
      )}
      {isBusy && (
        <Button variant="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      )}
    </div>
  );
}

function OutcomeView({ outcome, locale }: { outcome: Outcome; locale: Locale }) {
  const t = mapPictureMessages[locale];
  const id = useId();
  return (
    <>
      <div className={css["outcome"]} role="status">
        {outcome.kind === "busy" && (
          <>
            <progress className={css["progress"]} aria-labelledby={id} />
            <span id={id}>{t.step(outcome.step)}</span>
          </>
        )}
        {outcome.kind === "saved" && t.saved(outcome.name)}
        {outcome.kind === "copied" && t.copied}
        {outcome.kind === "cancelled" && t.cancelled}
      </div>
      <p role="alert" className={isFailure(outcome) ? css["failed"] : undefined}>
        {outcome.kind === "failed" && t.failed(outcome.reason)}
        {outcome.kind === "not-copied" && t.notCopied}
      </p>
    </>
  );
}

function isFailure({ kind }: Outcome): boolean {
  return kind === "failed" || kind === "not-copied";
}
