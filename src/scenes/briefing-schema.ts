/** What a briefing from outside must look like, and the words for what is wrong with it. */
import * as z from "zod/mini";
import type { LocalizedText } from "@/text/locale";
import { decodeLink } from "@/permalink/decode";
import { authorText, type AuthorText, type Briefing, type Scene } from "./briefing";
import { harmlessLine, harmlessText, lengthOf, MAX_TEXT, MAX_TITLE } from "./harmless-text";

/** More cannot be presented in a day. */
export const MAX_SCENES = 60;

const MAX_QUERY = 4000;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OWN_ID = /^own-[a-z0-9]+(-[a-z0-9]+)*$/;

const authorTextSchema = z.strictObject({
  en: z.optional(z.string()),
  es: z.optional(z.string()),
});

const sceneSchema = z.strictObject({
  id: z.string().check(z.maxLength(80), z.regex(ID)),
  title: authorTextSchema,
  text: authorTextSchema,
  notes: authorTextSchema,
  query: z.string().check(z.maxLength(MAX_QUERY), z.regex(/^[A-Za-z0-9\-._~/=&]+$/)),
  withChart: z.boolean(),
});

const briefingSchema = z.strictObject({
  id: z.string().check(z.maxLength(80), z.regex(ID)),
  title: authorTextSchema,
  subtitle: authorTextSchema,
  scenes: z.array(z.unknown()),
});

/** What is wrong with a field, as the end of a sentence. */
export const FIELD_WORDS: { readonly [field: string]: LocalizedText } = {
  id: { en: "its code cannot be read", es: "su clave no se puede leer" },
  title: {
    en: `its title is not text or is longer than ${MAX_TITLE} characters`,
    es: `su título no es texto o rebasa los ${MAX_TITLE} caracteres`,
  },
  subtitle: {
    en: `its subtitle is not text or is longer than ${MAX_TITLE} characters`,
    es: `su subtítulo no es texto o rebasa los ${MAX_TITLE} caracteres`,
  },
  text: {
    en: "its text is not text or is longer than 10,000 characters",
    es: "su texto no es texto o rebasa los 10,000 caracteres",
  },
  notes: {
    en: "its notes are not text or are longer than 10,000 characters",
    es: "sus notas no son texto o rebasan los 10,000 caracteres",
  },
  query: { en: "its view cannot be read", es: "su vista no se puede leer" },
  withChart: {
    en: "it does not say whether its chart is shown",
    es: "no indica si se muestra su gráfica",
  },
  scenes: { en: "it holds no list of scenes", es: "no contiene una lista de escenas" },
};

/** The value, or the field that is wrong (empty = the whole). */
export type Read<T> = { readonly value: T } | { readonly field: string };

/** A scene from anywhere with its texts made harmless. */
export function readScene(raw: unknown): Read<Scene> {
  const parsed = sceneSchema.safeParse(raw);
  if (!parsed.success) return { field: fieldOf(parsed.error) };
  const { id, query, withChart } = parsed.data;
  const title = harmless(parsed.data.title, harmlessLine);
  const text = harmless(parsed.data.text, harmlessText);
  const notes = harmless(parsed.data.notes, harmlessText);
  if (isLonger(title, MAX_TITLE)) return { field: "title" };
  if (isLonger(text, MAX_TEXT)) return { field: "text" };
  if (isLonger(notes, MAX_TEXT)) return { field: "notes" };
  if (!holdsView(query)) return { field: "query" };
  return { value: { id, title, text, notes, query, withChart } };
}

/** The first view of the atlas is a view too, and its query sets nothing. */
function holdsView(query: string): boolean {
  const { keys, issues } = decodeLink(query);
  return /(^|&)v=\d/.test(query) && (keys.size > 0 || issues.length === 0);
}

/** A briefing from anywhere; its scenes as they came. It may not pass itself off as one of the atlas. */
export function readFrame(
  raw: unknown,
): Read<Omit<Briefing, "scenes"> & { readonly scenes: readonly unknown[] }> {
  const parsed = briefingSchema.safeParse(raw);
  if (!parsed.success) return { field: fieldOf(parsed.error) };
  const title = harmless(parsed.data.title, harmlessLine);
  const subtitle = harmless(parsed.data.subtitle, harmlessLine);
  if (isLonger(title, MAX_TITLE)) return { field: "title" };
  if (isLonger(subtitle, MAX_TITLE)) return { field: "subtitle" };
  const { id, scenes } = parsed.data;
  return { value: { id: ownId(id), title, subtitle, scenes } };
}

/** The code of a reader's own briefing. */
export function ownId(id: string): string {
  return OWN_ID.test(id) ? id : `own-${id}`;
}

function fieldOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string {
  return String(error.issues[0]?.path[0] ?? "");
}

function harmless(
  { en, es }: { en?: string | undefined; es?: string | undefined },
  clean: (text: string) => string,
): AuthorText {
  return {
    ...(en === undefined ? {} : { en: clean(en) }),
    ...(es === undefined ? {} : { es: clean(es) }),
  };
}

function isLonger(text: AuthorText, most: number): boolean {
  return [authorText(text, "en"), authorText(text, "es")].some((words) => lengthOf(words) > most);
}
