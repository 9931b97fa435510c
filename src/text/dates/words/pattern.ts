/** Small builders of regular expressions over folded text. */

interface Node {
  ends: boolean;
  readonly next: Map<string, Node>;
}

/** Quotes what a regular expression would take for syntax. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/**
 * One group that matches any of the words, longest first. Shared beginnings are written once, so that a text is
 * scanned quickly; a dot may be missing, and a space may be any run of spaces.
 */
export function anyOf(words: Iterable<string>): string {
  const root: Node = { ends: false, next: new Map() };
  for (const word of words) if (word !== "") insert(root, word);
  return root.next.size === 0 ? "(?!)" : branches(root);
}

function insert(root: Node, word: string): void {
  let node = root;
  for (const character of word) {
    const next: Node = node.next.get(character) ?? { ends: false, next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  node.ends = true;
}

function branches(node: Node): string {
  const parts = [...node.next].map(([character, next]) => unit(character) + branches(next));
  if (parts.length === 0) return "";
  const joined = parts.length === 1 && !node.ends ? parts[0] : `(?:${parts.join("|")})`;
  return node.ends ? `${joined}?` : `${joined}`;
}

function unit(character: string): string {
  if (character === " ") return "\\.? +";
  return character === "." ? "\\.?" : escapeRegex(character);
}

/** A word without what matching ignores: dots, doubled spaces; the key that goes with `anyOf`. */
export function keyOf(matched: string): string {
  return matched.replace(/\./g, "").replace(/\s+/g, " ").trim();
}

/** The words of tables written as "one|two|three", so that long tables stay readable. */
export function listed(rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split("|"));
}
