/** The environment: defaults, mistakes in words, and an example file that lists every variable. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
      discord: { token: null, apiUrl: "https://discord.com/api", askChannels: [], registersCommands: true },
      languageModel: null,
      watching: { file: null, allowedPrivateHosts: [] },
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
        DISCORD_TOKEN: "a.b.c",
        DISCORD_API_URL: "http://127.0.0.1:8080/api",
        ASK_CHANNELS: "12345678901234567",
        REGISTER_COMMANDS: "off",
        LLM_URL: "http://localhost:11434/v1/",
        LLM_MODEL: "qwen3:8b",
        LLM_API_KEY: "sk-1",
        LOG_LEVEL: "debug",
        SOURCES: fileURLToPath(import.meta.url),
        ALLOW_PRIVATE_HOSTS: "intranet.example:8080, 10.1.0.0/16 [fd00::1],",
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
      discord: {
        token: "a.b.c",
        apiUrl: "http://127.0.0.1:8080/api",
        askChannels: ["12345678901234567"],
        registersCommands: false,
      },
      languageModel: { url: "http://localhost:11434/v1", model: "qwen3:8b", apiKey: "sk-1" },
      watching: {
        file: fileURLToPath(import.meta.url),
        allowedPrivateHosts: ["intranet.example:8080", "10.1.0.0/16", "[fd00::1]"],
      },
    });
  });

  it("finds the file of sources from the folder that it is started in, and says where there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-config-"));
    expect(() => readConfig({ SOURCES: "feeds.txt" }, folder)).toThrow(/SOURCES names .*feeds\.txt/);
    writeFileSync(join(folder, "feeds.txt"), "");
    expect(readConfig({ SOURCES: "feeds.txt" }, folder).watching.file).toBe(join(folder, "feeds.txt"));
  });

  it("refuses private hosts that are none", () => {
    expect(() => readConfig({ ALLOW_PRIVATE_HOSTS: "a b; rm" }, "/x")).toThrow(
      /ALLOW_PRIVATE_HOSTS: expected/,
    );
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

  it("tells a token that is set to nothing from none, and takes one of the environment first", () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-config-"));
    const token = (environment = {}) => loadConfig(folder, environment).discord.token;
    expect(token()).toBeNull();
    writeFileSync(join(folder, ".env"), "# DISCORD_TOKEN=\n");
    expect(token()).toBeNull();
    writeFileSync(join(folder, ".env"), "DISCORD_TOKEN=\n");
    expect(token()).toBe("");
    expect(token({ DISCORD_TOKEN: "of.the.shell" })).toBe("of.the.shell");
    writeFileSync(join(folder, ".env"), 'DISCORD_TOKEN=" of.the.file "\n');
    expect(token()).toBe("of.the.file");
    expect(token({ DISCORD_TOKEN: "" })).toBe("of.the.file");
  });
});

describe(".env.example", () => {
  it("lists every variable once, and no other", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    const names = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.toSorted()).toEqual([...VARIABLES].sort());
  });

  it("is a configuration as it stands, and changes nothing", () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-config-"));
    copyFileSync(new URL("../../.env.example", import.meta.url), join(folder, ".env"));
    expect(loadConfig(folder, {})).toEqual(readConfig({}, folder));
  });
});
