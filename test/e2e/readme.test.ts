/** Walks the README: every command in it runs, in the order a newcomer meets them, and every table row is true. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { VARIABLES } from "../../src/config.ts";
import { ROOT, run, scratchFolder } from "../support/program.ts";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const scripts = (
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> }
).scripts;
const scratch = scratchFolder();
const data = join(scratch.folder, "data");

/** Lines of the README's shell blocks, in order. */
const shellLines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap((match) => (match[1] ?? "").split("\n"))
  .filter((line) => line.trim() !== "");

/** `npm start -- ask "x y" --json` → the script and its arguments. */
function parse(line: string): { readonly file: string; readonly args: readonly string[] } {
  const [command = "", rest = ""] = line.replace("npm --silent", "npm").split(" -- ");
  const name = command === "npm start" ? "start" : command.replace("npm run ", "");
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  return { file: scripts[name]?.split(" ").at(-1) ?? "", args };
}

afterAll(() => scratch.remove());

describe("the README", () => {
  it("begins with the two commands", () => {
    expect(shellLines.slice(0, 2)).toEqual(["npm ci", "npm start"]);
  });

  it.each(shellLines.filter((line) => line !== "npm ci").map((line, at) => [at, line] as const))(
    "%i. %s runs and answers",
    async (_at, line) => {
      const { file, args } = parse(line);
      expect(existsSync(join(ROOT, file)), `${line} → ${file}`).toBe(true);
      const own = args.map((arg) => (arg === "path/to/articles" ? join(ROOT, "sample", "flood") : arg));
      const input = args.includes("--jsonl")
        ? '{"id":1,"command":"status"}\n'
        : args.length === 0
          ? "Where did the flood start?\n"
          : "";
      const { code, stdout, stderr } = await run(file, own, data, input);
      expect(stderr).not.toContain("reference");
      expect(code).toBe(0);
      expect(`${stdout}${stderr}`.trim()).not.toBe("");
    },
  );

  it("names every command in its tables, and only those", () => {
    const cells = [...readme.matchAll(/^\| (`[a-z][^|]*) \|/gm)].map((match) => match[1] ?? "");
    const spans = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)(?: ([a-z]+))?/g)]);
    const known = commands.map(({ name }) => name);
    const named = spans.map(([, one, two]) => (known.includes(`${one} ${two}`) ? `${one} ${two}` : one));
    expect(new Set(named)).toEqual(new Set(known));
  });

  it("names every variable of the configuration", () => {
    for (const name of VARIABLES) expect(readme).toContain(`\`${name}\``);
  });

  it("names only npm scripts that there are", () => {
    for (const [, name = ""] of readme.matchAll(/`npm run ([\w-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
