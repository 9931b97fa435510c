/** Text of a feed, which may be HTML, text or HTML escaped twice → lines as a reader sees them, with the links in them. */
import { resolveAll } from "../entities.ts";
import { splitSource } from "../html-source.ts";
import { attributesOf, type Tag, tagsOf } from "./tags.ts";

/** A line; `linked` counts its characters inside links, spaces left out. */
export interface Line {
  readonly text: string;
  readonly linked: number;
  readonly links: readonly LineLink[];
  /** An empty line stands before it. */
  readonly beginsParagraph: boolean;
}

/** A link in a line: where its text begins and ends in it. */
export interface LineLink {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

const KNOWN_TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|u|s|ul|ol|li|h[1-6]|img|table|tbody|tr|td|th|blockquote|figure|figcaption|section|article|font|small|big|sup|sub|hr|pre|code|center|iframe|video|audio|q|cite|time|dl|dt|dd|ruby|rt|rb|rp|abbr|del|ins|mark|script|style)(?=[\s/>])[^<>]*>/i;
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "address article aside blockquote details dl figure footer form h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul div".split(
    " ",
  ),
);
const LINES: ReadonlySet<string> = new Set("br caption center dd dt figcaption li tr".split(" "));
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Elements whose content is no text for readers. */
const UNREAD: ReadonlySet<string> = new Set(
  "noscript template svg math iframe object canvas audio video map nav select button textarea dialog title rt rp".split(
    " ",
  ),
);

/** As written: what is shown of it is far shorter. */
const MAX_ONE_LINE_CHARS = 20_000;

/** Whether a text is HTML, going by tags that people use. */
function looksLikeHtml(text: string): boolean {
  return KNOWN_TAG.test(text);
}

/** The lines of a text; those without words are left out. */
export function linesOf(value: string): Line[] {
  const bare = value.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  if (looksLikeHtml(bare)) return htmlLines(bare);
  const resolved = bare.includes("&") ? resolveAll(bare) : bare;
  return looksLikeHtml(resolved) ? htmlLines(resolved) : plainLines(resolved);
}

/** Lines put together again. */
export function joinLines(lines: readonly Line[]): string {
  return lines
    .map(({ text, beginsParagraph }, at) => (at === 0 ? text : `${beginsParagraph ? "\n\n" : "\n"}${text}`))
    .join("");
}

/** All of it in one line; null for nothing. What is longer than any line that is shown is cut. */
export function oneLine(value: string | null): string | null {
  if (value === null) return null;
  const text = linesOf(value.slice(0, MAX_ONE_LINE_CHARS))
    .map((line) => line.text)
    .join(" ");
  return text.replaceAll(/\s+/g, " ").trim() || null;
}

function plainLines(text: string): Line[] {
  let beginsParagraph = false;
  return text.split("\n").flatMap((written) => {
    const clean = written.replaceAll(/[\s\u00a0]+/g, " ").trim();
    if (clean === "") {
      beginsParagraph = true;
      return [];
    }
    const line = { text: clean, linked: 0, links: [], beginsParagraph };
    beginsParagraph = false;
    return [line];
  });
}

function htmlLines(html: string): Line[] {
  const { markup } = splitSource(html);
  const writer = createWriter();
  const curtain = createCurtain();
  let at = 0;
  for (const tag of tagsOf(markup)) {
    if (!curtain.hides()) writer.write(resolveAll(markup.slice(at, tag.start)));
    at = tag.end;
    if (!curtain.take(tag)) writer.tag(tag, () => attributesOf(markup, tag).get("href") ?? "");
  }
  if (!curtain.hides()) writer.write(resolveAll(markup.slice(at)));
  return writer.lines();
}

/** Knows whether a place is inside an element that is not read. */
function createCurtain() {
  let name = "";
  let depth = 0;
  return {
    hides: () => depth > 0,
    /** Whether the tag is part of what is hidden. */
    take(tag: Tag): boolean {
      if (depth > 0) {
        if (tag.name === name && tag.kind !== "empty") depth += tag.kind === "open" ? 1 : -1;
        return true;
      }
      if (tag.kind !== "open" || !UNREAD.has(tag.name)) return false;
      name = tag.name;
      depth = 1;
      return true;
    },
  };
}

function createWriter() {
  const lines: Line[] = [];
  let text = "";
  let linked = 0;
  let links: LineLink[] = [];
  let link: { readonly href: string; readonly start: number } | null = null;
  let beginsParagraph = false;

  const endLink = (): void => {
    if (link !== null && text.length > link.start) links.push({ ...link, end: text.trimEnd().length });
    link = null;
  };
  const endLine = (): void => {
    const open = link;
    endLink();
    const clean = text.trimEnd();
    if (clean !== "") {
      lines.push({ text: clean, linked, links, beginsParagraph });
      beginsParagraph = false;
    }
    text = "";
    linked = 0;
    links = [];
    link = open === null ? null : { href: open.href, start: 0 };
  };
  return {
    write(part: string): void {
      const words = part.replaceAll(/[\s\u00a0]+/g, " ");
      const added = words.startsWith(" ") && (text === "" || text.endsWith(" ")) ? words.slice(1) : words;
      text += added;
      if (link !== null) linked += added.replaceAll(" ", "").length;
    },
    tag({ name, kind }: Pick<Tag, "name" | "kind">, href: () => string): void {
      if (name === "a") {
        endLink();
        if (kind === "open") link = { href: href(), start: text.length };
      } else if (PARAGRAPHS.has(name)) {
        endLine();
        beginsParagraph = lines.length > 0;
      } else if (LINES.has(name)) endLine();
      else if (CELLS.has(name) && text !== "" && !text.endsWith(" ")) text += " ";
    },
    lines(): Line[] {
      endLine();
      return lines;
    },
  };
}
