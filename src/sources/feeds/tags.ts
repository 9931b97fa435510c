/** Tags of XML and HTML as they stand, well-formed or not: no tree, no entities, linear in the length of the text. */

/** A tag from `start` to `end` (behind its ">"). `name` is lower case and keeps its prefix. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Longer tags are no tags. */
const MAX_TAG_CHARS = 20_000;
/** What matters inside a tag: its end, another's beginning, a quoted value. */
const MARK = /[<>]|=["']/g;
const BEGINNING = /<[A-Za-z_/!?]/g;
const NAME = /[A-Za-z_][\w.:-]{0,100}/y;
const ATTRIBUTE =
  /([A-Za-z_][\w.:-]{0,100})\s{0,20}=\s{0,20}(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\s"'>]{1,8000}))/g;
/** No CDATA section holds the end of an entry and the beginning of the next: such a one was never closed. */
const ENTRY_BOUNDARY = /<\/(?:\w{1,30}:)?(item|entry)\s{0,50}>\s*<(?:\w{1,30}:)?\1[\s>]/gi;

/** Where something begins and ends; both past the text where it does not occur. */
interface Place {
  readonly start: number;
  readonly end: number;
}
const NOWHERE: Place = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Looks for a thing from places on that only grow; what was found stays the answer until it is passed, so a text is read once. */
function onwards(look: (from: number) => Place): (from: number) => Place {
  let found: Place | null = null;
  return (from) => {
    if (found === null || found.start < from) found = look(from);
    return found;
  };
}

/** What begins, ends and parts the stretches that are passed over, found in one pass over the text. */
function createFinders(text: string) {
  const literal = (what: string) =>
    onwards((from) => {
      const start = text.indexOf(what, from);
      return start < 0 ? NOWHERE : { start, end: start + what.length };
    });
  const boundary = new RegExp(ENTRY_BOUNDARY);
  return {
    tagEnd: literal(">"),
    commentEnd: literal("-->"),
    sectionEnd: literal("]]>"),
    instructionEnd: literal("?>"),
    subsetStart: literal("["),
    subsetEnd: literal("]"),
    boundary: onwards((from) => {
      boundary.lastIndex = from;
      const match = boundary.exec(text);
      return match === null ? NOWHERE : { start: match.index, end: boundary.lastIndex };
    }),
  };
}
type Finders = ReturnType<typeof createFinders>;

/** All tags in order; comments, CDATA sections, processing instructions and a DTD are passed over. */
export function* tagsOf(text: string): Generator<Tag> {
  for (const tag of tagSteps(text)) if (tag !== null) yield tag;
}

/** The same in steps that are all short: null for what looked like a tag and is none. */
export function* tagSteps(text: string): Generator<Tag | null> {
  const finders = createFinders(text);
  let at = nextSign(text, 0);
  while (at >= 0) {
    const tag = tagAt(text, at);
    yield tag;
    at = nextSign(text, tag?.end ?? afterOther(text, at, finders));
  }
}

/** Where the next "<" stands that may begin something; -1 for none. */
function nextSign(text: string, from: number): number {
  BEGINNING.lastIndex = from;
  return BEGINNING.exec(text)?.index ?? -1;
}

function tagAt(text: string, start: number): Tag | null {
  const isClose = text[start + 1] === "/";
  NAME.lastIndex = start + (isClose ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  const last = tagEnd(text, NAME.lastIndex);
  if (last < 0) return null;
  const kind = isClose ? "close" : text[last - 1] === "/" ? "empty" : "open";
  return { kind, name: name.toLowerCase(), start, end: last + 1 };
}

/** Index of the ">" that ends a tag; quoted values may hold one. -1 where the tag has no end. */
function tagEnd(text: string, from: number): number {
  const rest = text.slice(from, from + MAX_TAG_CHARS);
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(rest); mark !== null; mark = MARK.exec(rest)) {
    const [sign] = mark;
    if (sign === ">") return from + mark.index;
    if (sign === "<") return -1;
    const close = rest.indexOf(sign.slice(1), MARK.lastIndex);
    // A value that is never closed ends with the tag.
    const end = close < 0 ? rest.indexOf(">", MARK.lastIndex) : -1;
    if (close < 0) return end < 0 ? -1 : from + end;
    MARK.lastIndex = close + 1;
  }
  return -1;
}

/** Where to go on behind a "<" that begins no tag. */
function afterOther(text: string, at: number, finders: Finders): number {
  const behind = (find: (from: number) => Place, from: number): number => {
    const { end } = find(from);
    return end > text.length ? from : end;
  };
  if (text.startsWith("<!--", at)) return behind(finders.commentEnd, at + 4);
  if (text.startsWith("<![CDATA[", at)) {
    const end = behind(finders.sectionEnd, at + 9);
    return finders.boundary(at).end > end ? end : at + 9;
  }
  if (text.startsWith("<?", at)) return behind(finders.instructionEnd, at + 2);
  if (/^<!doctype/i.test(text.slice(at, at + 9))) {
    const end = behind(finders.tagEnd, at + 9);
    // An internal subset holds declarations, whose values may look like tags.
    return finders.subsetStart(at).start < end ? behind(finders.subsetEnd, at + 9) : end;
  }
  return at + 1;
}

/** Attributes of a tag by lower-case name, references to the five characters of markup resolved. */
export function attributesOf(text: string, tag: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.slice(tag.start, tag.end).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, resolveMarkup(double ?? single ?? bare ?? "").trim());
  }
  return found;
}

const MARKUP_CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#38;": "&",
  "&#x26;": "&",
  "&#038;": "&",
  "&#39;": "'",
  "&#34;": '"',
};

/** References that XML itself knows → characters. */
export function resolveMarkup(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos|#0?38|#x26|#39|#34);/gi, (reference) => {
    return MARKUP_CHARACTERS[reference.toLowerCase()] ?? reference;
  });
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name with its colon; "" for none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
