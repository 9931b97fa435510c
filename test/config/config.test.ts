/** The environment: defaults, mistakes in words, and an example file that lists every variable. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig, readConfig, VARIABLES } from "../../src/config.ts";

describe("readConfig", () => {
  it("needs nothing", () => {
    expect(readConfig({}, "/somewhere")).toEqual({
      dataDir: "/somewhere/data",
      locale: "en-US",
      color: true,
      logLevel: "warn",
      embedding: { model: null },
    });
  });

  it("takes an empty variable as unset", () => {
    expect(readConfig({ DATA_DIR: "", EMBEDDING_THREADS: "", LOG_LEVEL: "" }, "/x")).toEqual(
      readConfig({}, "/x"),
    );
  });

  it("reads every variable", () => {
    const config = readConfig(
      {
        DATA_DIR: "/var/coverage",
        EMBEDDING_MODEL: "someone/bge-m3",
        EMBEDDING_POOLING: "cls",
        EMBEDDING_QUERY_PREFIX: "q: ",
        EMBEDDING_PASSAGE_PREFIX: "p: ",
        EMBEDDING_THREADS: "4",
        LOCALE: "ja",
        NO_COLOR: "1",
        LOG_LEVEL: "debug",
      },
      "/x",
    );
    expect(config).toEqual({
      dataDir: "/var/coverage",
      locale: "ja",
      color: false,
      logLevel: "debug",
      embedding: {
        model: "someone/bge-m3",
        pooling: "cls",
        queryPrefix: "q: ",
        passagePrefix: "p: ",
        threads: 4,
      },
    });
  });

  it("lists every mistake at once, with the variable's name and what came", () => {
    const read = () => readConfig({ LOG_LEVEL: "loud", EMBEDDING_THREADS: "many", LOCALE: "???" }, "/x");
    expect(read).toThrow(/3 mistakes/);
    expect(read).toThrow(/LOG_LEVEL: expected one of fatal.*“loud”/);
    expect(read).toThrow(/EMBEDDING_THREADS: expected a whole number.*“many”/);
    expect(read).toThrow(/LOCALE: expected a locale/);
  });
});

describe("loadConfig", () => {
  it("reads .env, and lets the environment go first", () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-config-"));
    writeFileSync(join(folder, ".env"), 'LOG_LEVEL=info\nLOCALE="de"\n# a comment\n');
    expect(loadConfig(folder, { LOCALE: "ru" })).toMatchObject({ logLevel: "info", locale: "ru" });
    expect(loadConfig(folder, { LOCALE: "" })).toMatchObject({ locale: "de" });
  });
});

describe(".env.example", () => {
  it("lists every variable once, and no other", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.toSorted()).toEqual([...VARIABLES].sort());
  });
});
