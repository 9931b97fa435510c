/** Every limit of components, old rows and Components V2: at the boundary it passes, one above it is refused. */
import { MessageFlags, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { codeOf, double, FORM, restOf } from "./client.ts";

const x = (n: number) => "x".repeat(n);
const many = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index));
const button = (index: number, more: object = {}) => ({
  type: 2,
  style: 1,
  label: "a",
  custom_id: `b${index}`,
  ...more,
});
const row = (...components: readonly object[]) => ({ type: 1, components });
const option = (index: number, more: object = {}) => ({ label: "a", value: `v${index}`, ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: "s", options: [option(0)], ...more });
const linkTo = (url: string) => ({ type: 2, style: 5, label: "a", url });
const text = (content: string) => ({ type: 10, content });

async function sender() {
  const discord = await double();
  const rest = restOf(discord);
  const path = Routes.channelMessages(discord.channel.id);
  return {
    discord,
    old: (...components: readonly object[]) =>
      codeOf(rest.post(path, { body: { content: "a", components } })),
    v2: (...components: readonly object[]) =>
      codeOf(rest.post(path, { body: { flags: MessageFlags.IsComponentsV2, components } })),
    send: (body: object) => codeOf(rest.post(path, { body })),
    edit: (id: string, body: object) =>
      codeOf(rest.patch(Routes.channelMessage(discord.channel.id, id), { body })),
  };
}

interface Case {
  readonly what: string;
  readonly make: (n: number) => object;
  readonly min: number;
  readonly max: number;
}

const CASES: readonly Case[] = [
  { what: "buttons in a row", make: (n) => row(...many(n, (i) => button(i))), min: 1, max: 5 },
  { what: "custom_id", make: (n) => row(button(0, { custom_id: x(n) })), min: 1, max: 100 },
  { what: "button label", make: (n) => row(button(0, { label: x(n) })), min: 1, max: 80 },
  { what: "link", make: (n) => row(linkTo(`https://e.org/${x(n - 14)}`)), min: 15, max: 512 },
  { what: "options", make: (n) => row(select({ options: many(n, (i) => option(i)) })), min: 1, max: 25 },
  {
    what: "option label",
    make: (n) => row(select({ options: [option(0, { label: x(n) })] })),
    min: 1,
    max: 100,
  },
  {
    what: "option value",
    make: (n) => row(select({ options: [{ label: "a", value: x(n) }] })),
    min: 1,
    max: 100,
  },
  {
    what: "option description",
    make: (n) => row(select({ options: [option(0, { description: x(n) })] })),
    min: 0,
    max: 100,
  },
  { what: "placeholder", make: (n) => row(select({ placeholder: x(n) })), min: 0, max: 150 },
];

describe("rows", () => {
  it.each(CASES)("$what: $min to $max", async ({ make, min, max }) => {
    const { old } = await sender();
    expect([await old(make(min)), await old(make(max)), await old(make(max + 1))]).toEqual([
      "ok",
      "ok",
      FORM,
    ]);
    if (min === 1) expect(await old(make(0))).toBe(FORM);
  });

  it("are five at most, and nothing else stands beside them", async () => {
    const { old } = await sender();
    expect(await old(...many(5, (i) => row(button(i))))).toBe("ok");
    expect(await old(...many(6, (i) => row(button(i))))).toBe(FORM);
    expect(await old(button(0))).toBe(FORM);
    expect(await old(text("a"))).toBe(FORM);
    expect(await old(row(row(button(0))))).toBe(FORM);
  });

  it("hold one select or buttons", async () => {
    const { old } = await sender();
    expect(await old(row(select()))).toBe("ok");
    expect(await old(row({ type: 5, custom_id: "users" }))).toBe("ok");
    expect(await old(row(select(), select({ custom_id: "t" })))).toBe(FORM);
    expect(await old(row(button(0), select()))).toBe(FORM);
  });

  it("custom ids and option values are unique", async () => {
    const { discord, old } = await sender();
    expect(await old(row(button(0)), row(button(0)))).toBe(FORM);
    expect(JSON.stringify(discord.refused[0]?.errors)).toContain("COMPONENT_CUSTOM_ID_DUPLICATED");
    expect(await old(row(select({ options: [option(0), option(0)] })))).toBe(FORM);
  });

  it("buttons have what their style asks for", async () => {
    const { old } = await sender();
    const emoji = { name: "👍" };
    expect(await old(row({ type: 2, style: 2, custom_id: "a", emoji }))).toBe("ok");
    for (const bad of [
      { type: 2, style: 2, custom_id: "a" },
      { type: 2, style: 2, label: "a" },
      { type: 2, style: 9, label: "a", custom_id: "a" },
      { type: 2, label: "a", custom_id: "a" },
      { type: 2, style: 5, label: "a" },
      { type: 2, style: 5, label: "a", custom_id: "a" },
      { ...linkTo("https://e.org"), custom_id: "a" },
      { type: 2, style: 2, custom_id: "a", emoji: { name: "‹" } },
      button(0, { disabled: "no" }),
      linkTo("javascript:alert(1)"),
      linkTo("e.org"),
      linkTo("ftp://e.org"),
    ])
      expect([bad, await old(row(bad))]).toEqual([bad, FORM]);
  });

  it("selects allow as many choices as they have", async () => {
    const { old } = await sender();
    const options = many(3, (i) => option(i));
    expect(await old(row(select({ options, min_values: 0, max_values: 3 })))).toBe("ok");
    for (const bad of [
      { options, max_values: 4 },
      { options, min_values: 2 },
      { options, min_values: -1 },
      { options, max_values: 26 },
      { options: options.map((one) => ({ ...one, default: true })) },
      { custom_id: undefined },
      { options: undefined },
    ])
      expect([bad, await old(row(select(bad)))]).toEqual([bad, FORM]);
  });
});

describe("Components V2", () => {
  const section = (count: number) => ({
    type: 9,
    components: many(count, () => text("a")),
    accessory: button(0),
  });

  it("are 40 at most, nested ones counted", async () => {
    const { v2 } = await sender();
    expect(await v2(...many(40, () => text("a")))).toBe("ok");
    expect(await v2(...many(41, () => text("a")))).toBe(FORM);
    expect(await v2({ type: 17, components: many(39, () => text("a")) })).toBe("ok");
    expect(await v2({ type: 17, components: many(40, () => text("a")) })).toBe(FORM);
  });

  it("hold 4000 characters of text in all", async () => {
    const { v2 } = await sender();
    expect(await v2(text(x(2_000)), text(x(2_000)))).toBe("ok");
    expect(await v2(text(x(2_000)), text(x(2_001)))).toBe(FORM);
    expect(await v2(text(""))).toBe(FORM);
  });

  it("sections have one to three texts and an accessory, galleries one to ten items", async () => {
    const { v2 } = await sender();
    const gallery = (count: number) => ({
      type: 12,
      items: many(count, () => ({ media: { url: "https://e.org/a.png" } })),
    });
    for (const good of [section(1), section(3), gallery(1), gallery(10), { type: 14 }])
      expect(await v2(text("a"), good)).toBe("ok");
    for (const bad of [
      section(0),
      section(4),
      { type: 9, components: [text("a")] },
      gallery(0),
      gallery(11),
      { type: 17, components: [{ type: 17, components: [text("a")] }] },
      { type: 13, file: { url: "attachment://gone.txt" } },
      { type: 99 },
    ])
      expect([bad, await v2(text("a"), bad)]).toEqual([bad, FORM]);
  });

  it("go with no content and no embeds, and the flag stays", async () => {
    const { discord, send, edit } = await sender();
    const flags = MessageFlags.IsComponentsV2;
    const components = [text("a")];
    expect(await send({ flags, components, content: "b" })).toBe(FORM);
    expect(await send({ flags, components, embeds: [{ title: "b" }] })).toBe(FORM);
    expect(await send({ components })).toBe(FORM);
    expect(await send({ flags, components })).toBe("ok");
    const [v2] = discord.messages();
    expect(await edit(v2?.id ?? "", { content: "b" })).toBe(FORM);
    expect(await edit(v2?.id ?? "", { components: [text("b")], flags: 0 })).toBe("ok");
    expect(discord.message(v2?.id ?? "")?.flags).toBe(flags);
    await send({ content: "old" });
    const old = discord.messages()[1]?.id ?? "";
    expect(await edit(old, { flags, components })).toBe(FORM);
    expect(await edit(old, { flags, components, content: null, embeds: [] })).toBe("ok");
  });
});
