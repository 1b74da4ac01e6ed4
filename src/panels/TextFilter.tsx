/** The text clause: written to the filter when typing pauses, read back when something else changes it. */
import { useEffect, useId, useRef, useState } from "react";
import { useAppState } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { filterMessages } from "@/text/messages/filters";
import { SearchField } from "@/ui/SearchField";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { setText } from "./filter-actions";

/** Shorter than the pause between two words, longer than between two letters. */
const PAUSE_MS = 150;

export function TextFilter({ locale }: { locale: Locale }) {
  const text = useAppState((state) => state.explorer.filter.text);
  const [draft, setDraft] = useState(text);
  // What this field last wrote or read: another text in the store came from a chip, Reset, Back or a link.
  const known = useRef(text);
  const hint = useId();
  const t = filterMessages[locale];

  useEffect(() => {
    if (text === known.current) return;
    known.current = text;
    setDraft(text);
  }, [text]);

  useEffect(() => {
    if (draft === known.current) return;
    const write = () => {
      known.current = draft;
      setText(draft);
    };
    const timer = setTimeout(write, draft === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  return (
    <>
      <SearchField
        label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        clearLabel={t.clearSearch}
        value={draft}
        onChange={setDraft}
        describedBy={hint}
      />
      <span id={hint}>
        <VisuallyHidden>{t.searchHint}</VisuallyHidden>
      </span>
    </>
  );
}
