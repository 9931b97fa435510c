/** `status` and `help` through the real door. */
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { fakeArticle } from "../support/services.ts";
import { enter } from "./door.ts";

describe("status", () => {
  const articles = [fakeArticle("a"), fakeArticle("b", { language: "ja", source: "新報" })];

  it("passes on what the service says", async () => {
    const { call, services } = enter({ articles });
    const { result } = await call("status");
    expect(services.seen).toEqual([{ name: "status", request: undefined }]);
    expect(result).toEqual(await services.status());
  });

  it("shows it as facts, and says nothing of a sample", async () => {
    expect(await enter({ articles }).view("status")).toEqual([
      {
        kind: "facts",
        rows: [
          ["version", "1.2.3"],
          ["model", "small-model, 384 dimensions"],
          ["articles", "2"],
          ["passages", "2"],
          ["languages", "2"],
          ["sources", "2"],
          ["quotations", "0"],
          ["events", "0"],
          ["index", "HNSW, 2 passages, current"],
          ["memory", "512 MiB"],
          ["uptime", "61 s"],
        ],
      },
    ]);
  });

  it.each([
    ["en-US", "This is the sample coverage: invented papers, invented events."],
    ["ru", "Это пробная подборка: издания и события вымышлены."],
    ["es-419", "Esta es la cobertura de ejemplo: medios y hechos inventados."],
    ["fi", "This is the sample coverage: invented papers, invented events."],
  ])("says first in %s that the coverage is the sample", async (locale, text) => {
    const view = await enter({ articles, status: { sample: true } }).view("status", {}, locale);
    expect(view[0]).toEqual({ kind: "note", tone: "muted", text });
    expect(view[1]).toMatchObject({ kind: "facts" });
  });

  it("has words for a fresh folder, for an index that is behind and for articles not read yet", async () => {
    const index = { kind: "exact", passages: 3, current: false };
    const quotations = { total: 1234, articlesLeft: 56 };
    const events = { total: 78, articlesLeft: 56 };
    const [facts] = await enter({ status: { model: null, index, quotations, events } }).view("status");
    expect(facts).toMatchObject({
      rows: expect.arrayContaining([
        ["model", "none yet"],
        ["articles", "0"],
        ["quotations", "1234 (reading older articles: 56 left)"],
        ["events", "78 (reading older articles: 56 left)"],
        ["index", "exact, 3 passages, catching up"],
      ]),
    });
  });
});

describe("help", () => {
  const { call, view } = enter();

  it("lists every command once, in the order of the list, with its options", async () => {
    const blocks = await view("help");
    const [list] = blocks;
    if (list?.kind !== "commands") throw new Error("no list of commands");
    expect(blocks).toHaveLength(1);
    expect(list.items.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    for (const { name, usage } of list.items) expect(`${usage} `.startsWith(`${name} `), usage).toBe(true);
    const usages = list.items.map(({ usage }) => usage);
    expect(usages).toContain("ask question language? source? from? to? private?");
    expect(usages).toContain("article id private?");
    expect(usages).toContain("status private?");
    expect(usages).toContain("source pause source");
  });

  it("describes each command of the list in the caller's language", async () => {
    const [list] = await view("help", {}, "ru");
    expect(list).toMatchObject({
      items: commands.map(({ name, description }) => ({ name, description: description.ru })),
    });
  });

  it("gives the declarations as plain data", async () => {
    const { result } = await call("help", { command: "article" });
    expect(result).toEqual({
      detailed: true,
      commands: [
        {
          name: "article",
          description: "Show one article with what is known about it",
          options: [
            {
              name: "id",
              kind: "article",
              required: true,
              description: "The article's id, as search and latest show it",
            },
            {
              name: "private",
              kind: "private",
              required: false,
              description: "Show the answer only to me",
            },
          ],
        },
      ],
    });
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "explains %s with all its options",
    async (name, command) => {
      const blocks = await view("help", { command: name });
      expect(blocks[0]).toEqual({ kind: "heading", text: name });
      expect(blocks[1]).toEqual({ kind: "note", tone: "plain", text: command.description["en-US"] });
      const rows = Object.entries(command.options).map(([option, spec]) => [
        spec.required ? option : `${option}?`,
        spec.description["en-US"],
      ]);
      expect(blocks[2]).toEqual({ kind: "facts", rows });
      expect(blocks).toHaveLength(3);
    },
  );

  it("takes a command's name as people write it", async () => {
    expect((await call("help", { command: " /search " })).result).toEqual(
      (await call("help", { command: "search" })).result,
    );
  });

  it.each([
    ["ru", "Список команд или описание одной"],
    ["ru-RU", "Список команд или описание одной"],
    ["ja", "コマンドの一覧、または一つの説明"],
    // Discord has two Spanish locales, of which one is written here.
    ["es-419", "Listar los comandos o explicar uno"],
    ["tlh", "List the commands, or explain one"],
  ])("speaks %s", async (locale, text) => {
    const blocks = await view("help", { command: "help" }, locale);
    expect(blocks[1]).toMatchObject({ text });
  });

  it("refuses an unknown command and names those there are", async () => {
    const refused = call("help", { command: "summarise" });
    await expect(refused).rejects.toMatchObject({ name: "UserError", code: "unknown_command" });
    const names = commands.map(({ name }) => name).join(", ");
    await expect(refused).rejects.toThrow(`There is no command “summarise”. Commands: ${names}.`);
  });

  it("does not ask any service", async () => {
    const entrance = enter();
    await entrance.call("help");
    expect(entrance.services.seen).toEqual([]);
  });
});
