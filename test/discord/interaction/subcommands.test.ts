/** Commands of two words end to end, in process: which one ran, with which options, for whom, and what they may do there. */
import { describe, expect, it } from "vitest";
import type { Caller, ChannelRights } from "../../../src/core/caller.ts";
import { PERMISSION } from "../../support/discord/double.ts";
import { complaints, type RunningBot } from "../../support/discord-bot.ts";
import { managingCommands } from "../../support/managing-commands.ts";
import { commanding, EPHEMERAL } from "./commanding.ts";

const open = commanding();
const GUILDS = [
  {
    name: "Newsroom",
    channels: [
      "general",
      "desk",
      { name: "wire", kind: "announcement" },
      { name: "posts", kind: "forum" },
      { name: "talk", kind: "voice" },
      { name: "side", kind: "thread", under: "general" },
      { name: "quiet", kind: "privateThread", under: "general" },
    ],
  },
  { name: "Elsewhere", channels: ["lobby"] },
] as const;
const { viewChannel, sendMessages, readMessageHistory, manageMessages, sendMessagesInThreads } = PERMISSION;

async function managed() {
  const { commands, seen } = managingCommands();
  const running = await open({
    commands,
    double: { guilds: GUILDS, users: [{ name: "Carol", permissions: PERMISSION.manageGuild }] },
  });
  return { ...running, last: () => seen.at(-1) };
}

describe("a command of two words", () => {
  it("runs with the options inside it; channels and roles come as ids", async () => {
    const { double, last, bugs } = await managed();
    const where = double.channelNamed("posts");
    const answer = await double
      .slash("post begin", {
        where: where.id,
        who: double.guildId,
        zone: "europe/berlin",
        papers: "Courier, Star",
      })
      .answer();
    expect(last()).toMatchObject({
      name: "post begin",
      options: {
        where: where.id,
        // The role of everyone has the guild's id.
        who: double.guildId,
        zone: "Europe/Berlin",
        papers: ["Courier", "Star"],
      },
    });
    expect(answer.embeds[0]?.description).toContain("Done.");
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("is the group's own under the name “show”", async () => {
    const { double, last } = await managed();
    await double.slash("post show", { topic: "the dam" }).answer();
    expect(last()).toMatchObject({ name: "post", options: { topic: "the dam" } });
    expect(() => double.slash("post")).toThrow(/without a subcommand/);
  });

  it("is private where it always is, without being asked", async () => {
    const { double } = await managed();
    const begun = double.slash("post begin", { where: double.channel.id });
    expect((await begun.answer()).flags & EPHEMERAL).toBe(EPHEMERAL);
    expect((await double.slash("post show").answer()).flags & EPHEMERAL).toBe(0);
  });

  it("is mentioned so that people can click it", async () => {
    const { double } = await managed();
    const first = await double.slash("help").answer();
    const last = await double.click(first, "›").answer();
    const help = [first, last].map(({ embeds }) => embeds[0]?.description).join("\n");
    const id = double.commands().find(({ name }) => name === "post")?.id;
    expect(help).toContain(`</post begin:${id}>`);
    expect(help).toContain(`</post show:${id}>`);
  });

  it("turns pages, and names itself once what it showed is gone", async () => {
    const { double } = await managed();
    const shown = await double.slash("post list").answer();
    const turned = await double.click(shown, "›").answer();
    expect(turned.embeds[0]?.description).toContain("Item 40");
    const lost = double.click(shown, "v1:page:post list:AAAAAAAAAAAAAAAAAAAAAA:1", { force: true });
    expect((await lost.answer()).content).toMatch(/Run <\/post list:\d+> again/);
    const own = double.click(shown, "v1:page:post:AAAAAAAAAAAAAAAAAAAAAA:1", { force: true });
    expect((await own.answer()).content).toMatch(/Run <\/post show:\d+> again/);
  });

  it("with an option, or under a name, of an earlier version is told what there is", async () => {
    const { double, bugs } = await managed();
    const stale = double.slash("post begin", { where: double.channel.id, gone: "x" }, { force: true });
    expect((await stale.answer()).content).toContain("has no option “gone”");
    expect(bugs).toEqual([]);
  });
});

describe("suggestions inside a subcommand", () => {
  it("are of its option, for the caller with their place", async () => {
    const { double, services } = await managed();
    await double.autocomplete("post begin", "zone", "kathm").choices();
    await double.autocomplete("post begin", "which", "dam", { locale: "de" }).choices();
    const place = { guild: double.guildId, channel: double.channel.id, person: double.alice.id };
    expect(services.seen.map(({ request }) => request)).toMatchObject([
      { kind: "timezone", typed: "kathm", caller: { locale: "en-US" } },
      { kind: "subscription", typed: "dam", caller: { locale: "de", place } },
    ]);
    expect(complaints(double)).toEqual([]);
  });
});

describe("the caller of a command", () => {
  const callerOf = async (running: Awaited<ReturnType<typeof managed>>, how = {}): Promise<Caller> => {
    await running.double.slash("post show", {}, how).answer();
    return running.last()?.caller ?? { locale: "none" };
  };

  it("has a place in a server, and none in direct messages", async () => {
    const running = await managed();
    const { double } = running;
    expect((await callerOf(running)).place).toMatchObject({
      guild: double.guildId,
      channel: double.channel.id,
      person: double.alice.id,
      managesServer: false,
    });
    expect(await callerOf(running, { dm: true, locale: "ja" })).not.toHaveProperty("place");
    expect(running.last()?.caller).toMatchObject({ locale: "ja" });
    expect(running.last()?.caller).not.toHaveProperty("operator");
  });

  it.each([
    ["Manage Server", PERMISSION.manageGuild, true],
    ["Administrator", PERMISSION.administrator, true],
    ["Manage Messages", manageMessages, false],
  ])("with %s manages the server: %s", async (_name, permission, manages) => {
    const running = await managed();
    const { place } = await callerOf(running, { memberPermissions: viewChannel | permission });
    expect(place?.managesServer).toBe(manages);
  });

  const rights = async (
    running: Awaited<ReturnType<typeof managed>>,
    channel: string,
    how = {},
  ): Promise<ChannelRights | null | undefined> => (await callerOf(running, how)).place?.rightsIn(channel);
  const named = ({ double }: RunningBot, name: string) => double.channelNamed(name).id;

  it("learns which channels take digests", async () => {
    const running = await managed();
    for (const [name, takes] of [
      ["general", true],
      ["wire", true],
      ["posts", true],
      ["side", true],
      ["talk", false],
    ] as const)
      expect(await rights(running, named(running, name)), name).toMatchObject({
        guild: running.double.guildId,
        takesDigests: takes,
        callerManages: false,
      });
  });

  it("manages a channel by the server's right, or by that of messages there", async () => {
    const running = await managed();
    const { double } = running;
    const desk = named(running, "desk");
    expect(await rights(running, desk)).toMatchObject({ callerManages: false });
    expect(await rights(running, desk, { user: double.user("Carol") })).toMatchObject({
      callerManages: true,
    });
    expect(await rights(running, desk, { user: double.owner })).toMatchObject({ callerManages: true });
    // In the channel where they are, and in no other.
    const here = { memberPermissions: viewChannel | manageMessages };
    expect(await rights(running, double.channel.id, here)).toMatchObject({ callerManages: true });
    expect(await rights(running, desk, here)).toMatchObject({ callerManages: false });
  });

  it("learns what the bot lacks there, as the settings call it", async () => {
    const running = await managed();
    const { double } = running;
    const lacking = async (name: string, bits: bigint) => {
      double.setPermissions(double.channelNamed(name), bits);
      return (await rights(running, named(running, name)))?.botLacks;
    };
    expect(await lacking("desk", viewChannel | sendMessages | readMessageHistory)).toEqual([]);
    expect(await lacking("desk", viewChannel)).toEqual(["Send Messages", "Read Message History"]);
    expect(await lacking("posts", viewChannel | sendMessagesInThreads)).toEqual([
      "Create Posts",
      "Read Post History",
    ]);
    expect(await lacking("posts", viewChannel | sendMessages | readMessageHistory)).toEqual([
      "Send Messages in Posts",
    ]);
  });

  it("has no rights in what there is not, is elsewhere, or is hidden from them or the bot", async () => {
    const running = await managed();
    const { double } = running;
    const [, elsewhere] = double.guildIds;
    expect(await rights(running, "123456789012345678")).toBeNull();
    expect(await rights(running, double.channelNamed("lobby", elsewhere).id)).toBeNull();
    expect(await rights(running, named(running, "quiet"))).toBeNull();
    expect(await rights(running, named(running, "quiet"), { user: double.owner })).not.toBeNull();
    double.setPermissions(double.channelNamed("wire"), sendMessages);
    expect(await rights(running, named(running, "wire"))).toBeNull();
  });
});

describe("where a group is offered", () => {
  it("is in servers only, or to managers only, as one of its commands says", async () => {
    const { double } = await managed();
    const alone = "house clean";
    expect(() => double.slash(alone, {}, { dm: true })).toThrow(/no such command|not for this context/);
    expect(() => double.slash(alone)).toThrow(/default permissions/);
    const done = double.slash(alone, {}, { user: double.user("Carol") });
    expect((await done.answer()).embeds[0]?.description).toContain("Done.");
    expect(complaints(double)).toEqual([]);
  });
});
