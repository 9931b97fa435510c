/** One file → its articles and rejects, by its extension. Whatever is wrong with the file becomes a reject. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { decodeText } from "./decode.ts";
import { failureReason } from "./failures.ts";
import { readHtml } from "./html.ts";
import { readJson } from "./json.ts";
import { readJsonLines } from "./jsonl.ts";
import { readMarkdown } from "./markdown.ts";
import {
  binaryReason,
  type Page,
  pageArticle,
  rejected,
  type SourceFile,
  type SourceItem,
  taken,
} from "./source-file.ts";

const MIB = 1024 * 1024;
/** Files other than JSON Lines are held whole while they are read. */
const MAX_PAGE_BYTES = 32 * MIB;
const MAX_JSON_BYTES = 128 * MIB;

/** Reads a file; its extension is one of those that are read. */
export async function* readSourceFile(file: SourceFile): AsyncGenerator<SourceItem> {
  try {
    yield* readByExtension(file, extname(file.path).toLowerCase());
  } catch (error) {
    yield rejected(file.name, failureReason(error));
  }
}

async function* readByExtension(file: SourceFile, extension: string): AsyncGenerator<SourceItem> {
  if (extension === ".jsonl" || extension === ".ndjson") {
    yield* readJsonLines(file);
    return;
  }
  const maxBytes = extension === ".json" ? MAX_JSON_BYTES : MAX_PAGE_BYTES;
  const { size } = await stat(file.path);
  if (size > maxBytes) {
    yield rejected(file.name, `larger than ${maxBytes / MIB} MiB; records in JSON Lines have no such limit`);
    return;
  }
  const decoded = decodeText(await readFile(file.path), { declares: extension.startsWith(".htm") });
  if (decoded.kind === "binary") yield rejected(file.name, binaryReason(decoded.looksLike));
  else if (decoded.text.trim() === "") yield rejected(file.name, "empty");
  else if (extension === ".json") yield* readJson(file, decoded.text);
  else yield readPage(file, parsePage(extension, decoded.text));
}

function parsePage(extension: string, text: string): Page {
  if (extension.startsWith(".htm")) return readHtml(text);
  if (extension === ".md") return readMarkdown(text);
  return { text, title: null, url: null, source: null, byline: null, publishedAt: null };
}

function readPage(file: SourceFile, page: Page): SourceItem {
  return page.text.trim() === "" ? rejected(file.name, "empty") : taken(pageArticle(file, page));
}
