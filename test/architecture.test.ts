/** The house rules of DESIGN.md as a test: who may import what, and how large things may grow. */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import { ROOMS, SOLE_IMPORTERS } from "./rooms.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MAX_FILE_LINES = 250;

const files = ["src", "commands", "embeddings", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const testFiles = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("test", file).replaceAll("\\", "/"));

function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Modules a file imports: repo paths for its own, names for packages. */
function importsOf(file: string): string[] {
  const source = sourceOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const found = source.matchAll(
    /^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/gm,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? "";
    return name.startsWith(".")
      ? relative(ROOT, resolve(ROOT, dirname(file), name)).replaceAll("\\", "/")
      : name;
  });
}

function isOwn(name: string): boolean {
  return /^(src|commands|embeddings|scripts|test|sample)\//.test(name) || name === "package.json";
}

function breaches(file: string): string[] {
  const room = ROOMS.find(({ paths }) => paths.some((path) => file.startsWith(path)));
  if (!room) return [`${file}: belongs to no room of the table`];
  return importsOf(file).flatMap((name) => {
    if (isOwn(name)) {
      const allowed = [...room.paths, ...room.may].some((path) => name.startsWith(path));
      return allowed ? [] : [`${file} imports ${name}`];
    }
    const library = isBuiltin(name) && !name.startsWith("node:") ? `node:${name}` : name;
    const allowed =
      room.libraries === null ||
      room.libraries.some(
        (known) => library === known || library.startsWith(known.endsWith(":") ? known : `${known}/`),
      );
    return allowed ? [] : [`${file} imports ${name}`];
  });
}

/** Questions in channels are for `ask`, and `help` is where people are sent. */
const KNOWN_COMMANDS: ReadonlySet<string> = new Set(["ask", "help"]);
/** Kinds of options and blocks that are called as commands are, and a word of the bot's own. */
const OTHER_THINGS = /\bcase "(?:article|sources|timeline)":|\bkind [!=]== "\w+"|\bwords\("sources"/g;
const BY_NAME = /\bcommandName\s*[!=]==|[!=]==\s*\S*\bcommandName\b|\bswitch \([^)]*\bcommandName\b/;

function codeOf(file: string): string {
  return sourceOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

/** Commands that a file names: as a string of their own, or with a slash inside one. */
function commandsNamedIn(file: string): string[] {
  const code = codeOf(file).replaceAll(OTHER_THINGS, "");
  return commands
    .map(({ name }) => name)
    .filter((name) => !KNOWN_COMMANDS.has(name))
    .filter((name) => new RegExp(`(["'\`])/?${name}\\1|["'\`\\s(]/${name}\\b`).test(code))
    .map((name) => `${file} names ${name}`);
}

describe("architecture", () => {
  it("finds the files it is about", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(importsOf("src/core/handle.ts")).toContain("src/core/options.ts");
  });

  it("each room imports only what the table allows", () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it("each I/O library is imported in exactly one room", () => {
    const found = SOLE_IMPORTERS.flatMap(([library, room]) =>
      files
        .filter((file) => importsOf(file).some((name) => name === library || name.startsWith(`${library}/`)))
        .filter((file) => !file.startsWith(room))
        .map((file) => `${file} imports ${library}`),
    );
    expect(found).toEqual([]);
  });

  it("a new command needs no line in the room of Discord", () => {
    const discord = files.filter((file) => file.startsWith("src/discord/"));
    expect(discord.length).toBeGreaterThan(10);
    expect(discord.flatMap(commandsNamedIn)).toEqual([]);
    // What tells one command from another is its declaration.
    expect(discord.filter((file) => BY_NAME.test(codeOf(file)))).toEqual([]);
  });

  it("only the configuration reads the environment", () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(sourceOf(file)));
    expect(readers.filter((file) => file !== "src/config.ts")).toEqual([]);
  });

  it("nothing imports in a circle", () => {
    expect(cycles(files)).toEqual([]);
  });

  it(`no file is longer than ${MAX_FILE_LINES} lines`, () => {
    const long = [...files, ...testFiles].filter(
      (file) => sourceOf(file).split("\n").length > MAX_FILE_LINES + 1,
    );
    expect(long).toEqual([]);
  });

  it("types and lint are not switched off", () => {
    const switchedOff = (file: string) => {
      const source = sourceOf(file);
      const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return (
        /\bas any\b|\bas unknown as\b/.test(code) ||
        /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(source)
      );
    };
    const own = "test/architecture.test.ts";
    expect([...files, ...testFiles].filter((file) => file !== own && switchedOff(file))).toEqual([]);
  });

  it("every file says at its head what it is for", () => {
    expect(files.filter((file) => !/^(#!.*\n)?\/\*\*/.test(sourceOf(file)))).toEqual([]);
  });

  it("there are at least as many lines of test as of source", () => {
    const lines = (list: readonly string[]) =>
      list.reduce((sum, file) => sum + sourceOf(file).split("\n").length, 0);
    expect(lines(testFiles) / lines(files)).toBeGreaterThanOrEqual(1);
  });
});

/** Import circles among files, type imports left out as they vanish; each as "a → b → a". */
function cycles(all: readonly string[]): string[] {
  const graph = new Map(all.map((file) => [file, importsOf(file).filter((name) => all.includes(name))]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
  return found;
}
