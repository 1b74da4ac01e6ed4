/**
 * What a page may ask of the atlas in a frame of its own, by `postMessage`. The page around is a stranger: a message is
 * taken only when it has exactly one of these shapes.
 *
 * | ask                                                  | does                                      |
 * | ---------------------------------------------------- | ----------------------------------------- |
 * | `{ to: "frontera-atlas", call: 1, do: "read" }`        | nothing but answer                        |
 * | `{ …, do: "set", query: "v=1&y=2010-2014&x=…" }`       | shows the view of a link                  |
 * | `{ …, do: "step", by: 1 }` or `by: -1`                 | next or previous scene of the briefing    |
 * | `{ …, do: "step", scene: 3 }`                          | the third scene                           |
 * | `{ …, do: "watch" }`                                   | from now on tells every change of the view |
 */
import * as z from "zod/mini";

/** Longer is no link of the atlas. */
const MAX_QUERY = 20_000;

const to = z.literal("frontera-atlas");
/** Comes back with the answer, so that the asker knows which is which. */
const call = z.union([
  z.number().check(z.int(), z.minimum(0)),
  z.string().check(z.minLength(1), z.maxLength(80)),
]);

const frameCallSchema = z.union([
  z.strictObject({ to, call, do: z.enum(["read", "watch"]) }),
  z.strictObject({
    to,
    call,
    do: z.literal("set"),
    query: z.string().check(z.maxLength(MAX_QUERY)),
  }),
  z.strictObject({ to, call, do: z.literal("step"), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({
    to,
    call,
    do: z.literal("step"),
    scene: z.number().check(z.int(), z.minimum(1), z.maximum(999)),
  }),
]);

export type FrameCall = z.infer<typeof frameCallSchema>;
export type CallId = FrameCall["call"];

/** The view as the page around gets to know it. */
export type FrameState = {
  /** For `set`, and for a link of one's own. */
  readonly query: string;
  readonly link: string;
  /** Scene from 1 and how many there are; null without a briefing. */
  readonly scene: {
    readonly briefing: string;
    readonly number: number;
    readonly count: number;
  } | null;
};

export type FrameMessage =
  | { readonly from: "frontera-atlas"; readonly event: "ready" }
  | { readonly from: "frontera-atlas"; readonly event: "changed"; readonly state: FrameState }
  | {
      readonly from: "frontera-atlas";
      readonly answer: CallId;
      readonly ok: true;
      readonly state: FrameState;
      /** What of a link could not be read, in the language of the atlas. */
      readonly notes: readonly string[];
    }
  | {
      readonly from: "frontera-atlas";
      readonly answer: CallId | null;
      readonly ok: false;
      readonly error: "not-understood" | "not-a-view" | "no-briefing" | "no-such-scene";
    };

/**
 * A message as a call; `null` when it is not meant for the atlas at all (other libraries talk by `postMessage` too),
 * `malformed` when it is, but is none of the calls.
 */
export function readFrameCall(data: unknown): FrameCall | { malformed: CallId | null } | null {
  if (typeof data !== "object" || data === null || !("to" in data)) return null;
  if (data.to !== "frontera-atlas") return null;
  const read = frameCallSchema.safeParse(data);
  if (read.success) return read.data;
  const id = call.safeParse("call" in data ? data.call : undefined);
  return { malformed: id.success ? id.data : null };
}
