/** A `.json` file: one record, an array of them, or an object that holds such an array. */
import { findJsonError, lineAndColumn } from "./json-error.ts";
import { isObject, readRecord, typeName } from "./record.ts";
import { rejected, type SourceFile, type SourceItem, taken } from "./source-file.ts";

/** Names under which exports keep their list of records. */
const LIST_NAMES = ["articles", "items", "documents"] as const;

/** The records of a decoded file. A syntax error rejects the whole, unless the file is JSON Lines by another name. */
export function* readJson(file: SourceFile, text: string): Generator<SourceItem> {
  const parsed = parseJson(text);
  if ("value" in parsed) yield* readDocument(file, parsed.value);
  else if (isJsonLines(text)) {
    for (const [at, line] of text.split("\n").entries()) {
      if (line.trim() !== "") yield readJsonLine(file, line, at + 1);
    }
  } else {
    const { line, column } = lineAndColumn(text, parsed.offset);
    yield rejected(file.name, `not JSON: ${parsed.reason} (line ${line}, column ${column})`);
  }
}

/** One line of JSON Lines. */
export function readJsonLine(file: SourceFile, text: string, line: number): SourceItem {
  const parsed = parseJson(text);
  if (!("value" in parsed)) {
    return rejected(file.name, `not JSON: ${parsed.reason} (column ${parsed.offset + 1})`, line);
  }
  const place = { file: file.name, location: file.path, line, name: `${file.name}#${line}` };
  const result = readRecord(parsed.value, place);
  return result.kind === "article" ? taken(result.article) : rejected(file.name, result.reason, line);
}

function* readDocument(file: SourceFile, value: unknown): Generator<SourceItem> {
  const list = listIn(value);
  const place = { file: file.name, location: file.path, line: null };
  if (list === null) {
    const result = readRecord(value, { ...place, name: file.name });
    yield result.kind === "article" ? taken(result.article) : rejected(file.name, result.reason);
    return;
  }
  if (list.length === 0) yield rejected(file.name, "empty");
  for (const [at, item] of list.entries()) {
    const result = readRecord(item, { ...place, name: `${file.name}#${at + 1}` });
    if (result.kind === "article") yield taken(result.article);
    else yield rejected(file.name, `item ${at + 1}: ${result.reason}`);
  }
}

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || typeof value.text === "string") return null;
  const name = LIST_NAMES.find((known) => Array.isArray(value[known]));
  const list = name === undefined ? null : value[name];
  return Array.isArray(list) ? list : null;
}

type Parsed = { readonly value: unknown } | { readonly offset: number; readonly reason: string };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return (
      findJsonError(text) ?? { offset: 0, reason: error instanceof Error ? error.message : typeName(error) }
    );
  }
}

/** Whether several lines each hold an object of their own, going by the first. */
function isJsonLines(text: string): boolean {
  const [first, ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  if (first === undefined || rest.length === 0) return false;
  const parsed = parseJson(first);
  return "value" in parsed && isObject(parsed.value);
}
