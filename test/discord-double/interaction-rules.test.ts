/** The rules of answering interactions, each of which the double must enforce. */
import { MessageFlags, type REST, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import type { DiscordDouble, DoubleOptions } from "../support/discord/double.ts";
import { codeOf, double, FORM, restOf } from "./client.ts";

/** REST alone: the double does not mind that nobody is connected. */
async function scene(options: DoubleOptions = {}) {
  const discord = await double(options);
  return { discord, ...callsOf(discord, restOf(discord)) };
}

function callsOf(discord: DiscordDouble, rest: REST) {
  const act = (how = {}) => discord.slash("x", {}, { force: true, ...how });
  type Acted = ReturnType<typeof act>;
  const webhook = (acted: Acted) => `/webhooks/${discord.applicationId}/${acted.token}` as const;
  return {
    act,
    callback: (acted: Acted, type: number, data: unknown = {}) =>
      codeOf(
        rest.post(Routes.interactionCallback(acted.id, acted.token), { auth: false, body: { type, data } }),
      ),
    followUp: (acted: Acted, body: unknown) => codeOf(rest.post(webhook(acted), { auth: false, body })),
    edit: (acted: Acted, body: unknown, id = "@original") =>
      codeOf(rest.patch(`${webhook(acted)}/messages/${id}`, { auth: false, body })),
    get: (acted: Acted, id = "@original") =>
      codeOf(rest.get(`${webhook(acted)}/messages/${id}`, { auth: false })),
    remove: (acted: Acted, id = "@original") =>
      codeOf(rest.delete(`${webhook(acted)}/messages/${id}`, { auth: false })),
  };
}

describe("callbacks", () => {
  it("are taken once, and only with the right id and token", async () => {
    const { act, callback } = await scene();
    const acted = act();
    expect(await callback({ ...acted, token: "other" }, 4, { content: "a" })).toBe("404 10062");
    expect(await callback({ ...acted, id: "123456789012345678" }, 4, { content: "a" })).toBe("404 10062");
    expect(await callback(acted, 4, { content: "a" })).toBe("ok");
    expect(await callback(acted, 4, { content: "a" })).toBe("400 40060");
  });

  it("are late after the deadline, and the webhook then is unknown", async () => {
    const { act, callback, edit } = await scene({ answerMs: 30 });
    const acted = act();
    await expect(acted.acknowledged).rejects.toThrow("In vain");
    expect(await callback(acted, 4, { content: "a" })).toBe("404 10062");
    expect(await edit(acted, { content: "a" })).toBe("404 10015");
  });

  it("have types that fit the interaction", async () => {
    const { discord, act, callback } = await scene();
    for (const type of [1, 6, 7, 8, 10, 12]) expect(await callback(act(), type)).toBe(FORM);
    const typing = () => discord.autocomplete("x", "q", "a", { force: true });
    for (const type of [4, 5, 6, 7, 9]) expect(await callback(typing(), type, { content: "a" })).toBe(FORM);
    expect(await callback(typing(), 8, { choices: [] })).toBe("ok");
    expect(discord.refused.every(({ errors }) => errors !== undefined && "type" in errors)).toBe(true);
  });

  it("may defer with EPHEMERAL and no other flag", async () => {
    const { act, callback } = await scene();
    expect(await callback(act(), 5, { flags: MessageFlags.Ephemeral })).toBe("ok");
    expect(await callback(act(), 5, {})).toBe("ok");
    for (const flags of [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds, 64 | 4])
      expect(await callback(act(), 5, { flags })).toBe(FORM);
  });

  it("are checked before they count: after a refused one another may follow", async () => {
    const { discord, act, callback } = await scene();
    const acted = act();
    expect(await callback(acted, 4, { content: "x".repeat(2_001) })).toBe(FORM);
    expect(discord.refused.at(-1)?.errors).toEqual({
      data: {
        content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 2000 or fewer in length." }] },
      },
    });
    expect(await callback(acted, 4, {})).toBe("400 50006");
    expect(await callback(acted, 4, { content: "x" })).toBe("ok");
  });

  it("offer at most 25 choices of 1 to 100 characters, of the option's type", async () => {
    const { discord, callback } = await scene();
    const typing = () => discord.autocomplete("x", "q", "a", { force: true });
    const choice = (name: string, value: unknown = "v") => ({ choices: [{ name, value }] });
    const many = (count: number) => ({
      choices: Array.from({ length: count }, () => ({ name: "a", value: "b" })),
    });
    expect(await callback(typing(), 8, many(25))).toBe("ok");
    expect(await callback(typing(), 8, choice("x".repeat(100), "x".repeat(100)))).toBe("ok");
    for (const data of [
      many(26),
      {},
      choice("x".repeat(101)),
      choice(""),
      choice("   "),
      choice("a", "x".repeat(101)),
      choice("a", ""),
      choice("a", 5),
    ])
      expect(await callback(typing(), 8, data)).toBe(FORM);
  });
});

describe("the interaction's webhook", () => {
  it("is unknown before the callback", async () => {
    const { act, callback, followUp, edit } = await scene();
    const acted = act();
    expect(await followUp(acted, { content: "a" })).toBe("404 10015");
    expect(await edit(acted, { content: "a" })).toBe("404 10015");
    expect(await callback(acted, 5)).toBe("ok");
    expect(await edit(acted, { content: "a" })).toBe("ok");
  });

  it("expires with the token", async () => {
    const { act, callback, followUp, edit, remove } = await scene();
    const acted = act();
    await callback(acted, 5);
    acted.expireToken();
    expect(await edit(acted, { content: "a" })).toBe("401 50027");
    expect(await followUp(acted, { content: "a" })).toBe("401 50027");
    expect(await remove(acted)).toBe("401 50027");
  });

  it("expires by itself", async () => {
    const { act, callback, edit } = await scene({ tokenMs: 0 });
    const acted = act();
    await callback(acted, 5);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await edit(acted, { content: "a" })).toBe("401 50027");
  });

  it("knows only its own messages, and none after they are deleted", async () => {
    const { discord, act, callback, followUp, get, edit, remove } = await scene();
    const acted = act();
    await callback(acted, 4, { content: "a" });
    expect(await followUp(acted, { content: "b" })).toBe("ok");
    expect(await get(acted, acted.followUps[0]?.id)).toBe("ok");
    expect(await edit(acted, { content: "c" }, acted.followUps[0]?.id)).toBe("ok");
    expect(await get(acted, discord.say("of another").id)).toBe("404 10008");
    expect(await remove(acted)).toBe("ok");
    expect(await edit(acted, { content: "c" })).toBe("404 10008");
    expect(await get(acted)).toBe("404 10008");
  });

  it("sends five follow-ups where only the user installed the app, forced to be ephemeral or not", async () => {
    const guilds = [{ name: "Foreign", withoutBot: true }];
    const { act, callback, followUp } = await scene({ guilds });
    const acted = act();
    expect(await callback(acted, 4, { content: "a" })).toBe("ok");
    for (let count = 0; count < 5; count += 1) expect(await followUp(acted, { content: "b" })).toBe("ok");
    expect(await followUp(acted, { content: "b" })).toBe("400 40094");
    expect(acted.original()?.flags).toBe(0);
    const without = act({ memberPermissions: 0n });
    await callback(without, 4, { content: "a" });
    expect(without.original()?.flags).toBe(MessageFlags.Ephemeral);
  });

  it("cannot make an ephemeral answer public, or the other way round", async () => {
    const { act, callback, edit } = await scene();
    const acted = act();
    await callback(acted, 5);
    expect(await edit(acted, { content: "a", flags: MessageFlags.Ephemeral })).toBe("ok");
    expect(acted.original()?.flags).toBe(0);
    const hidden = act();
    await callback(hidden, 5, { flags: MessageFlags.Ephemeral });
    expect(await edit(hidden, { content: "a", flags: 0 })).toBe("ok");
    expect(hidden.original()?.flags).toBe(MessageFlags.Ephemeral);
  });

  it("edits to nothing are refused", async () => {
    const { act, callback, edit } = await scene();
    const acted = act();
    await callback(acted, 4, { content: "a" });
    expect(await edit(acted, { content: "" })).toBe("400 50006");
    expect(await edit(acted, { content: null })).toBe("400 50006");
    expect(await edit(acted, { content: null, embeds: [{ title: "b" }] })).toBe("ok");
    expect(acted.original()).toMatchObject({ content: "", embeds: [{ type: "rich", title: "b" }] });
  });
});
