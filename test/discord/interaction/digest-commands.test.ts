/** `/digest …` end to end, in process: subscribed where one manages and the bot may write, and nowhere else. */
import { describe, expect, it } from "vitest";
import { digestList } from "../../../commands/digest/list.ts";
import { digestPause } from "../../../commands/digest/pause.ts";
import { digestSubscribe } from "../../../commands/digest/subscribe.ts";
import { digestUnsubscribe } from "../../../commands/digest/unsubscribe.ts";
import { commands } from "../../../commands/index.ts";
import { digestDesk } from "../../../src/core/digests/desk/manage.ts";
import { openDoor } from "../../../src/core/handle.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { type DiscordDouble, PERMISSION } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { createMemoryDigests } from "../../support/memory-digests.ts";
import { fakeServices } from "../../support/services.ts";
import { EPHEMERAL } from "./commanding.ts";

const kept = closingAfterEach();
const START = Date.parse("2026-05-20T12:00:00Z");
const { viewChannel, sendMessages, manageMessages } = PERMISSION;

async function open() {
  const clock = () => new Date(START);
  const ledger = createMemoryDigests({ clock });
  const plain = fakeServices();
  const scheduler = { expression: () => "0 9 * * *", next: () => START + 60_000 };
  const digests = digestDesk({
    ledger,
    scheduler,
    digest: (request) => plain.digest(request),
    newest: async () => 7,
    upTo: async () => 7,
    hasArticles: async (publisher) => publisher === "Karvel Courier",
    clock,
  });
  const services = {
    ...plain,
    digests,
    complete: ({ typed, caller }: Parameters<typeof plain.complete>[0]) =>
      digests.completeSubscription(typed, caller),
  };
  const own = [digestSubscribe, digestList, digestPause, digestUnsubscribe];
  const others = commands.filter(({ name }) => !name.startsWith("digest "));
  const door = openDoor({ services, commands: [...others, ...own], clock });
  const guilds = [
    {
      name: "Newsroom",
      channels: [
        "general",
        { name: "posts", kind: "forum" as const },
        { name: "talk", kind: "voice" as const },
      ],
    },
    { name: "Elsewhere", channels: ["lobby"] },
  ];
  const users = [{ name: "Carol", permissions: PERMISSION.manageGuild }];
  const running = kept(await openBot({ settings: { door }, double: { guilds, users } }));
  return { ...running, ledger, carol: { user: running.double.user("Carol") } };
}

/** As Discord's client lists them. */
async function roleOf({ apiUrl, token, guildId }: DiscordDouble, wanted: string): Promise<string> {
  const headers = { authorization: `Bot ${token}`, "user-agent": "DiscordBot (https://x.example, 1)" };
  const answer = await fetch(`${apiUrl}/v10/guilds/${guildId}/roles`, { headers });
  const roles = (await answer.json()) as readonly { id: string; name: string }[];
  return roles.find(({ name }) => name === wanted)?.id ?? "";
}

describe("/digest", () => {
  it("subscribes a forum with a role and a zone, suggests it, and ends it, for the manager's eyes only", async () => {
    const { double, ledger, carol, bugs } = await open();
    const run = async (name: string, options: Record<string, string | number> = {}) => {
      const answer = await double.slash(name, options, carol).answer();
      expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
      return answer.embeds[0]?.description ?? answer.content;
    };
    const channel = double.channelNamed("posts").id;
    const given = {
      every: "day",
      timezone: "europe/kyiv",
      languages: "ru, German",
      sources: "Star, Courier",
    };
    // The role of everyone has the guild's id, and is none to ping.
    expect(await run("digest subscribe", { ...given, channel, role: double.guildId })).toContain("everyone");
    const role = await roleOf(double, "Role of Carol");
    const said = await run("digest subscribe", { ...given, channel, role, tags: "daily", max: 5 });
    expect(said).toContain(`<#${channel}>`);
    expect(said).toContain(`<@&${role}>`);
    for (const remark of [
      "will notify nobody",
      "no tag for the bot called: daily",
      "no article yet by: Star, Courier",
    ])
      expect(said).toContain(remark);
    const [made] = await ledger.subscriptions(null);
    expect(made).toMatchObject({
      guild: double.guildId,
      channel,
      timezone: "Europe/Kyiv",
      languages: ["ru", "de"],
      sources: ["Star", "Courier"],
      role,
    });
    const id = made?.id ?? "";
    const suggested = await double.autocomplete("digest pause", "subscription", "", carol).choices();
    expect(suggested.map(({ value }) => value)).toEqual([id]);
    expect(suggested[0]?.name).toContain("#posts");
    expect(await run("digest list")).toContain(id);
    await run("digest unsubscribe", { subscription: id });
    expect(await ledger.subscriptions(null)).toEqual([]);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("lets whoever manages messages in a channel subscribe it, and nobody subscribe others", async () => {
    const { double, ledger } = await open();
    const here = { memberPermissions: viewChannel | manageMessages };
    const refused = async (options: Record<string, string>, how: object) =>
      (await double.slash("digest subscribe", { every: "day", ...options }, how).answer()).content;
    expect(await refused({}, {})).toContain("Only those who may manage");
    expect(await refused({ channel: double.channelNamed("posts").id }, here)).toContain(
      "Only those who may manage",
    );
    expect(await ledger.subscriptions(null)).toEqual([]);
    await double.slash("digest subscribe", { every: "day" }, here).answer();
    expect(await ledger.subscriptions(null)).toMatchObject([{ channel: double.channel.id }]);
    expect(complaints(double)).toEqual([]);
  });

  it("says what the bot lacks, and refuses channels of other servers and kinds", async () => {
    const { double, ledger, carol } = await open();
    const refused = async (channel: string) =>
      (await double.slash("digest subscribe", { every: "day", channel }, { ...carol, force: true }).answer())
        .content;
    double.setPermissions(double.channelNamed("posts"), viewChannel | sendMessages);
    expect(await refused(double.channelNamed("posts").id)).toContain("Read Post History");
    expect(await refused(double.channelNamed("talk").id)).toContain("none of them");
    expect(await refused(double.channelNamed("lobby", double.guildIds[1]).id)).toContain("no such channel");
    expect(await ledger.subscriptions(null)).toEqual([]);
  });
});
