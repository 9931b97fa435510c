/** `/source …` end to end, in process: a server's own watched sources, managed and suggested to its managers alone. */
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { sourceAdd } from "../../../commands/source/add.ts";
import { sourceList } from "../../../commands/source/list.ts";
import { sourcePause } from "../../../commands/source/pause.ts";
import { sourceRemove } from "../../../commands/source/remove.ts";
import { openDoor } from "../../../src/core/handle.ts";
import { watchedCompleter, watchingDesk } from "../../../src/core/watching/desk/manage.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { PERMISSION } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { createMemoryWatchedSources } from "../../support/memory-watched-sources.ts";
import { fakeServices } from "../../support/services.ts";
import { entryOf, feedAnswer, START, smallWeb } from "../../support/watching.ts";
import { EPHEMERAL } from "./commanding.ts";

const kept = closingAfterEach();
const FEED = "https://courier.example/feed";

async function open() {
  const store = createMemoryWatchedSources();
  const web = smallWeb();
  web.set(FEED, feedAnswer([entryOf("a")]));
  const clock = () => new Date(START);
  const archive = createMemoryArchive();
  const folderAt = async () => null;
  const watching = watchingDesk({
    store,
    fetcher: web.fetcher,
    reader: web.reader,
    archive,
    clock,
    folderAt,
  });
  const completer = watchedCompleter(store);
  const services = {
    ...fakeServices(),
    watching,
    complete: ({ typed, caller }: Parameters<ReturnType<typeof fakeServices>["complete"]>[0]) =>
      completer(typed, caller),
  };
  const own = [sourceAdd, sourceList, sourcePause, sourceRemove];
  const others = commands.filter(({ name }) => !name.startsWith("source "));
  const door = openDoor({ services, commands: [...others, ...own], clock });
  const guilds = [{ name: "Newsroom" }, { name: "Elsewhere", channels: ["lobby"] }];
  const users = [{ name: "Carol", permissions: PERMISSION.manageGuild }];
  const running = kept(await openBot({ settings: { door }, double: { guilds, users } }));
  return { ...running, store, carol: { user: running.double.user("Carol") } };
}

describe("/source", () => {
  it("adds, lists, pauses and removes a source of the server, for managers' eyes only", async () => {
    const { double, store, carol, bugs } = await open();
    const run = async (name: string, options: Record<string, string> = {}) => {
      const answer = await double.slash(name, options, carol).answer();
      expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
      return answer.embeds[0]?.description ?? answer.content;
    };
    await run("source add", { address: FEED });
    const [source] = await store.sources();
    expect(source).toMatchObject({
      address: FEED,
      guild: double.guildId,
      channel: double.channel.id,
      addedBy: double.user("Carol").id,
    });
    const id = source?.id ?? "";
    expect(await run("source list")).toContain("courier");
    await run("source pause", { source: id });
    expect(await store.source(id)).toMatchObject({ pause: { by: "person" } });
    await run("source remove", { source: FEED });
    expect(await store.sources()).toEqual([]);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("is not offered to others, and refuses them where it is", async () => {
    const { double, store } = await open();
    expect(() => double.slash("source add", { address: FEED })).toThrow(/default permissions/);
    expect(() => double.slash("source list", {}, { dm: true })).toThrow();
    const forced = await double.slash("source add", { address: FEED }, { force: true }).answer();
    expect(forced.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(forced.content).toContain("Manage Server");
    expect(await store.sources()).toEqual([]);
  });

  it("suggests the server's own sources, to managers", async () => {
    const { double, store, carol } = await open();
    await double.slash("source add", { address: FEED }, carol).answer();
    const [source] = await store.sources();
    const suggested = (how: object) => double.autocomplete("source remove", "source", "cour", how).choices();
    expect((await suggested(carol)).map(({ value }) => value)).toEqual([source?.id]);
    expect(await suggested({ force: true })).toEqual([]);
    const elsewhere = { ...carol, channel: double.channelNamed("lobby", double.guildIds[1]) };
    expect(await suggested(elsewhere)).toEqual([]);
  });
});
