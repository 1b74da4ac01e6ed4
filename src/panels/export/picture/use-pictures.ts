/** Makes pictures of the view on the screen, one at a time: a new wish gives the one before up. */
import { useCallback, useEffect, useRef, useState } from "react";
import {
  mapPictureName,
  PICTURE_SIZES,
  scaledTo,
  type PictureSizeId,
} from "@/export/picture/picture-size";
import type { ExplorerState, Theme } from "@/permalink/explorer-state";
import { openMapPainter, type MapPainter } from "@/state/map-painter";
import { PaintFailure, type PaintReason } from "@/state/paint-failure";
import { store } from "@/state/store";
import { today } from "@/state/today";
import { afterPaint, saveFile } from "@/ui/save-file";
import { makePicture, type PictureStep } from "./make-picture";

export type PictureChoice = {
  readonly size: PictureSizeId;
  readonly theme: Theme;
  readonly withTitle: boolean;
};

export type Outcome =
  | { readonly kind: "idle" | "copied" | "cancelled" | "not-copied" }
  | { readonly kind: "busy"; readonly step: PictureStep }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: PaintReason | "other" };

/** Opened with the first picture, freed with the last component that uses it. */
export function usePainter(): () => Promise<MapPainter> {
  const painter = useRef<Promise<MapPainter> | null>(null);
  useEffect(
    () => () => {
      void painter.current?.then(
        ({ stop }) => stop(),
        () => undefined,
      );
      painter.current = null;
    },
    [],
  );
  return useCallback(() => {
    painter.current ??= openMapPainter();
    // What did not come is fetched anew next time.
    painter.current.catch(() => {
      painter.current = null;
    });
    return painter.current;
  }, []);
}

function viewOf({ theme }: PictureChoice): ExplorerState {
  return { ...store.getState().explorer, theme };
}

export function isCopyPossible(): boolean {
  return typeof ClipboardItem !== "undefined" && "clipboard" in navigator;
}

type Exporter = {
  readonly outcome: Outcome;
  readonly save: () => void;
  readonly copy: () => void;
  readonly cancel: () => void;
};

export function useExporter(choice: PictureChoice, painter: () => Promise<MapPainter>): Exporter {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Null when it was given up or failed; that has been said then. */
  const run = async (finish: (picture: Promise<Blob>) => Promise<Outcome>): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    const say = (next: Outcome) => {
      if (running.current === control) setOutcome(next);
    };
    say({ kind: "busy", step: "figure" });
    const picture = afterPaint().then(async () => {
      const { blob } = await makePicture({
        ...choice,
        view: viewOf(choice),
        size: PICTURE_SIZES[choice.size],
        painter: await painter(),
        signal,
        onStep: (step) => say({ kind: "busy", step }),
      });
      return blob;
    });
    try {
      say(await finish(picture));
    } catch (error) {
      say(outcomeOf(error, signal));
    }
  };

  const save = async (picture: Promise<Blob>): Promise<Outcome> => {
    const blob = await picture;
    const { dataVersion = null } = store.getState().datasets.manifest ?? {};
    const name = mapPictureName(choice.size, dataVersion, today());
    saveFile(name, blob, blob.type);
    return { kind: "saved", name };
  };
  return {
    outcome,
    save: () => void run(save),
    copy: () => void run(copy),
    cancel: () => running.current?.abort(),
  };
}

async function copy(picture: Promise<Blob>): Promise<Outcome> {
  try {
    // Asked for before the picture is there: later it would no longer count as the reader's own wish.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return { kind: "copied" };
  } catch {
    // If there is no picture, that is the reason.
    await picture;
    return { kind: "not-copied" };
  }
}

function outcomeOf(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return { kind: "cancelled" };
  return { kind: "failed", reason: error instanceof PaintFailure ? error.reason : "other" };
}

export type Preview = { readonly url: string } | "drawing" | "none";

/** Fine enough on screens of two pixels per CSS pixel. */
const PREVIEW_WIDTH_PX = 720;
const SETTLE_MS = 250;

/** A small picture of the choice. While one is saved there is nothing to draw it with. */
export function usePreview(
  { size, theme, withTitle }: PictureChoice,
  painter: () => Promise<MapPainter>,
): Preview {
  const [preview, setPreview] = useState<Preview>("drawing");
  useEffect(() => {
    const control = new AbortController();
    let url: string | null = null;
    const draw = async () => {
      setPreview("drawing");
      const choice = { size, theme, withTitle };
      const { blob } = await makePicture({
        ...choice,
        view: viewOf(choice),
        size: scaledTo(PICTURE_SIZES[size], PREVIEW_WIDTH_PX),
        painter: await painter(),
        signal: control.signal,
        onStep: () => undefined,
      });
      if (control.signal.aborted) return;
      url = URL.createObjectURL(blob);
      setPreview({ url });
    };
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!control.signal.aborted) setPreview("none");
      });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [size, theme, withTitle, painter]);
  return preview;
}
