/** The tools of a developer as processes: the evaluation's command line, the making of a fixture, and how scripts end. */
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finished, ROOT, run, scratchFolder, start } from "../support/program.ts";

const scratch = scratchFolder();
const nowhere = join(scratch.folder, "data");

afterAll(() => scratch.remove());

describe("npm run evaluate", () => {
  const evaluate = (...args: string[]) => run("scripts/evaluate.ts", args, nowhere);

  it("explains itself and names its parts", async () => {
    const { code, stdout, stderr } = await evaluate("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("cleaning, language, dates, timelines, answers");
    expect(stderr).toBe("");
  });

  it("refuses a part that there is not, with those there are", async () => {
    const { code, stdout, stderr } = await evaluate("--only", "speed");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("“speed”");
    expect(stderr).toContain("cleaning, language, dates, timelines, answers");
    expect(stderr).not.toContain("reference");
  });
});

describe("scripts/new-fixture.ts", () => {
  const PAGE = `Harbour opens after long repair

The old harbour of Karvel opened again on Monday after two years of repair. Mayor Tomas Brel cut the ribbon at noon.

"We have waited long enough," Brel said to the crowd that had come to the pier.
`;
  // The script writes beside itself, so a copy of it keeps this test out of the repository's own fixtures.
  const copy = join(scratch.folder, "repository");
  const pages = join(copy, "test/fixtures/pages");
  const page = join(scratch.folder, "page.txt");
  const make = (...args: string[]) =>
    finished(start(relative(ROOT, join(copy, "scripts/new-fixture.ts")), args, nowhere));

  beforeAll(() => {
    scratch.write({ "page.txt": PAGE, "repository/package.json": '{"type":"module"}' });
    cpSync(join(ROOT, "scripts/new-fixture.ts"), join(copy, "scripts/new-fixture.ts"));
    symlinkSync(join(ROOT, "src"), join(copy, "src"));
  });

  it("keeps the page as it is and writes what cleaning makes of it", async () => {
    const { code, stdout } = await make("harbour-opens", page);
    expect(code).toBe(0);
    expect(stdout).toContain("correct it by hand");
    expect(readFileSync(join(pages, "harbour-opens/source.txt"), "utf8")).toBe(PAGE);
    const written = readFileSync(join(pages, "harbour-opens/expected.json"), "utf8");
    const expected = JSON.parse(written) as Readonly<Record<string, unknown>>;
    expect(Object.keys(expected)).toEqual(["title", "body", "head", "tail"]);
    expect(expected.title).toBe("Harbour opens after long repair");
    expect(expected.body).toEqual(PAGE.trim().split("\n\n").slice(1));
  });

  it.each([
    ["nothing", []],
    ["no file", ["harbour"]],
    ["a name with capitals", ["Harbour", page]],
    ["a name that leads out of the folder", ["../harbour", page]],
  ])("explains itself to who gives %s, and writes nothing", async (_what, args) => {
    const { code, stdout, stderr } = await make(...args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("NAME in kebab-case");
    expect(existsSync(join(pages, "Harbour"))).toBe(false);
    expect(existsSync(join(pages, "../harbour"))).toBe(false);
  });

  it("leaves no folder behind for a page that is not there", async () => {
    const { code, stderr } = await make("missing-page", join(scratch.folder, "missing.txt"));
    expect(code).not.toBe(0);
    expect(stderr).toContain("missing.txt");
    expect(existsSync(join(pages, "missing-page"))).toBe(false);
  });
});

describe("runScript", () => {
  const module = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);

  /** Runs a script whose main function has this body. */
  function script(name: string, body: string, ...args: string[]) {
    scratch.write({
      [`scripts/${name}.ts`]: `import { runScript } from ${module("scripts/run.ts")};
import { UserError } from ${module("src/core/errors.ts")};
void UserError;
await runScript(async (args: readonly string[]) => { ${body} });
`,
      "scripts/package.json": '{"type":"module"}',
    });
    return finished(start(relative(ROOT, join(scratch.folder, "scripts", `${name}.ts`)), args, nowhere));
  }

  it("hands over the arguments and ends with the code that main returns", async () => {
    const { code, stdout } = await script(
      "returns",
      "process.stdout.write(args.join('|')); return 2;",
      "a b",
      "--c",
    );
    expect(code).toBe(2);
    expect(stdout).toBe("a b|--c");
  });

  it("tells people their mistake in one sentence without a stack", async () => {
    const { code, stdout, stderr } = await script(
      "refuses",
      "throw new UserError('configuration', 'There is no such folder.');",
    );
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe("There is no such folder.\n");
  });

  it("gives a bug a reference that the log has too, with the stack", async () => {
    const { code, stdout, stderr } = await script("breaks", "throw new TypeError('secret detail');");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    const lines = stderr.trim().split("\n");
    const said = lines.at(-1) ?? "";
    const reference = /reference (\w+)/.exec(said)?.[1];
    expect(reference).toBeDefined();
    expect(said).not.toContain("secret detail");
    const logged = lines.slice(0, -1).join("\n");
    expect(logged).toContain(String(reference));
    expect(logged).toContain("secret detail");
    expect(logged).toContain("breaks.ts");
  });
});
