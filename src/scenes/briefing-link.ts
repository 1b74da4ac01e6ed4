/** A short briefing inside a link: `~` and the file, deflated, in base64url. A chunk of its own: it brings the packer. */
import { deflateSync, Inflate } from "fflate";
import type { Result } from "@/datasets/result";
import type { LocalizedText } from "@/text/locale";
import type { Briefing } from "./briefing";
import {
  FILE_VERSION,
  buildBriefingFile,
  MAX_FILE_BYTES,
  parseBriefingFile,
  type OpenedBriefing,
} from "./briefing-file";

/** What a link can carry; longer ones are sent as a file. */
export const MAX_PACKED = 12_000;

/** Deflated bytes are looked at in steps, so that a bomb is noticed before it has grown. */
const STEP = 512;

/** The briefing as part of a link; null where it is too long for one. */
export function packBriefing(briefing: Briefing, dataVersion: string | null): string | null {
  // Without the line breaks of the file.
  const json = JSON.stringify(JSON.parse(buildBriefingFile(briefing, dataVersion)));
  const packed = `~${toBase64Url(deflateSync(new TextEncoder().encode(json), { level: 9 }))}`;
  return packed.length <= MAX_PACKED ? packed : null;
}

/** The briefing in a link, read as a file is. */
export function unpackBriefing(packed: string): Result<OpenedBriefing> {
  if (packed.length > MAX_PACKED || !/^~[A-Za-z0-9_-]+$/.test(packed)) return refused(DAMAGED);
  const bytes = fromBase64Url(packed.slice(1));
  const json = bytes === null ? null : inflate(bytes);
  return json === null ? refused(DAMAGED) : parseBriefingFile(json);
}

const DAMAGED: LocalizedText = {
  en: "The briefing in the link is damaged: the link may have been cut. Ask for it as a file.",
  es: "La presentación del enlace está dañada: el enlace puede estar cortado. Solicítela como archivo.",
};

/** Null for bytes that are not deflated text, or that would grow beyond the size of a file. */
function inflate(bytes: Uint8Array): string | null {
  const chunks: Uint8Array[] = [];
  const grown = { size: 0, complete: false };
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    grown.size += chunk.length;
    grown.complete = final;
  });
  try {
    for (let at = 0; at < bytes.length && grown.size <= MAX_FILE_BYTES; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (!grown.complete || grown.size > MAX_FILE_BYTES) return null;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode()
    );
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function refused(message: LocalizedText): {
  ok: false;
  issues: { subject: string; row: null; field: null; message: LocalizedText }[];
} {
  return {
    ok: false,
    issues: [{ subject: `briefing ${FILE_VERSION}`, row: null, field: null, message }],
  };
}
