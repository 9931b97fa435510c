/** Every limit of a message: at the boundary it passes, one above it is refused. */
import { Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { codeOf, double, FORM, restOf } from "./client.ts";

interface Case {
  readonly what: string;
  /** Both bodies, at the limit and beyond; `n` characters or items. */
  readonly body: (n: number) => object;
  readonly max: number;
  readonly min?: number;
}

const x = (n: number) => "x".repeat(n);
const many = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index));
const embed = (one: object) => ({ embeds: [{ title: "t", ...one }] });

const CASES: readonly Case[] = [
  { what: "content", body: (n) => ({ content: x(n) }), max: 2_000 },
  { what: "embeds", body: (n) => ({ embeds: many(n, () => ({ title: "t" })) }), max: 10 },
  { what: "embed title", body: (n) => embed({ title: x(n) }), max: 256 },
  { what: "embed description", body: (n) => embed({ description: x(n) }), max: 4_096 },
  {
    what: "embed fields",
    body: (n) => embed({ fields: many(n, () => ({ name: "n", value: "v" })) }),
    max: 25,
  },
  { what: "field name", body: (n) => embed({ fields: [{ name: x(n), value: "v" }] }), max: 256, min: 1 },
  { what: "field value", body: (n) => embed({ fields: [{ name: "n", value: x(n) }] }), max: 1_024, min: 1 },
  { what: "footer", body: (n) => embed({ footer: { text: x(n) } }), max: 2_048, min: 1 },
  { what: "author", body: (n) => embed({ author: { name: x(n) } }), max: 256, min: 1 },
  { what: "colour", body: (n) => embed({ color: n }), max: 0xff_ff_ff },
  {
    what: "characters of all embeds",
    body: (n) => ({ embeds: [{ description: x(3_000) }, { description: x(n - 3_000) }] }),
    max: 6_000,
  },
  {
    what: "user ids in allowed_mentions",
    body: (n) => ({ content: "a", allowed_mentions: { users: many(n, () => "123456789012345678") } }),
    max: 100,
  },
];

async function sender() {
  const discord = await double();
  const rest = restOf(discord);
  const path = Routes.channelMessages(discord.channel.id);
  return {
    discord,
    send: (body: unknown) => codeOf(rest.post(path, { body })),
    upload: (files: readonly { name: string; data: Buffer }[], body: object = {}) =>
      codeOf(rest.post(path, { body, files: [...files] })),
  };
}

describe("limits of messages", () => {
  it.each(CASES)("$what: up to $max", async ({ body, max, min }) => {
    const { discord, send } = await sender();
    expect(await send(body(max))).toBe("ok");
    expect(await send(body(max + 1))).toBe(FORM);
    if (min !== undefined) {
      expect(await send(body(min))).toBe("ok");
      expect(await send(body(min - 1))).toBe(FORM);
    }
    expect(discord.refused.every(({ errors }) => errors !== undefined)).toBe(true);
    expect(discord.messages().length).toBe(min === undefined ? 1 : 2);
  });

  it("the errors name the place", async () => {
    const { discord, send } = await sender();
    await send({ embeds: [{ title: "t" }, { title: "t", fields: [{ name: "n", value: x(1_025) }] }] });
    expect(discord.refused).toMatchObject([
      {
        method: "POST",
        route: "/channels/:channel/messages",
        code: 50035,
        ordered: false,
        errors: {
          embeds: { 1: { fields: { 0: { value: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } } } },
        },
      },
    ]);
  });

  it("nothing to show is refused, white space is nothing", async () => {
    const { send } = await sender();
    for (const body of [{}, { content: "" }, { content: " \n " }, { embeds: [] }, { components: [] }])
      expect(await send(body)).toBe("400 50006");
    expect(await send({ embeds: [{}] })).toBe(FORM);
    expect(await send(embed({ fields: [{ name: " ", value: "v" }] }))).toBe(FORM);
    expect(await send({ content: ` ${x(2_000)} ` })).toBe("ok");
  });

  it("links in embeds are http or https", async () => {
    const { send } = await sender();
    const fields = ["url", "image", "thumbnail", "author", "footer"] as const;
    const linked = (field: (typeof fields)[number], url: string) => {
      if (field === "url") return embed({ url });
      if (field === "author") return embed({ author: { name: "a", url } });
      return embed({ [field]: field === "footer" ? { text: "a", icon_url: url } : { url } });
    };
    for (const field of fields) {
      expect(await send(linked(field, "https://example.org/a?b=c"))).toBe("ok");
      for (const bad of ["javascript:alert(1)", "example.org", "", "https://exa mple.org", "file:///etc"])
        expect([field, bad, await send(linked(field, bad))]).toEqual([field, bad, FORM]);
    }
    expect(await send(embed({ url: "attachment://a.png" }))).toBe(FORM);
  });

  it("times are ISO 8601", async () => {
    const { send } = await sender();
    expect(await send(embed({ timestamp: new Date().toISOString() }))).toBe("ok");
    expect(await send(embed({ timestamp: "yesterday" }))).toBe(FORM);
  });

  it("only some flags can be set, EPHEMERAL only on interactions", async () => {
    const { send } = await sender();
    for (const flags of [4, 4096, 4 | 4096]) expect(await send({ content: "a", flags })).toBe("ok");
    for (const flags of [64, 128, 1, 2]) expect(await send({ content: "a", flags })).toBe(FORM);
  });

  it("types are checked", async () => {
    const { send } = await sender();
    for (const body of [
      { content: 5 },
      { content: "a", embeds: {} },
      { content: "a", embeds: ["a"] },
      { content: "a", flags: "4" },
      embed({ fields: [{ name: "n", value: "v", inline: "yes" }] }),
      [],
    ])
      expect(await send(body)).toBe(FORM);
  });

  it("allowed_mentions: known kinds, ids or a kind but not both", async () => {
    const { send } = await sender();
    const allow = (allowed: object) => send({ content: "a", allowed_mentions: allowed });
    const id = "123456789012345678";
    for (const good of [
      { parse: [] },
      { parse: ["users"], roles: [id] },
      { users: [id], replied_user: true },
    ])
      expect(await allow(good)).toBe("ok");
    for (const bad of [
      { parse: ["all"] },
      { parse: ["users"], users: [id] },
      { parse: ["roles"], roles: [id] },
      { users: ["bob"] },
      { replied_user: "yes" },
    ])
      expect(await allow(bad)).toBe(FORM);
  });

  it("files: ten of 10 MiB at most, with short descriptions", async () => {
    const { upload } = await sender();
    const file = (size: number) => ({ name: "a.bin", data: Buffer.alloc(size) });
    const described = (n: number) => ({ attachments: [{ id: "0", description: x(n) }] });
    expect(await upload([file(10 * 1024 * 1024)])).toBe("ok");
    expect(await upload([file(10 * 1024 * 1024 + 1)])).toBe("413 40005");
    expect(await upload(many(3, () => file(9 * 1024 * 1024)))).toBe("413 40005");
    expect(await upload(many(10, () => file(1)))).toBe("ok");
    expect(await upload(many(11, () => file(1)))).toBe("400 30015");
    expect(await upload([file(1)], described(1_024))).toBe("ok");
    expect(await upload([file(1)], described(1_025))).toBe(FORM);
    expect(await upload([file(1)], { attachments: [{ id: "7" }] })).toBe(FORM);
  });
});
