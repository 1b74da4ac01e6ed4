/** Every figure that is not what it was when the link was made, old → new; each leads to its record. */
import { useState } from "react";
import type { FigureChange } from "@/analysis/release-diff";
import { extentOf } from "@/layers/extent";
import { useCopy } from "@/panels/details/use-copy";
import type { ReleaseChanges } from "@/state/release-changes";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { releaseMessages } from "@/text/messages/release";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TabPanel, Tabs } from "@/ui/Tabs";
import { changesAsText, describeChange } from "./change-words";
import css from "./ReleaseDialog.module.css";

type Versions = { readonly made: string; readonly now: string };
type Scope = "view" | "all";

const ID_PREFIX = "release";

/** More rows than a reader goes through; the copied list has all. */
const MAX_ROWS = 300;

export function ReleaseDialog({
  changes,
  made,
  now,
  onClose,
}: Versions & { changes: ReleaseChanges; onClose: () => void }) {
  const t = releaseMessages[useLocale()];
  const [scope, setScope] = useState<Scope>(changes.inView.length > 0 ? "view" : "all");
  const listed = scope === "view" ? changes.inView : changes.all;
  const many = (kind: FigureChange["kind"]) => listed.filter((one) => one.kind === kind).length;
  return (
    <Dialog title={t.title} closeLabel={t.close} size="wide" onClose={onClose}>
      <p className={css["intro"]}>{t.intro(made, now)}</p>
      <Tabs
        label={t.scope}
        idPrefix={ID_PREFIX}
        tabs={[
          { id: "view", text: t.inView(changes.inView.length) },
          { id: "all", text: t.everywhere(changes.all.length) },
        ]}
        selected={scope}
        onSelect={setScope}
      />
      <TabPanel idPrefix={ID_PREFIX} id={scope}>
        {listed.length === 0 ? (
          <p className={css["none"]}>{t.noneInView}</p>
        ) : (
          <>
            <p className={css["counts"]}>
              {t.counts(many("changed"), many("added"), many("withdrawn"))}
            </p>
            <ChangeTable changes={listed} made={made} now={now} onClose={onClose} />
            <CopyLine key={scope} changes={listed} made={made} now={now} />
          </>
        )}
      </TabPanel>
    </Dialog>
  );
}

type ListProps = Versions & { changes: readonly FigureChange[] };

function ChangeTable({ changes, made, now, onClose }: ListProps & { onClose: () => void }) {
  const t = releaseMessages[useLocale()];
  const shown = changes.slice(0, MAX_ROWS);
  return (
    <>
      <table className={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            <th scope="col">{made}</th>
            <th scope="col">{now}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change, index) => (
            // One record may change in several figures that look alike; the list never reorders.
            // oxlint-disable-next-line react/no-array-index-key
            <ChangeRow key={`${change.recordId} ${index}`} change={change} onClose={onClose} />
          ))}
        </tbody>
      </table>
      {changes.length > shown.length && (
        <p className={css["counts"]}>{t.firstOnly(shown.length, changes.length)}</p>
      )}
    </>
  );
}

function ChangeRow({ change, onClose }: { change: FigureChange; onClose: () => void }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const words = describeChange(change, atlas, locale);
  const about = [words.part, words.period].filter((part) => part !== null).join(" · ");
  const onShow = () => {
    const record = atlas.byId.get(change.recordId);
    if (record === undefined) return;
    onClose();
    actions.select({ kind: "record", id: record.id });
    const extent = extentOf(record, atlas);
    if (extent !== null) actions.flyTo(extent);
  };
  return (
    <tr data-kind={change.kind}>
      <th scope="row">
        {words.isThere ? (
          <button type="button" className={css["record"]} onClick={onShow}>
            {words.title}
          </button>
        ) : (
          <span className={css["title"]}>{words.title}</span>
        )}
        {about !== "" && <span className={css["about"]}>{about}</span>}
      </th>
      <td className={css["before"]}>{words.before}</td>
      <td className={css["after"]}>{words.after}</td>
    </tr>
  );
}

function CopyLine({ changes, made, now }: ListProps) {
  const locale = useLocale();
  const t = releaseMessages[locale];
  const atlas = useAppState(selectAtlas);
  const { state, copy } = useCopy();
  return (
    <div className={css["line"]}>
      <Button onClick={() => void copy(changesAsText(changes, atlas, { made, now }, locale))}>
        {t.copy}
      </Button>
      <span role="status" className={css["outcome"]}>
        {state === "copied" && t.copied}
        {state === "failed" && t.copyFailed}
      </span>
    </div>
  );
}
