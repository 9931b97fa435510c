/** The little of the DOM that is used here, and the one place where HTML is parsed. Nothing in a page is ever run. */
import { parseHTML } from "linkedom";
import { resolveCharacters } from "./entities.ts";

export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  appendChild(node: DomNode): void;
  remove(): void;
}

export interface DomDocument {
  readonly head: DomElement;
  readonly body: DomElement;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Tags that frame a page. The parser takes them as they come, with or without their order; browsers do not.
 * Quoted attribute values may hold ">"; their length is bounded so that garbage stays cheap.
 */
const FRAME_TAGS =
  /<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?=[\s/>])(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^'">]){0,500}>/gi;

/**
 * Parses any text as HTML: whatever it holds ends up in `body`, its title in `head`. Characters are resolved before,
 * since the parser makes a node of each and slows down with their number.
 */
export function parsePage(html: string): DomDocument {
  const framed = `<!doctype html><html><head></head><body>${resolveCharacters(html.replaceAll(FRAME_TAGS, ""))}</body></html>`;
  const { document }: { readonly document: DomDocument } = parseHTML(framed);
  for (const title of document.querySelectorAll("title")) {
    if (!hasAncestor(title, "svg")) document.head.appendChild(title);
  }
  return document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** An attribute by its lower-case name; the parser keeps the capitals of old pages. */
export function attributeOf(element: DomElement, name: string): string | null {
  return element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** Walks a tree in document order without recursion, so that no depth is too deep. `enter` tells whether to go inside. */
export function walkTree(
  root: DomNode,
  visitor: { enter(node: DomNode, depth: number): boolean; leave(node: DomNode): void },
): void {
  let node: DomNode | null = root.firstChild;
  let depth = 1;
  while (node !== null) {
    const inside: DomNode | null = visitor.enter(node, depth) ? node.firstChild : null;
    if (inside !== null) {
      node = inside;
      depth += 1;
      continue;
    }
    visitor.leave(node);
    while (node.nextSibling === null) {
      const parent: DomNode | null = node.parentNode;
      if (parent === null || parent === root) return;
      visitor.leave(parent);
      node = parent;
      depth -= 1;
    }
    node = node.nextSibling;
  }
}

function hasAncestor(node: DomNode, name: string): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) {
    if (isElement(at) && at.localName === name) return true;
  }
  return false;
}
