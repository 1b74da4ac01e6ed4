/**
 * Expected failures are values: what went wrong, where, and in words that can be shown in either language.
 * `throw` is left to programmers' mistakes.
 */
import type { LocalizedText } from "@/text/locale";

export type Issue = {
  /** Dataset or link key the issue is about. */
  readonly subject: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly message: LocalizedText;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
