/** Files of messages: shown by embeds or listed, kept and dropped by edits, with the rights they need. */
import { Routes, type TextChannel } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../support/discord/double.ts";
import { codeOf, connected, double, FORM, restOf } from "./client.ts";

const BYTES = Buffer.from("a picture");
const upload = (name = "a.png", description = "Three events") => ({ attachment: BYTES, name, description });
const showing = (url: string, text = "page 1") => [{ description: text, image: { url } }];

async function channel() {
  const { discord, client } = await connected();
  const text = (await client.channels.fetch(discord.channel.id)) as TextChannel;
  return { discord, text, now: (id: string) => discord.message(id) };
}

describe("a file that an embed shows", () => {
  it("is known by its address, not listed, and described there", async () => {
    const { discord, text, now } = await channel();
    const { id } = await text.send({ files: [upload()], embeds: showing("attachment://a.png") });
    expect(now(id)?.attachments).toEqual([]);
    const image = now(id)?.embeds[0]?.image;
    expect(image).toMatchObject({ description: "Three events" });
    expect(image?.url).toMatch(/^https:\/\/cdn\.discordapp\.com\/attachments\/\d+\/\d+\/a\.png$/);
    expect(discord.file(image?.url.split("/").at(-2) ?? "")?.bytes).toEqual(BYTES);
  });

  it("stays when an edit names it again or leaves the embeds alone", async () => {
    const { text, now } = await channel();
    const sent = await text.send({ files: [upload()], embeds: showing("attachment://a.png") });
    const address = now(sent.id)?.embeds[0]?.image?.url;
    await sent.edit({ embeds: showing("attachment://a.png", "page 2") });
    expect(now(sent.id)).toMatchObject({
      attachments: [],
      embeds: [{ description: "page 2", image: { url: address } }],
    });
    await sent.edit({ content: "more" });
    expect(now(sent.id)).toMatchObject({ attachments: [], embeds: [{ image: { url: address } }] });
  });

  it("is listed, above the embed, once no embed names it, or one has its address", async () => {
    const { text, now } = await channel();
    const sent = await text.send({ files: [upload()], embeds: showing("attachment://a.png") });
    const address = now(sent.id)?.embeds[0]?.image?.url ?? "";
    await sent.edit({ embeds: showing(address) });
    expect(now(sent.id)).toMatchObject({ attachments: [{ filename: "a.png", description: "Three events" }] });
    await sent.edit({ embeds: showing("attachment://a.png") });
    expect(now(sent.id)?.attachments).toEqual([]);
    await sent.edit({ embeds: [{ description: "alone" }] });
    expect(now(sent.id)).toMatchObject({ attachments: [{ filename: "a.png" }] });
  });

  it("goes with the others that an edit does not list, and cannot be named by it", async () => {
    const { text, now } = await channel();
    const sent = await text.send({ files: [upload()], embeds: showing("attachment://a.png") });
    expect(await codeOf(sent.edit({ attachments: [], embeds: showing("attachment://a.png") }))).toBe(FORM);
    await sent.edit({ attachments: [], files: [upload("b.png")], embeds: showing("attachment://b.png") });
    expect(now(sent.id)?.embeds[0]?.image?.url).toMatch(/b\.png$/);
    await sent.edit({ attachments: [], embeds: [{ description: "alone" }] });
    expect(now(sent.id)?.attachments).toEqual([]);
  });

  it.each([
    ["attachment://b.png", "no such file"],
    ["attachment://", "no name"],
    ["attachment://a b.png", "a name with a space"],
    ["attachment://a.txt", "no picture"],
    ["a.png", "no scheme"],
  ])("cannot be called %s: %s", async (url) => {
    const { text } = await channel();
    const names = ["a.png", "a b.png", "a.txt"];
    const files = names.map((name) => upload(name));
    expect(await codeOf(text.send({ files, embeds: showing(url) }))).toBe(FORM);
  });
});

describe("the right to attach files", () => {
  it("is needed in answers to interactions as Discord told it with them", async () => {
    const discord = await double();
    const rest = restOf(discord);
    await rest.put(Routes.applicationCommands(discord.applicationId), {
      body: [{ name: "draw", description: "Draws" }],
    });
    const answer = async (appPermissions: bigint) => {
      const { id, token } = discord.slash("draw", {}, { appPermissions });
      const body = { type: 4, data: { content: "x" } };
      const files = [{ name: "a.png", data: BYTES }];
      return codeOf(rest.post(Routes.interactionCallback(id, token), { body, files, auth: false }));
    };
    expect(await answer(PERMISSION.sendMessages)).toBe("403 50013");
    expect(await answer(PERMISSION.attachFiles)).toBe("ok");
    expect(await answer(PERMISSION.administrator)).toBe("ok");
  });
});
