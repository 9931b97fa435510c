/** How editions are laid out as messages: within Discord's limits, the same each time, with nothing live in them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, View } from "../../../src/core/view.ts";
import { type ComposedEdition, layOut, type Sheet } from "../../../src/discord/digest/layout.ts";
import { madeSubscription } from "../../contracts/digest-support.ts";
import { checkMessage, SENT } from "../../support/discord/check-message.ts";
import { kindsOf, parseMarkdown, rawFinds } from "../../support/discord-markdown.ts";
import { STORIES } from "../../support/story-items.ts";
import { hostileText } from "../render/hostile.ts";

const ROLE = "1234567890123456789";

function edition(view: View, locale = "en-US", number = 12): ComposedEdition {
  return {
    number,
    from: 0,
    to: 9,
    view,
    stories: [],
    messages: [],
    attempts: 0,
    createdAt: "2026-05-03T09:00:00.000Z",
    subscription: madeSubscription({ locale }),
  };
}

const note = (text: string): Block => ({ kind: "note", tone: "plain", text });
const setting = { mention: (name: string) => `\`/${name}\``, role: null };
const sheetsOf = (one: ComposedEdition, role: string | null = null): readonly Sheet[] =>
  layOut(one, { ...setting, role }).flatMap(({ whole, texts }) => [whole, ...texts]);

/** Throws what Discord would refuse. */
function accepted({ content, embeds, roles, nonce }: Sheet): void {
  checkMessage({ content, embeds, allowed_mentions: { parse: [], roles } }, [], SENT);
  expect(nonce.length).toBeLessThanOrEqual(25);
  expect(content.length).toBeLessThanOrEqual(2_000);
}

describe("the messages of an edition", () => {
  it("bear marks that differ by subscription, edition, place and part, and so do their nonces", () => {
    const view = Array.from({ length: 30 }, () => note("a ".repeat(150)));
    const one = sheetsOf(edition(view));
    const all = [...one, ...sheetsOf(edition(view, "en-US", 13))];
    expect(one.map(({ mark }) => mark.split(" · ")[2])).toEqual(
      "1/3 1a/3 1b/3 1c/3 2/3 2a/3 2b/3 2c/3 3/3 3a/3 3b/3".split(" "),
    );
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(all.length);
    expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(all.length);
    expect(sheetsOf(edition(view))).toEqual(one);
  });

  it("are at least one, whatever there is to see", () => {
    for (const view of [[], [note("")], [{ kind: "heading", text: "Only a title" }]] satisfies View[]) {
      const sheets = sheetsOf(edition(view));
      expect(sheets).toHaveLength(2);
      sheets.forEach(accepted);
    }
  });

  it("are ten at most; the last one says how much was left out", () => {
    const view = Array.from({ length: 60 }, () => note("b ".repeat(650)));
    const messages = layOut(edition(view), setting);
    const last = messages.at(-1);
    const shown = messages.flatMap(
      ({ whole }) => whole.embeds[0]?.description?.match(/(b ?){650}/g) ?? [],
    ).length;
    expect(messages).toHaveLength(10);
    expect(last?.whole.embeds[0]?.description).toMatch(
      new RegExp(`-# Left out for lack of room: ${60 - shown}$`),
    );
    expect(last?.texts.at(-1)?.content).toContain(`Left out for lack of room: ${60 - shown}\n`);
    messages.flatMap(({ whole, texts }) => [whole, ...texts]).forEach(accepted);
  });

  it("show stories as replies do, without menus", () => {
    const [message] = layOut(edition([{ kind: "stories", items: STORIES }]), setting);
    const { embeds } = message?.whole ?? expect.fail();
    for (const { title, text } of STORIES) {
      expect(embeds[0]?.description).toContain(title);
      expect(embeds[0]?.description).toContain(text);
    }
    expect(message?.texts).toHaveLength(1);
    expect(message?.texts[0]?.content).toContain(embeds[0]?.description);
  });

  it("have their title in the first only, with its link", () => {
    const heading: Block = { kind: "heading", text: "News", url: "https://courier.example/news" };
    const [first, second] = layOut(
      edition([heading, ...Array.from({ length: 30 }, () => note("c".repeat(300)))]),
      setting,
    );
    expect(first?.whole.embeds).toMatchObject([{ title: "News", url: "https://courier.example/news" }]);
    expect(second?.whole.embeds[0]).not.toHaveProperty("title");
    expect(first?.texts.map(({ content }) => content.startsWith("**News**\n"))).toEqual([true, false, false]);
  });

  it.each(["de", "ru", "ja", "zh-CN", "uk", "bg", "es-ES", "fr", "id"])("speak %s", (locale) => {
    const [sheet] = sheetsOf(edition([note("Hello")], locale));
    expect(sheet?.mark).toMatch(/k7f2 · \D*12\D* · 1\/1$/);
    expect(sheet?.mark).not.toMatch(/^Digest|edition/);
  });

  it("fit Discord's limits, ping the role and nobody else, whatever the words", () => {
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 6 }), (title, texts) => {
        const long = texts.map((text) => note(text.repeat(20)));
        const view: View = [
          { kind: "heading", text: title },
          ...long,
          { kind: "body", text: texts.join("\n") },
        ];
        const sheets = sheetsOf(edition(view), ROLE);
        sheets.forEach(accepted);
        const pinging = sheets.filter(({ roles }) => roles.length > 0);
        expect(pinging.map(({ mark }) => mark.split(" · ")[2]?.replace(/\/\d+$/, ""))).toEqual([
          "1",
          expect.stringMatching(/^1a?$/),
        ]);
        const written = sheets.flatMap(({ content, embeds: [embed] }) => [
          content.replace(`<@&${ROLE}>`, ""),
          embed?.title ?? "",
          embed?.description ?? "",
        ]);
        expect(written.flatMap(rawFinds)).toEqual([]);
        const kinds = new Set(written.flatMap((text) => kindsOf(parseMarkdown(text))));
        // The title in plain text, and the mark.
        expect([...kinds].filter((kind) => kind !== "bold" && kind !== "subtext")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
