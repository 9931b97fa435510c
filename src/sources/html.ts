/** A saved web page → the text of its article and what it says about itself. Never throws, whatever the page holds. */
import { Readability } from "@mozilla/readability";
import { attributeOf, type DomDocument, type DomElement, isElement, parsePage, walkTree } from "./dom.ts";
import { resolveAll } from "./entities.ts";
import { type Metadata, readMetadata } from "./html-metadata.ts";
import { isMonstrous, type PageSource, splitSource, wordsOf } from "./html-source.ts";
import { readableText } from "./html-text.ts";
import type { Page } from "./source-file.ts";

/** Elements without text for readers, or that lead away from the article. */
const UNREAD =
  "noscript template svg math iframe object embed canvas audio video map nav select button input textarea dialog link meta base";
const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(UNREAD.split(" "));
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Readability climbs to the root for each element; beyond these it would take minutes, and no article looks like that. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 15_000;
/** How much of a monstrous page is searched for what it says about itself. */
const MAX_HEAD_CHARS = 30_000;
/** Characters of a good article for readability; below, it looks again with less care. Short news have two sentences. */
const SHORT_ARTICLE_CHARS = 200;
/** Lines above a story in which its date may stand. */
const MAX_DATELINE_DISTANCE = 6;
const MAX_DATELINE_CHARS = 120;
/** A heading shorter than this may be in the page's title by chance. */
const MIN_HEADLINE_CHARS = 8;

const NO_METADATA: Metadata = {
  title: null,
  url: null,
  source: null,
  byline: null,
  publishedAt: null,
  claims: [],
};

/** Reads a page. Its text begins with the title where one was found; empty when the page shows no text. */
export function readHtml(html: string): Page {
  const source = splitSource(html);
  try {
    if (isMonstrous(source.markup)) return readPlainly(source.markup, readHead(html, source));
    return readPage(html, source);
  } catch {
    // No parser is proof against every page; the words themselves are what must not be lost.
    return readPlainly(source.markup, NO_METADATA);
  }
}

function readPage(html: string, { markup, linkedData }: PageSource): Page {
  const document = parsePage(markup);
  const metadata = readMetadata(document, { html, linkedData });
  const size = removeUnread(document);
  const headings = [...document.querySelectorAll("h1")].map(readableText);
  const whole = readableText(document.body);
  const article = size.depth <= MAX_DEPTH && size.elements <= MAX_ELEMENTS ? findArticle(document) : null;
  const title = headline(metadata.title ?? article?.title ?? documentTitle(document), headings);
  return {
    ...metadata,
    title,
    byline: metadata.byline ?? article?.byline ?? null,
    text: withTitle(article?.text ? withDateline(article.text, whole, title, metadata) : whole, title),
  };
}

/** What stands at the beginning of a page that is too large to be parsed whole. */
function readHead(html: string, { markup, linkedData }: PageSource): Metadata {
  const head = parsePage(markup.slice(0, MAX_HEAD_CHARS));
  const metadata = readMetadata(head, { html, linkedData });
  return { ...metadata, title: metadata.title ?? documentTitle(head) };
}

/** The words of a page as they stand. */
function readPlainly(markup: string, metadata: Metadata): Page {
  return { ...metadata, text: withTitle(resolveAll(wordsOf(markup)), metadata.title) };
}

/**
 * The article with the lines that may tell when it appeared, if nothing else does: readability leaves them out
 * where they stand between the headline and the story.
 */
function withDateline(text: string, whole: string, title: string | null, metadata: Metadata): string {
  if (metadata.publishedAt !== null) return text;
  const lines = whole.split("\n").filter((line) => line !== "");
  const story = text.split("\n").find((line) => line !== "" && line !== title);
  const end = story === undefined ? -1 : lines.indexOf(story);
  if (end < 0) return text;
  const headlineAt = title === null ? -1 : lines.lastIndexOf(title, end);
  const begin = Math.max(headlineAt + 1, end - MAX_DATELINE_DISTANCE);
  const datelines = lines
    .slice(begin, end)
    .filter((line) => /\d/.test(line) && line.length <= MAX_DATELINE_CHARS);
  return [...datelines, text].join("\n");
}

/** Takes away what is not read; tells how large and deep the rest is. */
function removeUnread(document: DomDocument): { readonly elements: number; readonly depth: number } {
  const unread: DomElement[] = [];
  const size = { elements: 0, depth: 0 };
  walkTree(document.body, {
    enter(node, depth) {
      if (!isElement(node)) return false;
      size.elements += 1;
      size.depth = Math.max(size.depth, depth);
      if (!isUnread(node)) return true;
      unread.push(node);
      return false;
    },
    leave() {},
  });
  for (const element of unread) element.remove();
  return size;
}

function isUnread(element: DomElement): boolean {
  if (UNREAD_ELEMENTS.has(element.localName) || attributeOf(element, "hidden") !== null) return true;
  if (attributeOf(element, "aria-hidden") === "true" || attributeOf(element, "role") === "navigation")
    return true;
  return HIDDEN_STYLE.test(attributeOf(element, "style") ?? "");
}

interface FoundArticle {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
}

/** Readability's answer, or null; it changes the document. */
function findArticle(document: DomDocument): FoundArticle | null {
  try {
    const reader = new Readability<DomElement>(document, {
      charThreshold: SHORT_ARTICLE_CHARS,
      disableJSONLD: true,
      serializer: (node: DomElement) => node,
    });
    const found = reader.parse();
    if (!found?.content) return null;
    return {
      text: readableText(found.content),
      title: oneLine(found.title),
      byline: oneLine(found.byline),
    };
  } catch {
    return null;
  }
}

/** The page's title, or the heading that is all of it but the site's name. */
function headline(title: string | null, headings: readonly string[]): string | null {
  const lines = headings.map(oneLine).filter((heading) => heading !== null);
  if (title === null) return lines[0] ?? null;
  return lines.find((heading) => heading.length >= MIN_HEADLINE_CHARS && title.includes(heading)) ?? title;
}

function documentTitle(document: DomDocument): string | null {
  const [title] = document.head.querySelectorAll("title");
  return oneLine(title?.textContent);
}

function withTitle(text: string, title: string | null): string {
  if (title === null || text === "" || oneLine(text.split("\n", 1)[0]) === title) return text;
  return `${title}\n\n${text}`;
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replaceAll(/\s+/g, " ").trim() || null;
}
