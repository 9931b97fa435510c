/** Turns the blocks of a view into pieces of Discord markdown that pages are made of. */
import { quotationWord } from "../../core/quotation-wording.ts";
import type {
  Block,
  CitedSentence,
  CommandItem,
  DifferenceSegment,
  Mention,
  SourceItem,
  View,
} from "../../core/view.ts";
import { words } from "../words.ts";
import { drawDifference, signed } from "./difference.ts";
import { plainLengthAtMost, plainLine } from "./escape.ts";
import { fitTo, parts } from "./fit.ts";
import { headingLine } from "./heading.ts";
import { leadingPiece, MAX_PIECE_CHARS, type Piece, piece, rowGap } from "./pieces.ts";
import { quotationPieces } from "./quotations.ts";
import { boldName, dateOf, sourceLine } from "./source-line.ts";
import { storyPieces } from "./stories.ts";
import { eventPieces, eventSources } from "./timeline.ts";
import { isSeen } from "./visible.ts";

/** Of a sentence; three of them and their sources share a page. The menu shows the rest. */
const SNOWFLAKE = /^\d{15,20}$/;
const MAX_SENTENCE_CHARS = 800;
/** Of a passage in a list, so that four or five share a page; the menu shows it whole. */
const MAX_PASSAGE_CHARS = 400;
const MAX_VALUE_CHARS = 700;
const MAX_CELL_CHARS = 200;
const QUOTE = "\n> ";
const CELL_GAP = " · ";
const NOTHING = "–";
const NOTE_MARKS = { plain: ["", ""], muted: ["-# ", ""], warning: ["**", "**"] } as const;

export interface Setting {
  readonly locale: string;
  /** How a command is named so that one can click it: `</ask:123>`. */
  readonly mention: (command: string) => string;
}

/** All sources of a view in order; `Piece.item` counts them. */
export function itemsOf(view: View): SourceItem[] {
  return view.flatMap(sourcesOf);
}

/** The pieces of a view, in order. */
export function piecesOf(view: View, setting: Setting): Piece[] {
  const pieces: Piece[][] = [];
  let items = 0;
  for (const block of view) {
    pieces.push(blockPieces(block, items, setting));
    items += sourcesOf(block).length;
  }
  return pieces.flat();
}

function sourcesOf(block: Block): readonly SourceItem[] {
  const { kind } = block;
  if (kind === "timeline") return eventSources(block.items);
  if (kind === "sources" || kind === "articles" || kind === "quotations" || kind === "stories")
    return block.items;
  return [];
}

function blockPieces(block: Block, firstItem: number, setting: Setting): Piece[] {
  switch (block.kind) {
    case "answer":
      return block.sentences.flatMap((sentence, at) => sentencePiece(sentence, at, setting));
    case "sources":
      return sourcePieces(block.items, firstItem, setting);
    case "articles":
      return block.items.flatMap((item, at) =>
        piece(sourceLine(item, setting.locale), rowGap(at), firstItem + at),
      );
    case "quotations":
      return quotationPieces(block.items, firstItem, setting.locale);
    case "timeline":
      return eventPieces(block.items, firstItem, setting.locale);
    case "stories":
      return storyPieces(block.items, firstItem, setting.locale);
    case "picture":
      // No text: the message shows it, or the list below says it all.
      return [];
    case "difference":
      return differencePiece(block.parts, setting);
    case "commands":
      return block.items.flatMap((command, at) => commandPiece(command, at, setting));
    case "note":
      return notePiece(block);
    case "heading":
      return leadingPiece(headingLine(block, MAX_CELL_CHARS));
    case "facts":
      return block.rows.flatMap(([name, value], at) => factPiece(name, value, at));
    case "body":
      return bodyPieces(block.text);
    case "table":
      return tablePieces(block.columns, block.rows);
  }
}

/** `**Paper** (3 May 2026): The sentence. [1]` */
function sentencePiece({ text, citations, from }: CitedSentence, at: number, { locale }: Setting): Piece[] {
  const sentence = fitTo(text, MAX_SENTENCE_CHARS, plainLine);
  if (sentence === "") return [];
  const marks = citations.map((n) => ` [${n}]`).join("");
  const date = from && from.published.value !== null ? ` (${dateOf(from.published, locale)})` : "";
  const lead = from ? `${boldName(from.name, locale)}${date}: ` : "";
  return piece(`${lead}${sentence}${marks}`, rowGap(at));
}

function sourcePieces(items: readonly SourceItem[], first: number, { locale }: Setting): Piece[] {
  const cited = items.some(({ n }) => n !== null);
  const pieces = items.flatMap((item, at) => {
    const line = sourceLine(item, locale);
    const room = Math.min(MAX_PASSAGE_CHARS, MAX_PIECE_CHARS - line.length - QUOTE.length);
    const passage = fitTo(item.text ?? "", room, plainLine);
    return piece(`${line}${marked(QUOTE, passage, "")}`, passage === "" ? "\n" : "\n\n", first + at);
  });
  return cited ? [...leadingPiece(`**${words("sources", locale)}**`), ...pieces] : pieces;
}

/** The compared words as a quote: neither text is the bot's; below it what the signs mean. */
function differencePiece(parts: readonly DifferenceSegment[], { locale }: Setting): Piece[] {
  const legend = (["dropped", "added"] as const).flatMap((kind) =>
    parts.some((part) => part.kind === kind) ? [signed(kind, quotationWord(kind, locale))] : [],
  );
  const foot = marked("\n-# ", legend.join(CELL_GAP), "");
  const words = drawDifference(parts, MAX_PIECE_CHARS - foot.length - QUOTE.length);
  return piece(words && `> ${words}${foot}`);
}

/** The command on one line, what it does on the next. */
function commandPiece({ name, usage, description }: CommandItem, at: number, { mention }: Setting): Piece[] {
  const options = fitTo(usage.slice(name.length), MAX_CELL_CHARS, plainLine);
  const does = fitTo(description, MAX_CELL_CHARS, plainLine);
  return piece(`${mention(name)}${marked(" ", options, "")}${marked("\n-# ", does, "")}`, rowGap(at));
}

function notePiece({ text, tone }: Block & { kind: "note" }): Piece[] {
  const [before, after] = NOTE_MARKS[tone];
  const room = MAX_PIECE_CHARS - before.length - after.length;
  return piece(marked(before, fitTo(text, room, plainLine), after));
}

function factPiece(name: string, value: string | Mention, at: number): Piece[] {
  const label = marked("**", fitTo(name, MAX_CELL_CHARS, plainLine), `**${CELL_GAP}`);
  const text = typeof value === "string" ? fitTo(value, MAX_VALUE_CHARS, plainLine) : mentioned(value);
  return piece(`${label}${text || NOTHING}`, rowGap(at));
}

/** Discord shows the name in its place; what is no id of its own stays text. */
function mentioned({ kind, id }: Mention): string {
  if (!SNOWFLAKE.test(id)) return fitTo(id, MAX_VALUE_CHARS, plainLine);
  return kind === "channel" ? `<#${id}>` : `<@&${id}>`;
}

/**
 * Paragraphs as they are; long ones go over to the next page between sentences. Only the page that is shown gets
 * drawn: an article may be as long as a book.
 */
function bodyPieces(text: string): Piece[] {
  return text
    .split(/\n\s*/)
    .filter(isSeen)
    .flatMap((paragraph) => {
      let gap: Piece["gap"] = "\n\n";
      return [...parts(paragraph, MAX_PIECE_CHARS, plainLengthAtMost)].filter(isSeen).map((part) => {
        const one = { size: plainLengthAtMost(part), draw: () => plainLine(part), gap, item: null };
        gap = /\s$/.test(part) ? " " : "\n";
        return one;
      });
    });
}

function tablePieces(columns: readonly string[], rows: readonly (readonly string[])[]): Piece[] {
  const line = (cells: readonly string[], room: number) => {
    const each = Math.min(MAX_CELL_CHARS, Math.floor(room / cells.length) - CELL_GAP.length);
    return cells.map((cell) => fitTo(cell, each, plainLine) || NOTHING).join(CELL_GAP);
  };
  return [
    ...leadingPiece(marked("**", line(columns, MAX_PIECE_CHARS / 2), "**")),
    ...rows.flatMap((row) => piece(line(row, MAX_PIECE_CHARS), "\n")),
  ];
}

/** Marks around a text, or nothing around nothing: on their own, Discord would show them. */
function marked(before: string, text: string, after: string): string {
  return text === "" ? "" : `${before}${text}${after}`;
}
