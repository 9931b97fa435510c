/** Makes a cleaning fixture from a page: `node --import tsx scripts/new-fixture.ts NAME FILE`; read what it wrote, and mend it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cleanPage } from "../src/text/clean.ts";

const PAGES = fileURLToPath(new URL("../test/fixtures/pages/", import.meta.url));
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What `expected.json` holds: the page's parts, the body as a list of paragraphs. */
interface ExpectedPage {
  readonly title: string | null;
  readonly body: readonly string[];
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

function expectedOf(source: string): ExpectedPage {
  const { title, body, head, tail } = cleanPage(source);
  return { title, body: body.split("\n\n"), head, tail };
}

function main([name, file]: readonly string[]): number {
  if (name === undefined || file === undefined || !NAME.test(name)) {
    process.stderr.write("usage: node --import tsx scripts/new-fixture.ts NAME FILE (NAME in kebab-case)\n");
    return 1;
  }
  const source = readFileSync(file, "utf8");
  const folder = `${PAGES}${name}/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}source.txt`, source);
  writeFileSync(`${folder}expected.json`, `${JSON.stringify(expectedOf(source), null, 2)}\n`);
  process.stdout.write(`${folder}expected.json: this is what cleaning gives today; correct it by hand\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
