/** What can be done from the search box, besides finding: each command once, offered only when it would do something. */
import { activeClauses } from "@/filters/filter";
import { LAYER_IDS } from "@/layers/layer-ids";
import {
  SOUTHERN_BORDER,
  WHOLE_REGION,
  type DockTab,
  type ExplorerState,
} from "@/permalink/explorer-state";
import { redoStep, undoStep } from "@/state/history-sync";
import { choosePreference } from "@/state/preferences";
import { actions, type AppState } from "@/state/store";
import type { LocalizedText } from "@/text/locale";
import { commandMessages } from "@/text/messages/commands";
import { layerMessages } from "@/text/messages/layers";

export type Command = {
  readonly id: string;
  readonly title: LocalizedText;
  /** Further words by which it is found, of either language. */
  readonly words: string;
  readonly isOffered: (state: AppState) => boolean;
  readonly run: () => void;
};

type Name = {
  [Key in keyof (typeof commandMessages)["en"]]: (typeof commandMessages)["en"][Key] extends string
    ? Key
    : never;
}[keyof (typeof commandMessages)["en"]];

function command(
  id: Name,
  words: string,
  run: () => void,
  isOffered: Command["isOffered"] = () => true,
): Command {
  return {
    id,
    title: { en: commandMessages.en[id], es: commandMessages.es[id] },
    words,
    run,
    isOffered,
  };
}

/** One of the reader's own settings, offered while it is another. */
function setting<Key extends "locale" | "theme" | "typeScale">(
  id: Name,
  words: string,
  key: Key,
  value: ExplorerState[Key],
): Command {
  const choice = { [key]: value } as Pick<ExplorerState, Key>;
  return command(
    id,
    words,
    () => choosePreference(choice),
    ({ explorer }) => explorer[key] !== value,
  );
}

function dockCommand(tab: DockTab & Name, words: string): Command {
  return command(
    tab,
    words,
    () => actions.openDock(tab),
    ({ explorer: { dock } }) => !dock.open || dock.tab !== tab,
  );
}

/** In the order in which they are offered before anything is typed. */
export const COMMANDS: readonly Command[] = [
  command("export", "csv xlsx geojson excel bibtex ris download descargar cita", () =>
    actions.setDialog("export"),
  ),
  command("views", "save saved guardar bookmark marcador", () => actions.setDialog("views")),
  command("share", "link enlace copy copiar", () => actions.setDialog("share")),
  dockCommand("table", "rows list filas lista"),
  dockCommand("compare", "comparison versus difference side comparación diferencia lado"),
  command(
    "oneMap",
    "compare comparison end stop comparación terminar mapa",
    () => actions.setCompare(null),
    ({ explorer }) => explorer.compare !== null,
  ),
  command("border", "map mapa guatemala belize belice zoom", () => actions.flyTo(SOUTHERN_BORDER)),
  command("region", "map mapa zoom southwest suroeste", () => actions.flyTo(WHOLE_REGION)),
  command(
    "reset",
    "reset clear restablecer borrar",
    () => actions.resetFilter(),
    ({ explorer }) => activeClauses(explorer.filter).length > 0,
  ),
  command("undo", "back atrás", undoStep, ({ session }) => session.steps.undo !== null),
  command("redo", "again otra vez", redoStep, ({ session }) => session.steps.redo !== null),
  setting("dark", "night noche projector proyector", "theme", "dark"),
  setting("light", "day día paper papel", "theme", "light"),
  setting("spanish", "español spanish language idioma lengua", "locale", "es"),
  setting("english", "inglés english language idioma lengua", "locale", "en"),
  setting("large", "font letter size bigger tamaño grande", "typeScale", "large"),
  setting("normal", "font letter size smaller tamaño", "typeScale", "normal"),
  dockCommand("sources", "documents bibliography documentos bibliografía"),
  dockCommand("years", "time histogram tiempo histograma"),
  ...LAYER_IDS.flatMap((id): Command[] => {
    const title = (key: "showLayer" | "hideLayer") => ({
      en: commandMessages.en[key](layerMessages.en.name(id)),
      es: commandMessages.es[key](layerMessages.es.name(id)),
    });
    const isOn = ({ explorer }: AppState) => explorer.layers.visible.includes(id);
    const run = () => actions.toggleLayer(id);
    return [
      {
        id: `show-${id}`,
        title: title("showLayer"),
        words: "on",
        run,
        isOffered: (state) => !isOn(state),
      },
      { id: `hide-${id}`, title: title("hideLayer"), words: "off", run, isOffered: isOn },
    ];
  }),
];
