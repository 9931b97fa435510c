/** The commands of watched sources, through the door: what they ask for, and what they say. */
import { describe, expect, it } from "vitest";
import { sourceAdd } from "../../commands/source/add.ts";
import { sourceHealth } from "../../commands/source/health.ts";
import { sourceList } from "../../commands/source/list.ts";
import { sourcePause } from "../../commands/source/pause.ts";
import { sourceRemove } from "../../commands/source/remove.ts";
import { sourceResume } from "../../commands/source/resume.ts";
import { sourceWhy } from "../../commands/source/why.ts";
import type { Caller } from "../../src/core/caller.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { View } from "../../src/core/view.ts";
import { inServer, OPERATOR, openDesk } from "../core/watching/desk/desk.ts";
import { fakeServices } from "../support/services.ts";
import { type Answer, entryOf, feedAnswer, newSource, START, seenEntry } from "../support/watching.ts";

const COMMANDS = [sourceAdd, sourceList, sourceRemove, sourcePause, sourceResume, sourceHealth, sourceWhy];
const FEED = "https://courier.example/feed";
const ARTICLE = "https://courier.example/a";

function enter() {
  const open = openDesk();
  const services = { ...fakeServices(), watching: open.desk };
  const door = openDoor({ services, commands: COMMANDS, clock: () => new Date(START) });
  const call = (name: string, options: Readonly<Record<string, unknown>> = {}, caller: Caller = OPERATOR) =>
    door.handle(`source ${name}`, options, caller);
  return {
    ...open,
    call,
    text: async (...request: Parameters<typeof call>) => textOf((await call(...request)).view),
    add: async (fields: Parameters<typeof newSource>[0] = {}) => {
      const source = await open.store.add(newSource({ name: "The Courier", ...fields }), START);
      if (!source) throw new Error("it is watched already");
      return source;
    },
  };
}

/** What a view shows, a line each. */
function textOf(view: View): string {
  return view
    .flatMap((block) => {
      if (block.kind === "note") return [block.text];
      if (block.kind === "facts") return block.rows.map((row) => row.join(": "));
      return block.kind === "table" ? [block.columns, ...block.rows].map((row) => row.join(" | ")) : [];
    })
    .join("\n");
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))("/%s", (_name, command) => {
  it("is for those who manage a server, and answers them alone", () => {
    expect(command).toMatchObject({ isPrivate: true, serversOnly: true, forManagers: true });
  });

  it("describes itself and its options in the same locales, within Discord's limit", () => {
    const texts = [
      command.description,
      ...Object.values(command.options).map((option) => option.description),
    ];
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual(["de", "en-US", "es-ES", "ja", "ru"]);
      for (const words of Object.values<string>(text)) expect(words.length).toBeLessThanOrEqual(100);
    }
  });

  it("is refused to somebody who may not", async () => {
    const { call } = enter();
    const needed = { address: FEED, source: "s1", url: ARTICLE };
    const options = Object.fromEntries(
      Object.entries(needed).filter(([name]) => Object.hasOwn(command.options, name)),
    );
    const attempt = call(command.name.slice("source ".length), options, inServer("7", false));
    await expect(attempt).rejects.toEqual(expect.objectContaining({ code: "not_allowed" }));
  });
});

describe("/source add", () => {
  it("says what was found, and keeps what was asked for", async () => {
    const { web, text, store } = enter();
    web.set(FEED, feedAnswer([entryOf("a")], { title: "The Courier" }));
    const options = { every: "2h", publisher: "Courier Group", language: "German", "max-age": 7 };
    const said = await text("add", { address: FEED, ...options });
    expect(said).toContain("Watched from now on");
    expect(said).toContain("entries now: 1");
    const kept = { everySeconds: 7_200, publisher: "Courier Group", language: "de", maxAgeDays: 7 };
    expect(await store.source(FEED)).toMatchObject(kept);
  });

  it("names the page that it came from, and sums up a list", async () => {
    const { web, text } = enter();
    const page: Answer = { read: { kind: "page", feeds: [{ address: FEED, title: null }] } };
    web.set("https://courier.example/", page);
    web.set(FEED, feedAnswer([]));
    expect(await text("add", { address: "courier.example" })).toContain(
      "The page https://courier.example/ names it",
    );
    const outlines = [FEED, "https://b.example/", "https://c.example/", "http://10.1.1.1/"].map(
      (address) => ({
        address,
        title: "T",
      }),
    );
    web.set("https://list.example/", { read: { kind: "opml", outlines } });
    const said = await text("add", { address: "https://list.example/" });
    expect(said).toContain("2 sources are watched from now on.");
    expect(said).toContain("Watched already: 1.");
    expect(said).toContain("Not added: 1, http://10.1.1.1/ among them: 10.* is not a public address");
    expect(said).toContain("https://c.example/");
  });

  it("tells which folder it took, and how many files are in it", async () => {
    const { services } = { services: { ...fakeServices(), watching: openDesk({ folders: ["."] }).desk } };
    const door = openDoor({ services, commands: COMMANDS, clock: () => new Date(START) });
    const { view } = await door.handle("source add", { address: "." }, OPERATOR);
    expect(textOf(view)).toContain("files now: 3");
  });

  it("refuses a time that is none", async () => {
    await expect(enter().call("add", { address: FEED, every: "often" })).rejects.toThrow(/such as 30s, 15m/);
  });
});

describe("/source list and its changes", () => {
  it("show sources with their state", async () => {
    const { text, add } = enter();
    expect(await text("list")).toContain("No sources are watched");
    const { id } = await add();
    expect(await text("list")).toContain(`${id} | The Courier | feed | 15 min | polled | ${FEED}`);
    expect(await text("pause", { source: id })).toBe(`“The Courier” (${id}) is paused.`);
    expect(await text("list")).toContain("| paused |");
    expect(await text("resume", { source: FEED })).toBe(`“The Courier” (${id}) is polled again.`);
    expect(await text("remove", { source: id })).toContain("no longer watched");
    expect(await text("list")).toContain("No sources are watched");
  });

  it("tell which come from the file of sources", async () => {
    const { text, add } = enter();
    await add({ fromFile: true });
    expect(await text("list")).toContain("| polled; from the file of sources |");
  });

  it("speak the caller's language", async () => {
    const { text, add } = enter();
    const { id } = await add({ name: null });
    const said = await text("pause", { source: id }, { ...OPERATOR, locale: "de" });
    expect(said).toBe(`${FEED} (${id}) ist angehalten.`);
  });

  it("tell why the bot paused one", async () => {
    const { text, add, store } = enter();
    const { id } = await add();
    await store.setPause(id, { by: "bot", reason: "gone for good (410)" }, START);
    expect(await text("list")).toContain("paused: gone for good (410)");
    expect(await text("health")).toContain("paused: gone for good (410)");
  });
});

describe("/source health", () => {
  it("shows last success, failures with their cause, articles a day and the share of unchanged polls", async () => {
    const { text, add, store } = enter();
    const source = await add();
    await store.polled(source.id, {
      ...source,
      lastSuccessAt: START,
      failures: 2,
      failure: "the connection was refused",
      polls: 4,
      unchangedPolls: 1,
    });
    await store.saveEntries([seenEntry({ source: source.id })]);
    const [head, row] = (await text("health", { source: source.id })).split("\n");
    expect(head).toBe("id | source | last success | failures | articles a day | unchanged");
    expect(row).toContain("May 20, 2026");
    expect(row).toMatch(/\| 2: the connection was refused \| 1 \| 25%$/);
  });

  it("shows that nothing happened yet", async () => {
    const { text, add } = enter();
    await add();
    expect(await text("health")).toMatch(/never \| 0 \| 0 \|/);
  });
});

describe("/source why", () => {
  it("says that an article is there, and since when", async () => {
    const { text, archive, add, store } = enter();
    archive(`url:${ARTICLE}`, "Flood");
    const { id } = await add();
    const key = `url:${ARTICLE}`;
    await store.saveEntries([
      seenEntry({ source: id, url: ARTICLE, key, state: "teaser", reason: "no page" }),
    ]);
    const said = await text("why", { url: ARTICLE });
    expect(said).toContain("is in the coverage");
    expect(said).toContain("feed's words so far: no page");
    expect(said).toContain("article: article-1");
    expect(said).toContain(`source: “The Courier” (${id})`);
  });

  it.each([
    ["waiting", /tried again: because/],
    ["rejected", /not taken in: because/],
    ["older", /too old: because/],
    ["duplicate", /repeats.*because/],
    ["taken", /no longer in the coverage/],
  ] as const)("says why one is not there: %s", async (state, words) => {
    const { text, add, store } = enter();
    const { id } = await add();
    await store.saveEntries([seenEntry({ source: id, url: ARTICLE, key: null, state, reason: "because" })]);
    expect(await text("why", { url: ARTICLE })).toMatch(words);
  });

  it("names what is watched on the host of one that was never seen", async () => {
    const { text, add } = enter();
    expect(await text("why", { url: ARTICLE })).toContain("nothing is watched on courier.example");
    const { id } = await add();
    expect(await text("why", { url: ARTICLE })).toContain(`“The Courier” (${id}) | never | polled`);
  });
});
