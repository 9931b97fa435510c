/** Quoted words of a made-up text for tests of attribution: everything between the first marks that pair. */
import {
  attributor,
  findIndirect,
  nameSpeakers,
} from "../../../../src/text/quotations/attribution/attribute.ts";
import type { QuotedWords, Span } from "../../../../src/text/quotations/quotation.ts";

const MARKED = /[«„“"「『]\s?([^«»„“”"「」『』]+?)\s?[»“”"」』]/gu;

/** Words between marks, in order. */
export function quotedIn(body: string): QuotedWords[] {
  return Array.from(body.matchAll(MARKED), (match) => {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const outer = { start: match.index, end: match.index + match[0].length };
    return { parts: [{ start, end: start + (match[1] ?? "").length }], outer, style: "marks" };
  });
}

/** Speaker, cue and name of each marked string. */
export function attributionsIn(body: string, language: string) {
  const quoted = quotedIn(body);
  const find = attributor(body, language);
  const found = quoted.map((one, at) =>
    find(one, { before: quoted[at - 1] ?? null, after: quoted[at + 1] ?? null }),
  );
  const named = nameSpeakers(body, language, found);
  return found.map(({ speaker, cue, strength }, at) => ({
    speaker: cut(body, speaker),
    cue: cut(body, cue),
    name: named[at]?.name ?? null,
    strength,
  }));
}

/** Content, speaker, cue and name of indirect speech. */
export function indirectIn(body: string, language: string) {
  return findIndirect(body, language, quotedIn(body)).map(({ parts, speaker, cue }) => ({
    content: parts.map((part) => cut(body, part)).join(" … "),
    speaker: cut(body, speaker),
    cue: cut(body, cue),
    name: speaker?.name ?? null,
  }));
}

function cut(body: string, span: Span | null): string | null {
  return span && body.slice(span.start, span.end);
}
