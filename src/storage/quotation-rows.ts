/** Rows of quotations as the plain data of the core, and back. */
import type { Span } from "../core/article.ts";
import type { Quotation } from "../core/quotation.ts";
import { type SummaryRow, summaryOf } from "./rows.ts";

/** A quotation with its article, as `QUOTATION_COLUMNS` selects it. */
export interface QuotationRow extends SummaryRow {
  readonly quotationId: number;
  readonly parts: string;
  readonly direct: number;
  readonly speakerId: number | null;
  readonly speakerName: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly firstPassage: number;
  readonly lastPassage: number;
}

/** Over `quotations AS q LEFT JOIN speakers AS s`; those of the article stand beside them. */
export const QUOTATION_COLUMNS =
  "q.id AS quotationId, q.parts, q.direct, q.speaker AS speakerId, s.name AS speakerName, " +
  "q.speaker_start AS speakerStart, q.speaker_end AS speakerEnd, q.cue_start AS cueStart, q.cue_end AS cueEnd, " +
  "q.first_passage AS firstPassage, q.last_passage AS lastPassage";

/** A line that goes on farther than this beside a quotation is cut there: it holds a whole text rather than a paragraph. */
const MAX_BESIDE = 4_000;
/** Ends of lines, at which sentences end too (`src/text/sentences.ts`). */
const LINE_BREAK = /[\n\r\u2028\u2029]/g;

/** Spans as the database keeps them. */
export function packed(spans: readonly Span[]): string {
  return JSON.stringify(spans.flatMap(({ start, end }) => [start, end]));
}

/** The spans that `packed` wrote. */
export function unpacked(parts: string): Span[] {
  const offsets: number[] = JSON.parse(parts);
  return Array.from({ length: offsets.length / 2 }, (_, n) => ({
    start: offsets[2 * n] ?? 0,
    end: offsets[2 * n + 1] ?? 0,
  }));
}

/** A quotation out of its row and the body of its article. */
export function quotationOf(row: QuotationRow, body: string): Quotation {
  const parts = unpacked(row.parts);
  const textOf = ({ start, end }: Span) => body.slice(start, end);
  const cue = spanOf(row.cueStart, row.cueEnd);
  const speaker = spanOf(row.speakerStart, row.speakerEnd);
  const name = row.speakerName;
  return {
    id: row.quotationId,
    article: summaryOf(row),
    text: parts.map(textOf).join(" "),
    parts,
    direct: row.direct === 1,
    speaker:
      speaker === null || row.speakerId === null || name === null
        ? null
        : { ...speaker, id: row.speakerId, name, asWritten: textOf(speaker) },
    cue: cue === null ? null : { ...cue, text: textOf(cue) },
    paragraphs: paragraphsAround([...parts, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])], body),
    passages: Array.from({ length: row.lastPassage - row.firstPassage + 1 }, (_, n) => row.firstPassage + n),
  };
}

/** The lines that hold some spans, whole, with all between them. */
export function paragraphsAround(spans: readonly Span[], body: string): Span & { readonly text: string } {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const before = body.slice(Math.max(0, first - MAX_BESIDE), first);
  const after = body.slice(last, last + MAX_BESIDE);
  const lineStart = [...before.matchAll(LINE_BREAK)].at(-1);
  const lineEnd = after.search(LINE_BREAK);
  const from = first - before.length + (lineStart === undefined ? 0 : lineStart.index + 1);
  const to = lineEnd < 0 ? last + after.length : last + lineEnd;
  const text = body.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { start, end: start + text.trim().length, text: text.trim() };
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}
