/** Digests on Discord: the whole bot with the real model, and the double in Discord's place. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import {
  type DigestBots,
  type EditionPart,
  faultsOf,
  openDigestBots,
  partsIn,
  START_MS,
  toldIn,
} from "../support/digest-bots.ts";
import { type ActOptions, PERMISSION, type WireMessage } from "../support/discord/double.ts";
import { reportLines, reportOf } from "../support/distinct-reports.ts";
import { embed } from "../support/program.ts";
import { eventually } from "../support/session.ts";

/** Every five seconds; a look at the folder takes as long, and the machine is shared. */
const OFTEN = { every: "cron", at: "*/5 * * * * *" };
const EDITION_MS = 60_000;
/** Sees and reads, and may write nothing. */
const SILENT = PERMISSION.viewChannel | PERMISSION.readMessageHistory;

let bots: DigestBots;
afterEach(() => bots.close());

const textOf = ({ content, embeds: [embedded] }: WireMessage) =>
  [content, embedded?.title, embedded?.description, embedded?.footer?.text].filter(Boolean).join("\n");
const ask = async (command: string, options: Readonly<Record<string, string | number>>, how: ActOptions) =>
  textOf(await bots.double.slash(command, options, how).answer(START_MS));
/** Owns the server. */
const asOwner = () => ({ user: bots.double.owner });
/** Returns the id of what was made. */
const subscribe = async (options: Readonly<Record<string, string | number>>) => {
  await ask("digest subscribe", { ...OFTEN, ...options }, asOwner());
  const offered = await bots.double
    .autocomplete("digest pause", "subscription", "", asOwner())
    .choices(START_MS);
  return String(offered.at(-1)?.value);
};
const directMessages = () => bots.double.messages(bots.double.dmWith(bots.double.owner)).map(textOf);
const sentAt = (parts: readonly EditionPart[]) => parts.map(({ message }) => Date.parse(message.timestamp));

describe("a subscription", () => {
  it("sends what another process and a watched folder bring, at its times, and pings its role alone", async () => {
    bots = await openDigestBots();
    const { double } = bots;
    const role = double.addRole("readers");
    await bots.open().online;
    const { id: channel } = double.channel;

    expect(await ask("digest subscribe", OFTEN, { user: double.alice })).toContain(
      "Only those who may manage",
    );
    const id = await subscribe({ role: role.id });

    bots.write({ "other/1.jsonl": reportLines([1, 2].map(reportOf)) });
    await embed([join(bots.folder, "other")], bots.data);
    await toldIn(double, channel, [1, 2], EDITION_MS);
    bots.add(3);
    await toldIn(double, channel, [3], EDITION_MS);

    const parts = partsIn(double, channel);
    expect(faultsOf(parts, [1, 2, 3])).toEqual([]);
    expect(new Set(parts.map(({ subscription }) => subscription))).toEqual(new Set([id]));
    expect(parts.map(({ message }) => message.mention_roles)).toEqual(parts.map(() => [role.id]));
    expect(double.pings.filter(({ users, everyone }) => everyone || users.length > 0)).toEqual([]);
    const words = parts.map(({ message }) => textOf(message)).join("\n");
    for (const at of [1, 2, 3]) expect(words).toContain(reportOf(at).title);
    expect(words).not.toContain(reportOf(0).title);
    // Begun within a second of a fifth second; what follows is the machine's.
    for (const at of sentAt(parts)) expect(at % 5_000).toBeLessThan(4_900);

    expect(await ask("digest list", {}, asOwner())).toContain(id);
    expect(await ask("digest pause", { subscription: id }, asOwner())).toContain(id);
    bots.add(4);
    await eventually(
      "the preview",
      async () => (await ask("digest preview", { subscription: id }, asOwner())).includes(reportOf(4).title),
      EDITION_MS,
    );
    expect(partsIn(double, channel)).toHaveLength(parts.length);
    await ask("digest resume", { subscription: id }, asOwner());
    await toldIn(double, channel, [4], EDITION_MS);
    expect(faultsOf(partsIn(double, channel), [1, 2, 3, 4])).toEqual([]);
  });

  it("sends at once when it is asked to, and nothing where nothing is new", async () => {
    bots = await openDigestBots();
    const { double } = bots;
    await bots.open().online;
    const id = await subscribe({ at: "0 0 1 1 *" });
    const nothing = await ask("digest now", { subscription: id }, asOwner());
    bots.add(1);
    const sending = await eventually(
      "something to send",
      async () => {
        const said = await ask("digest now", { subscription: id }, asOwner());
        return said === nothing ? null : said;
      },
      EDITION_MS,
    );
    expect(sending).not.toBe(nothing);
    await toldIn(double, double.channel.id, [1], EDITION_MS);
    expect(partsIn(double, double.channel.id)).toHaveLength(1);
    await ask("digest unsubscribe", { subscription: id }, asOwner());
    expect(await ask("digest list", {}, asOwner())).not.toContain(id);
  });

  it("pauses where it cannot be delivered, tells its maker once, and leaves the others alone", async () => {
    bots = await openDigestBots({ guilds: [{ name: "Newsroom", channels: ["a", "b", "c"] }] });
    const { double } = bots;
    await bots.open().online;
    const [mute, gone, fine] = ["a", "b", "c"].map((name) => double.channelNamed(name));
    if (!mute || !gone || !fine) throw new Error("no channels");
    const muted = await subscribe({ channel: mute.id });
    for (const { id } of [gone, fine]) await subscribe({ channel: id });
    double.setPermissions(mute, SILENT);
    double.removeChannel(gone);
    bots.add(1);
    await toldIn(double, fine.id, [1], EDITION_MS);
    await eventually("both to be told", () => directMessages().length >= 2, EDITION_MS);
    bots.add(2);
    await toldIn(double, fine.id, [2], EDITION_MS);
    expect(directMessages()).toHaveLength(2);
    expect(directMessages().join("\n")).toMatch(/Send Messages/);
    expect(partsIn(double, mute.id)).toEqual([]);
    expect(faultsOf(partsIn(double, fine.id), [1, 2])).toEqual([]);
    // One look tells that the channel is gone; nothing is tried again and again.
    expect(double.refused.map(({ method, code }) => ({ method, code }))).toEqual([
      { method: "GET", code: 10003 },
    ]);

    double.setPermissions(mute, SILENT | PERMISSION.sendMessages | PERMISSION.embedLinks);
    await ask("digest resume", { subscription: muted }, asOwner());
    await toldIn(double, mute.id, [1, 2], EDITION_MS);
    expect(faultsOf(partsIn(double, mute.id), [1, 2])).toEqual([]);
  });

  it("makes one edition of all the times that the bot was away", async () => {
    bots = await openDigestBots();
    const { double } = bots;
    const first = bots.open();
    await first.online;
    await subscribe({});
    bots.add(1);
    await toldIn(double, double.channel.id, [1], EDITION_MS);
    await first.kill();
    bots.add(2);
    bots.add(3);
    await embed([join(bots.folder, "in")], bots.data);
    await sleep(11_000);
    await bots.open().online;
    await toldIn(double, double.channel.id, [2, 3], EDITION_MS);
    const parts = partsIn(double, double.channel.id);
    expect(faultsOf(parts, [1, 2, 3])).toEqual([]);
    expect(new Set(parts.map(({ edition }) => edition)).size).toBe(2);
  });
});
