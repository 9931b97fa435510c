/** The source of an HTML page before any tree is built: programs cut out, and pages that no tree should be built of. */

/** Elements whose content is no text; they are cut out whole. */
const PROGRAMS: readonly Cut[] = [
  { from: "<!--", to: "-->" },
  { from: "<script", to: "</script" },
  { from: "<style", to: "</style" },
];
const UNSEEN: readonly Cut[] = [
  { from: "<title", to: "</title" },
  { from: "<noscript", to: "</noscript" },
  { from: "<template", to: "</template" },
  { from: "<svg", to: "</svg" },
];
const LINKED_DATA = /^<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json/i;

/** More tags and references, deeper nesting or more attributes in one tag than any article has: building a tree would take minutes. */
const MAX_TAGS = 60_000;
const MAX_DEPTH = 2_000;
const MAX_ATTRIBUTES = 2_000;
const TAG = /<(\/?)([a-z][a-z0-9]*)([^<>]*)/gi;
/** Signs that are neither tags nor references: a parser makes a node of each. */
const MAX_STRAY_SIGNS = 10_000;
const STRAY_SIGN = /<|&(?!#?[a-z\d]{1,31};)/gi;
/** References that stay until the page is parsed. */
const MARKUP_REFERENCE = /&(?:amp|lt|gt|quot|apos|#3[489]|#6[02])/gi;
const ATTRIBUTE = /\s[^\s=]+\s*=?/g;
/** Elements that need no end tag; a parser closes them by itself. */
const CLOSED_BY_PARSER: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup".split(
    " ",
  ),
);
const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|header|footer|br|hr|dt|dd|pre|option)(?=[\s/>])[^<>]*>/gi;
const ANY_TAG = /<[a-z/!?][^<>]*>/gi;

interface Cut {
  readonly from: string;
  readonly to: string;
}

/** A page's source without scripts, styles and comments, and the JSON-LD blocks that were among them. */
export interface PageSource {
  readonly markup: string;
  readonly linkedData: readonly string[];
}

/** Cuts out what is not markup. */
export function splitSource(html: string): PageSource {
  const linkedData: string[] = [];
  const markup = PROGRAMS.reduce(
    (text, cut) =>
      cutOut(text, cut, (removed) => {
        if (LINKED_DATA.test(removed.slice(0, 500))) {
          linkedData.push(removed.replace(/^[^>]*>/, "").replace(/<\/script[^<]*$/i, ""));
        }
      }),
    html,
  );
  return { markup, linkedData };
}

/** Whether building a tree of this markup would take unreasonably long. */
export function isMonstrous(markup: string): boolean {
  let tags = countOf(markup, MARKUP_REFERENCE);
  let depth = 0;
  if (tags > MAX_TAGS || countOf(markup.replaceAll(ANY_TAG, ""), STRAY_SIGN) > MAX_STRAY_SIGNS) return true;
  for (const [, slash, name = "", rest = ""] of markup.matchAll(TAG)) {
    tags += 1;
    if (!CLOSED_BY_PARSER.has(name.toLowerCase())) depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (tags > MAX_TAGS || depth > MAX_DEPTH) return true;
    if (rest.length > 2 * MAX_ATTRIBUTES && countOf(rest, ATTRIBUTE) > MAX_ATTRIBUTES) return true;
  }
  return false;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The words of markup with a line for each block; entities stay as they are written. */
export function wordsOf(markup: string): string {
  const cut = UNSEEN.reduce((text, unseen) => cutOut(text, unseen), markup);
  const lines = cut.replaceAll(BLOCK_TAG, "\n").replaceAll(ANY_TAG, "").split("\n");
  return lines
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Removes everything from each `from` through the end of the next `to`; one that never ends takes the rest. */
function cutOut(text: string, { from, to }: Cut, onRemoved?: (removed: string) => void): string {
  const lower = text.toLowerCase();
  // Lower case of a few letters is longer than they are; then places in the copy would be wrong.
  const searched = lower.length === text.length ? lower : text;
  const kept: string[] = [];
  let at = 0;
  for (let start = searched.indexOf(from); start >= 0; start = searched.indexOf(from, at)) {
    kept.push(text.slice(at, start));
    const last = searched.indexOf(to, start + from.length);
    const end = last < 0 ? -1 : searched.indexOf(">", last + to.length - 1);
    at = end < 0 ? text.length : end + 1;
    onRemoved?.(text.slice(start, at));
  }
  kept.push(text.slice(at));
  return kept.join("");
}
