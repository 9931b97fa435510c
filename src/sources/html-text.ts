/** A tree of elements → lines as a reader sees them: blocks apart, list items one a line, inline text joined. */
import { type DomNode, isElement, isText, walkTree } from "./dom.ts";

/** Elements that stand apart from their neighbours by an empty line. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "address article aside blockquote details dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul".split(
    " ",
  ),
);
/** Elements that begin and end a line. */
const LINES: ReadonlySet<string> = new Set(
  "caption center dd div dt figcaption legend li option summary tbody tfoot thead tr".split(" "),
);
/** Elements beside each other in one line. */
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Text with lines separated by "\n" and paragraphs by an empty line; spaces collapsed, no space at line ends. */
export function readableText(root: DomNode): string {
  const writer = createWriter();
  walkTree(root, {
    enter(node) {
      if (isText(node)) writer.write(node.textContent ?? "");
      else if (isElement(node)) writer.begin(node.localName);
      return true;
    },
    leave(node) {
      if (isElement(node)) writer.end(node.localName);
    },
  });
  return writer.text();
}

interface Writer {
  begin(element: string): void;
  end(element: string): void;
  write(text: string): void;
  text(): string;
}

function createWriter(): Writer {
  const lines: string[] = [];
  let line = "";
  let preformatted = 0;
  const endLine = (): void => {
    const clean = line.trim();
    if (clean !== "") lines.push(clean);
    line = "";
  };
  const endParagraph = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  const separate = (element: string): void => {
    if (PARAGRAPHS.has(element)) endParagraph();
    else if (LINES.has(element)) endLine();
    else if (CELLS.has(element)) line = join(line, " ");
  };
  return {
    begin(element) {
      separate(element);
      if (element === "br") endLine();
      if (element === "pre") preformatted += 1;
    },
    end(element) {
      separate(element);
      if (element === "pre") preformatted -= 1;
    },
    write(text) {
      if (preformatted === 0) line = join(line, text.replaceAll(/[\s\u00a0]+/g, " "));
      else {
        for (const [at, part] of text.split("\n").entries()) {
          if (at > 0) endLine();
          line += part;
        }
      }
    },
    text() {
      endLine();
      return lines.join("\n").trim();
    },
  };
}

function join(line: string, text: string): string {
  return text.startsWith(" ") && (line === "" || line.endsWith(" ")) ? line + text.slice(1) : line + text;
}
