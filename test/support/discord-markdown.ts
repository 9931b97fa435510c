/**
 * A small model of Discord's markdown, written from how its clients behave rather than from what the bot escapes.
 * Where clients differ, it sees markup if one of them does. Two facts matter most: a backslash before punctuation
 * hides markup, but not inside the text of a link, where it shows; and a link ends at `](`, escaped or not.
 */

export interface MarkdownNode {
  readonly kind: string;
  /** What a reader sees of text; of everything else, what was written. */
  readonly text: string;
  readonly children: readonly MarkdownNode[];
  /** Where a link leads. */
  readonly target?: string;
}

type Place = "block" | "inline" | "link";

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** The group that is parsed again. */
  readonly inner?: number;
  /** Only at the start of a line; `indented` allows spaces before it. */
  readonly line?: "strict" | "indented";
  /** Also inside the text of a link. */
  readonly inLinks?: true;
}

const RULES: readonly Rule[] = [
  { kind: "code block", pattern: /```(?:[\w+.#-]*\n)?[\s\S]*?[^\n][\s\S]*?```/y },
  { kind: "quote", pattern: /(?:>>> [\s\S]*|> ?[^\n]*)/y, line: "indented" },
  { kind: "heading", pattern: /#{1,3}\s+(?!#)([^\n]+)/y, inner: 1, line: "strict" },
  { kind: "subtext", pattern: /-# +(?!-#)([^\n]+)/y, inner: 1, line: "strict" },
  { kind: "list", pattern: /(?:[*+-]|\d+[.)]) +([^\n]*)/y, inner: 1, line: "indented" },
  { kind: "user", pattern: /<@!?\d+>/y },
  { kind: "role", pattern: /<@&\d+>/y },
  { kind: "channel", pattern: /<#\d+>/y },
  { kind: "command", pattern: /<\/[^:>\n]+:\d+>/y },
  { kind: "guild page", pattern: /<id:\w+>/y },
  { kind: "everyone", pattern: /@(?:everyone|here)/iy },
  { kind: "time", pattern: /<t:-?\d+(?::[tTdDfFR])?>/y, inLinks: true },
  { kind: "emoji", pattern: /<a?:\w+:\d+>|:(?:[+-]1|\w+(?:-\w+)*):/y, inLinks: true },
  { kind: "address", pattern: /<(?:[a-z][a-z\d+.-]*:|\+?\d|[^\s<>@]+@)[^\s<>]*>/iy },
  { kind: "address", pattern: /(?:https?|steam|discord):\/\/[^\s<]+/iy },
  { kind: "invite", pattern: /(?:discord(?:app)?\.(?:com\/invite|gg|gift|new|me)|dsc\.gg)\/[\w-]+/iy },
  { kind: "bold", pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, inner: 1, inLinks: true },
  { kind: "underline", pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, inner: 1, inLinks: true },
  // One of the phone clients knows no escapes between the signs.
  { kind: "bold", pattern: /\*\*([\s\S]+?)\*\*(?!\*)/y, inner: 1, inLinks: true },
  { kind: "underline", pattern: /__([\s\S]+?)__(?!_)/y, inner: 1, inLinks: true },
  {
    kind: "italics",
    pattern: /\*(?!\s)((?:\\[\s\S]|\*\*|[^*\\])+?)(?<!\s) {0,2}\*(?!\*)/y,
    inner: 1,
    inLinks: true,
  },
  { kind: "italics", pattern: /_((?:\\[\s\S]|__|[^_\\])+?)_(?![A-Za-z0-9_])/y, inner: 1, inLinks: true },
  { kind: "strike", pattern: /~~([\s\S]+?)~~(?!_)/y, inner: 1, inLinks: true },
  { kind: "spoiler", pattern: /\|\|([\s\S]+?)\|\|/y, inner: 1, inLinks: true },
  { kind: "code", pattern: /(`+)[\s\S]*?[^`]\1(?!`)/y, inLinks: true },
];
const ESCAPE = /\\([^0-9A-Za-z\s])/y;
/** Text, address, and the address's own title. */
const LINK =
  /\[((?:\[[^\]]*\]|[^[\]])*[^[]*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\[^\n])*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/y;
const LINK_PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:", "discord:"]);
/** What Discord takes for phishing in the text of a link. */
const PHISHING =
  /(?:https?|steam)\s*[:：∶]\s*\/\/\S|discord(?:app)?\.(?:com\/|gg)|dsc\.gg|(?![©®™])\p{Extended_Pictographic}/iu;

/** Everything a reader of the markdown sees, in order. */
export function parseMarkdown(source: string): MarkdownNode[] {
  return parse(source, "block");
}

/** What a reader sees of the text, without what is drawn otherwise. */
export function visibleText(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : visibleText(node.children))).join("");
}

/** Kinds of everything that is not text, with what is within. */
export function kindsOf(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) => (node.kind === "text" ? [] : [node.kind, ...kindsOf(node.children)]));
}

/** All links, at any depth. */
export function linksOf(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node) => [...(node.kind === "link" ? [node] : []), ...linksOf(node.children)]);
}

/** What Discord's servers find in the text as it is, whatever markdown surrounds it: calls, invites, addresses. */
export function rawFinds(source: string): string[] {
  return [
    ...source.matchAll(/<@[!&]?\d+>|@everyone|@here/g),
    ...source.matchAll(/(?:discord(?:app)?\.(?:com\/invite|gg|gift|new|me)|dsc\.gg)\/[\w-]+/gi),
    ...source.matchAll(/\b(?:https?|steam):\/\/\S+/gi),
  ].map(([found]) => found);
}

function parse(source: string, place: Place): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") nodes.push({ kind: "text", text, children: [] });
    text = "";
  };
  for (let at = 0; at < source.length; ) {
    const hidden = place === "link" ? null : matchAt(ESCAPE, source, at);
    const found = hidden ? null : (linkAt(source, at, place) ?? ruleAt(source, at, place));
    if (found) {
      flush();
      nodes.push(found);
      at += found.text.length;
    } else {
      text += hidden?.[1] ?? source.charAt(at);
      at += hidden?.[0].length ?? 1;
    }
  }
  flush();
  return nodes;
}

function linkAt(source: string, at: number, place: Place): MarkdownNode | null {
  const found = place === "link" ? null : matchAt(LINK, source, at);
  if (!found) return null;
  const [text, label = "", address = ""] = found;
  const target = address.replace(/\\([^0-9A-Za-z\s])/g, "$1");
  if (!URL.canParse(target) || !LINK_PROTOCOLS.has(new URL(target).protocol)) return null;
  const children = parse(label, "link");
  if (PHISHING.test(label) || /:[\w+-]+:/.test(label) || visibleText(children).trim() === "")
    return { kind: "broken link", text, children: [] };
  return { kind: "link", text, children, target };
}

function ruleAt(source: string, at: number, place: Place): MarkdownNode | null {
  for (const { kind, pattern, inner, line, inLinks } of RULES) {
    if ((place === "link" && !inLinks) || !startsThere(source, at, place, line)) continue;
    const found = matchAt(pattern, source, at);
    if (!found) continue;
    const children = inner === undefined ? [] : parse(found[inner] ?? "", place);
    return { kind, text: found[0], children };
  }
  return null;
}

function startsThere(source: string, at: number, place: Place, line: Rule["line"]): boolean {
  if (line === undefined) return true;
  const before = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
  return place === "block" && (line === "strict" ? before === "" : /^[ \t]*$/.test(before));
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
