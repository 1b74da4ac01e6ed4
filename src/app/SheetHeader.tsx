/** Title and close button of a side panel while it is a sheet. */
import { APP_MESSAGES } from "@/text/messages/app";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { IconButton } from "@/ui/IconButton";
import css from "./SheetHeader.module.css";

export function SheetHeader({ title }: { title: string }) {
  const locale = useLocale();
  return (
    <div className={css["header"]}>
      <span className={css["title"]}>{title}</span>
      <IconButton
        icon="close"
        label={APP_MESSAGES[locale].close}
        onClick={() => actions.setSheet(null)}
      />
    </div>
  );
}
