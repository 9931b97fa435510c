/** Slash commands end to end, in process: acknowledged at once, answered with one edit. */
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../../support/discord/double.ts";
import { complaints } from "../../support/discord-bot.ts";
import { waitingCommand } from "../../support/made-up-commands.ts";
import { commanding, DEFER, EPHEMERAL } from "./commanding.ts";

const open = commanding();

describe("every command", () => {
  it.each([
    ["ask", { question: "When did the dam broke?" }, /The dam broke at noon\. \[1\]/],
    ["search", { query: "dam" }, /\[Dam breaks\]\(https:\/\/courier\.example\/a1\)/],
    ["article", { id: "b2" }, /Речная газета/],
    ["latest", {}, /Dam breaks/],
    ["sources", {}, /Karvel Courier/],
    ["status", {}, /small-model/],
    ["help", {}, /<\/ask:\d+>/],
  ] as const)("/%s is deferred publicly and answered with one edit", async (name, options, answer) => {
    const { double, bugs } = await open();
    const asked = double.slash(name, options);
    const message = await asked.answer();
    expect((await asked.acknowledged).type).toBe(DEFER);
    expect(message.embeds[0]?.description).toMatch(answer);
    expect(message.flags & EPHEMERAL).toBe(0);
    // The waiting message and the answer: nothing between.
    expect(asked.history).toHaveLength(2);
    expect(asked.followUps).toEqual([]);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it.each(["ask", "search", "article", "latest", "sources", "status", "help"])(
    "/%s with private:true answers only the asker",
    async (name) => {
      const needed = { ask: { question: "dam broke noon" }, search: { query: "dam" }, article: { id: "a1" } };
      const { double } = await open();
      const own = needed[name as keyof typeof needed] ?? {};
      const asked = double.slash(name, { ...own, private: true });
      expect((await asked.answer()).flags & EPHEMERAL).toBe(EPHEMERAL);
      expect(double.visibleTo(await asked.answer())).toBe(asked.user.id);
      expect(complaints(double)).toEqual([]);
    },
  );

  it("works in direct messages, and in the asker's language", async () => {
    const { double, services } = await open();
    const message = await double.slash("latest", {}, { dm: true, locale: "de" }).answer();
    expect(message.embeds[0]?.description).toContain("Russisch");
    expect(services.seen.at(-1)).toMatchObject({ name: "latest", request: { limit: 100 } });
  });

  it("shows in public what was asked, made plain, and in private not", async () => {
    const { double } = await open();
    const question = "Did @everyone see **this** <@123456789012345678> [dam](https://evil.example)?";
    const shown = await double.slash("ask", { question }).answer();
    expect(shown.content).toBe(
      "> Did ＠everyone see \\*\\*this\\*\\* \\<\\@123456789012345678\\> \\[dam\\]\\(https\\://evil.example)?",
    );
    expect((await double.slash("ask", { question, private: true }).answer()).content).toBe("");
    expect((await double.slash("latest").answer()).content).toBe("");
    expect(complaints(double)).toEqual([]);
  });

  it("shows in public of whom and of what words were looked for", async () => {
    const { double } = await open();
    const about = async (options: Readonly<Record<string, string>>) =>
      (await double.slash("quote", options).answer()).content;
    expect(await about({ topic: "the *dam*", speaker: "Ilda Marrow" })).toBe("> the \\*dam\\* · Ilda Marrow");
    expect(await about({ speaker: "Ilda Marrow" })).toBe("> Ilda Marrow");
    expect((await double.slash("timeline", { topic: "the *dam*" }).answer()).content).toBe("> the \\*dam\\*");
    expect((await double.slash("timeline").answer()).content).toBe("");
    // Not of the coverage: what it explains stands below.
    expect((await double.slash("help", { command: "ask" }).answer()).content).toBe("");
    expect(complaints(double)).toEqual([]);
  });

  it("hands over options with the types that Discord gives them", async () => {
    const { double, services } = await open();
    await double.slash("search", { query: "dam", limit: 3, language: "English" }).answer();
    expect(services.seen.at(-1)).toMatchObject({ request: { query: "dam", limit: 3, language: "en" } });
  });

  it("an abstention does not look like an answer", async () => {
    const { double } = await open();
    const answer = await double.slash("ask", { question: "dam broke noon" }).answer();
    const none = await double.slash("ask", { question: "Tungsten melting point?" }).answer();
    expect(none.embeds[0]?.description).toContain("**The coverage does not answer this.**");
    expect(none.embeds[0]?.color).not.toBe(answer.embeds[0]?.color);
  });
});

describe("a channel where the bot may not write", () => {
  it("gets the answer privately, with what is missing", async () => {
    const { double } = await open();
    const appPermissions = PERMISSION.viewChannel;
    const message = await double.slash("latest", {}, { appPermissions }).answer();
    expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(message.content).toContain("Send Messages");
    expect(message.embeds).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  });

  it("without embeds gets the answer as text", async () => {
    const { double } = await open();
    const appPermissions = PERMISSION.viewChannel | PERMISSION.sendMessages;
    const message = await double.slash("latest", {}, { appPermissions }).answer();
    expect(message.embeds).toEqual([]);
    expect(message.content).toContain("[Dam breaks](https://courier.example/a1)");
    expect(complaints(double)).toEqual([]);
  });
});

describe("many at once", () => {
  it("are all acknowledged before the first is answered, and all answered", async () => {
    const wait = waitingCommand();
    const { double } = await open({ commands: [wait.command] });
    const first = double.slash("wait");
    await double.waitFor(() => wait.started() === 1);
    const others = Array.from({ length: 60 }, () => double.slash("ask", { question: "dam broke noon" }));
    const lanes = Array.from({ length: 10 }, () => double.slash("wait"));
    await Promise.all([first, ...others, ...lanes].map(({ acknowledged }) => acknowledged));
    wait.release();
    const answers = await Promise.all([first, ...others, ...lanes].map((asked) => asked.answer()));
    expect(answers.filter(({ embeds }) => embeds.length === 1)).toHaveLength(71);
    expect(complaints(double)).toEqual([]);
  });
});
