/**
 * Saves or copies the chart as a picture. The drawing is made once more, unseen, for the width and the colours of
 * the picture; what turns it into a file is fetched only then.
 */
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ChartParts } from "@/charts/picture/make-picture";
import type { PictureFormat } from "@/export/chart-picture";
import { useLocale } from "@/state/use-store";
import { pictureMessages } from "@/text/messages/chart-picture";
import { MenuButton } from "@/ui/MenuButton";
import { saveFile } from "@/ui/save-file";
import { PictureContext } from "./picture-context";
import css from "./SaveMenu.module.css";

export type SaveMenuProps = {
  /** What the chart is and rests on. */
  parts: Omit<ChartParts, "svg">;
  /** Nothing is drawn, so there is nothing to save. */
  disabled: boolean;
  /** The drawing. */
  children: ReactNode;
  /** What belongs to the chart but is not drawn, in words. */
  after: ReactNode;
};

/** Takes the drawing once it is there; null when there is none. */
type Take = (drawn: { readonly svg: SVGSVGElement; readonly after: string } | null) => void;

export function SaveMenu({ parts, disabled, children, after }: SaveMenuProps) {
  const t = pictureMessages[useLocale()];
  const [take, setTake] = useState<{ readonly take: Take } | null>(null);
  const [status, setStatus] = useState("");
  const make = async (format: PictureFormat) => {
    const drawn = await new Promise<Parameters<Take>[0]>((done) => setTake({ take: done }));
    setTake(null);
    if (drawn === null) throw new Error("nothing is drawn");
    const { makePicture } = await import("@/charts/picture/make-picture");
    return makePicture({ ...parts, notes: [...parts.notes, drawn.after], svg: drawn.svg }, format);
  };
  const save = async (format: PictureFormat) => {
    setStatus("");
    try {
      const { name, blob } = await make(format);
      saveFile(name, blob, blob.type);
      setStatus(t.saved);
    } catch {
      setStatus(t.failed);
    }
  };
  const copy = async () => {
    setStatus("");
    try {
      // Asked for before the picture is there: later it would no longer count as the reader's own wish.
      const png = make("png").then(({ blob }) => blob);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      setStatus(t.copied);
    } catch {
      setStatus(t.notCopied);
    }
  };
  return (
    <div className={css["save"]}>
      <span role="status" className={css["status"]}>
        {status}
      </span>
      <MenuButton
        label={t.menu}
        icon="download"
        items={[
          { id: "svg", text: t.svg, icon: "download", disabled, onSelect: () => void save("svg") },
          { id: "png", text: t.png, icon: "download", disabled, onSelect: () => void save("png") },
          ...(canCopy()
            ? [
                {
                  id: "copy",
                  text: t.copy,
                  icon: "copy" as const,
                  disabled,
                  onSelect: () => void copy(),
                },
              ]
            : []),
        ]}
      />
      {take !== null && (
        <Unseen take={take.take} after={after}>
          {children}
        </Unseen>
      )}
    </div>
  );
}

function canCopy(): boolean {
  return typeof ClipboardItem !== "undefined" && "clipboard" in navigator;
}

function Unseen({ take, children, after }: { take: Take; children: ReactNode; after: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg[role='group']") ?? null;
    // A copy: the drawing goes as soon as it is taken.
    const copy = svg?.cloneNode(true) as SVGSVGElement | undefined;
    take(copy === undefined ? null : { svg: copy, after: words.current?.textContent ?? "" });
  }, [take]);
  return (
    <PictureContext value>
      <div ref={drawing} hidden>
        {children}
      </div>
      <div ref={words} hidden>
        {after}
      </div>
    </PictureContext>
  );
}
