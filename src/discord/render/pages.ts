/** Lays a view out on pages, each within Discord's limits. */
import type { SourceItem, View } from "../../core/view.ts";
import { MESSAGE_LIMITS } from "../limits.ts";
import { itemsOf, piecesOf, type Setting } from "./blocks.ts";
import { plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { linkTarget } from "./link.ts";
import type { Piece } from "./pieces.ts";
import { isQuotation } from "./quotations.ts";
import { isSeen } from "./visible.ts";

/** What a reader must tell apart at a glance; colours follow, and the words say it too. */
export type Tone = "answer" | "abstention" | "listing";

export interface Page {
  /** The markdown; only pages that are shown get drawn. */
  readonly draw: () => string;
  /** Sources on this page whose passage can be shown, by their place in the view. */
  readonly items: readonly number[];
  /** Quotations on this page, which can be copied, likewise. */
  readonly copies: readonly number[];
}

export interface Pages {
  readonly tone: Tone;
  /** Above each page, as markdown; null for none. */
  readonly title: string | null;
  /** What the title links to; null for nothing. */
  readonly url: string | null;
  /** At least one. */
  readonly pages: readonly Page[];
  /** All sources of the view; pages name theirs by their place here. */
  readonly sources: readonly SourceItem[];
}

/** Characters of a page: an answer stays together with its sources, lists stay easy to take in. */
const ANSWER_PAGE_CHARS = MESSAGE_LIMITS.embedDescriptionChars - 96;
const LIST_PAGE_CHARS = 2_500;
/** For a view without anything to see: Discord refuses empty messages. */
export const NOTHING: Page = { draw: () => "–", items: [], copies: [] };

/** A view before it is cut into pages. */
export interface Strip extends Pick<Pages, "tone" | "title" | "url"> {
  readonly pieces: readonly Piece[];
}

/** The title of a view and its pieces, in order. */
export function stripOf(view: View, setting: Setting): Strip {
  const [first, ...rest] = view;
  const heading = first?.kind === "heading" && rest.length > 0 ? first : null;
  const title = fitTo(heading?.text ?? "", MESSAGE_LIMITS.embedTitleChars, plainLine) || null;
  const url = title === null ? null : linkTarget(heading?.url ?? null);
  return { tone: toneOf(view), title, url, pieces: piecesOf(heading === null ? view : rest, setting) };
}

/** The pages of a view. `asText`: pages for a message without embeds. */
export function pagesOf(view: View, setting: Setting & { readonly asText: boolean }): Pages {
  const { tone, title, url, pieces } = stripOf(view, setting);
  const sources = itemsOf(view);
  const pages = packed(pieces, roomOf(tone, title, setting.asText)).map((page): Page => {
    const places = page.flatMap(({ item }) => item ?? []);
    return {
      draw: () => joined(page),
      items: places.filter((place) => sources[place]?.passage),
      copies: places.filter((place) => isCopied(sources[place])),
    };
  });
  return { tone, title, url, sources, pages: pages.length > 0 ? pages : [NOTHING] };
}

/** True when a reply needs to be kept: it has pages to turn, sources to show or words to copy. */
export function isInteractive({ pages }: Pages): boolean {
  return pages.length > 1 || pages.some(({ items, copies }) => items.length > 0 || copies.length > 0);
}

function isCopied(item: SourceItem | undefined): boolean {
  return item !== undefined && isQuotation(item) && isSeen(item.copy);
}

/** A title as part of the text. */
export function titleAsText(title: string | null): string {
  return title === null ? "" : `**${title}**\n`;
}

function roomOf(tone: Tone, title: string | null, asText: boolean): number {
  if (asText) return MESSAGE_LIMITS.contentChars - titleAsText(title).length;
  return tone === "answer" ? ANSWER_PAGE_CHARS : LIST_PAGE_CHARS;
}

function toneOf(view: View): Tone {
  if (view.some(({ kind }) => kind === "answer")) return "answer";
  const warns = view.some((block) => block.kind === "note" && block.tone === "warning");
  return warns ? "abstention" : "listing";
}

/** Pieces on pages of at most `room` characters (room for one piece at least); a leading piece stays with the next. */
export function packed(pieces: readonly Piece[], room: number): Piece[][] {
  const pages: Piece[][] = [];
  let used = Number.POSITIVE_INFINITY;
  let sources = 0;
  for (const piece of pieces) {
    const source = piece.item === null ? 0 : 1;
    if (used + piece.gap.length + piece.size > room || sources + source > MESSAGE_LIMITS.selectOptions) {
      const lead = pages.at(-1)?.at(-1)?.leads ? pages.at(-1)?.pop() : undefined;
      pages.push(lead ? [lead] : []);
      used = lead ? lead.size : 0;
      sources = 0;
    }
    pages.at(-1)?.push(piece);
    used += piece.gap.length + piece.size;
    sources += source;
  }
  return pages.filter((page) => page.length > 0);
}

/** The markdown of the pieces of a page. */
export function joined(page: readonly Piece[]): string {
  return page.map(({ draw, gap }, at) => (at === 0 ? "" : gap) + draw()).join("");
}
