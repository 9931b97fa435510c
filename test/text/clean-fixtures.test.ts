/** Fixture folders are the specification of cleaning: a page in `source.txt`, what becomes of it in `expected.json`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/text/clean.ts";
import { splitLines } from "../../src/text/lines.ts";

const PAGES = fileURLToPath(new URL("../fixtures/pages/", import.meta.url));

const read = (name: string, file: string): string => readFileSync(`${PAGES}${name}/${file}`, "utf8");

describe.each(readdirSync(PAGES))("page %s", (name) => {
  const source = read(name, "source.txt");
  const cleaned = cleanPage(source);

  it("falls into the expected parts", () => {
    const { title, body, head, tail } = cleaned;
    const parts = { title, body: body.split("\n\n"), head, tail };
    expect(parts).toEqual(JSON.parse(read(name, "expected.json")));
  });

  it("is all accounted for", () => {
    const { report, head, tail } = cleaned;
    expect(report.keptLines + report.removedLines).toBe(splitLines(source).length);
    expect(report.removedLines).toBe(head.length + tail.length);
    const reasons = Object.values(report.reasons).reduce((sum, lines) => sum + lines, 0);
    expect(reasons).toBe(report.removedLines);
  });

  it("keeps characters as they stand", () => {
    for (const line of cleaned.body.split("\n")) expect(source).toContain(line);
  });

  it("gives the same for other line ends, and for its own output", () => {
    expect(cleanPage(source.replaceAll("\n", "\r\n"))).toEqual(cleaned);
    const { title, body } = cleaned;
    expect(cleanPage(title === null ? body : `${title}\n\n${body}`)).toMatchObject({ title, body });
  });
});
