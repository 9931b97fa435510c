/** Follow-ups in channels end to end: the question before is found in the channel itself, and small talk stays small talk. */
import { describe, expect, it } from "vitest";
import { PERMISSION, type WireMessage } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { type Asking, articles, asking, DAM, textOf } from "./asking.ts";

const open = asking();
/** As most bots run: the text of messages is seen only where they mention the bot. */
const UNPRIVILEGED = { double: {}, askChannels: () => [] };
const WHY = "Why?";

/** Question and question before of every call of `ask`, in order. */
function askedBy({ services }: Pick<Asking, "services">): { question: string; previous?: string }[] {
  return services.seen.flatMap(({ name, request }) =>
    name === "ask" ? [request as { question: string; previous?: string }] : [],
  );
}

const lastOf = (bot: Asking) => {
  const { question, previous } = askedBy(bot).at(-1) ?? {};
  return { question, previous };
};

async function answerTo(bot: Asking, text = DAM): Promise<WireMessage> {
  return bot.answered(bot.double.say(text, { mentionBot: true }));
}

describe("a reply to an answer", () => {
  it("goes on from the question of that answer, without any privileged intent", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    await bot.answered(bot.double.say(WHY, { replyTo: first }));
    expect(lastOf(bot)).toEqual({ question: WHY, previous: DAM });
    expect(complaints(bot.double)).toEqual([]);
    expect(bot.bugs).toEqual([]);
  });

  it.each(["and in Brazil?", "and in Brazil", "А в Бразилии", "А кто ещё?", "why", "他には？"])(
    "is heard when it is “%s”",
    async (question) => {
      const bot = await open(UNPRIVILEGED);
      const first = await answerTo(bot);
      await bot.answered(bot.double.say(question, { replyTo: first }));
      expect(lastOf(bot)).toEqual({ question, previous: DAM });
    },
  );

  it("is left alone when it only thanks, laughs or contradicts", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    for (const said of ["thanks!", "спасибо", "lol ok", "ありがとう", "and thanks", "👍", "That is wrong."])
      bot.double.say(said, { replyTo: first });
    await bot.settled();
    expect(bot.askCount()).toBe(2);
  });

  it("is heard without a ping where texts are seen", async () => {
    const bot = await open({ askChannels: ({ secondChannel }) => [secondChannel.id] });
    const first = await answerTo(bot);
    await bot.answered(bot.double.say("and in Brazil", { replyTo: first, pingReply: false }));
    expect(lastOf(bot).previous).toBe(DAM);
  });

  it("that stands alone takes nothing along, and nothing is read for it", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    await bot.answered(bot.double.say("When has the bridge opened?", { replyTo: first }));
    expect(lastOf(bot)).toEqual({ question: "When has the bridge opened?", previous: undefined });
    const reads = bot.double.requests.filter(({ method, path }) => method === "GET" && /messages/.test(path));
    expect(reads).toEqual([]);
  });

  it("in a chain goes on from the completed question", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot, "Who governs in Japan?");
    const second = await bot.answered(bot.double.say("and in Brazil?", { replyTo: first }));
    const third = await bot.answered(bot.double.say("Since when?", { replyTo: second }));
    await bot.answered(bot.double.say("and in Peru?", { replyTo: third }));
    expect(askedBy(bot).map(({ previous }) => previous)).toEqual([
      undefined,
      "Who governs in Japan?",
      "Who governs in Brazil?",
      "Who governs in Brazil? — Since when?",
    ]);
    expect(complaints(bot.double)).toEqual([]);
  });

  it("to the public answer of a command goes on from the question shown there", async () => {
    const bot = await open(UNPRIVILEGED);
    const question = "Who *won* in [Japan](https://x.example) #1?";
    const answer = await bot.double.slash("ask", { question }).answer();
    await bot.answered(bot.double.say("and in Brazil?", { replyTo: answer }));
    expect(lastOf(bot)).toEqual({ question: "and in Brazil?", previous: question });
    expect(complaints(bot.double)).toEqual([]);
  });

  it("still does after a restart", async () => {
    const { double, bot, answered } = await open(UNPRIVILEGED);
    const first = await answered(double.say(DAM, { mentionBot: true }));
    const again = await openBot({ on: double, articles });
    await bot.stop();
    await answered(double.say(WHY, { replyTo: first }));
    expect(askedBy(again).at(-1)).toEqual({ question: WHY, previous: DAM });
    await again.close();
  });

  it("that is edited keeps its question before", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    const asked = bot.double.say(WHY, { replyTo: first });
    await bot.answered(asked);
    bot.double.edit(asked, `<@${bot.double.botId}> Until when?`);
    await bot.double.waitFor(() => bot.askCount() === 3);
    expect(lastOf(bot)).toEqual({ question: "Until when?", previous: DAM });
  });

  it("to another person is no follow-up", async () => {
    const bot = await open(UNPRIVILEGED);
    await answerTo(bot);
    const other = bot.double.say("I was there.", { user: bot.double.bob });
    await bot.answered(bot.double.say(WHY, { mentionBot: true, replyTo: other }));
    expect(lastOf(bot)).toEqual({ question: WHY, previous: undefined });
  });
});

describe("a thread", () => {
  const threadOn = ({ double }: Asking, { id }: WireMessage) =>
    double.addChannel({ name: "more", kind: "thread", under: "general", on: id });

  it("on an answer is a conversation with the bot, where its texts are seen", async () => {
    const bot = await open({ askChannels: ({ secondChannel }) => [secondChannel.id] });
    const channel = threadOn(bot, await answerTo(bot, "Who governs in Japan?"));
    await bot.answered(bot.double.say("and in Brazil", { channel }));
    expect(lastOf(bot).previous).toBe("Who governs in Japan?");
    await bot.answered(bot.double.say("Since when?", { channel }));
    expect(lastOf(bot).previous).toBe("Who governs in Brazil?");
    await bot.answered(bot.double.say("When has the bridge opened?", { channel }));
    expect(lastOf(bot).previous).toBeUndefined();
    bot.double.say("Thanks, all!", { channel });
    await bot.settled();
    expect(bot.askCount()).toBe(5);
    expect(complaints(bot.double)).toEqual([]);
  });

  it("on a question takes it along when the bot is mentioned", async () => {
    const bot = await open(UNPRIVILEGED);
    const asked = bot.double.say(DAM, { mentionBot: true });
    await bot.answered(asked);
    await bot.answered(bot.double.say(WHY, { mentionBot: true, channel: threadOn(bot, asked) }));
    expect(lastOf(bot)).toEqual({ question: WHY, previous: DAM });
  });

  it("of other people is left alone", async () => {
    const bot = await open({ askChannels: ({ secondChannel }) => [secondChannel.id] });
    const channel = threadOn(bot, bot.double.say("I was there.", { user: bot.double.bob }));
    bot.double.say(WHY, { channel });
    bot.double.say("When has the bridge opened?", { channel });
    bot.double.say(WHY, { channel: bot.double.thread });
    await bot.settled();
    expect(bot.askCount()).toBe(1);
    expect(bot.bugs).toEqual([]);
  });
});

describe("direct messages", () => {
  it("go on from the last answer", async () => {
    const bot = await open(UNPRIVILEGED);
    await bot.answered(bot.double.say("Who governs in Japan?", { dm: true }));
    await bot.answered(bot.double.say("and in Brazil?", { dm: true }));
    await bot.answered(bot.double.say(WHY, { dm: true }));
    expect(askedBy(bot).map(({ previous }) => previous)).toEqual([
      undefined,
      "Who governs in Japan?",
      "Who governs in Brazil?",
    ]);
    expect(complaints(bot.double)).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it("for want of a permission is not asked for: a mention is answered as it stands", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    const { viewChannel, sendMessages, embedLinks } = PERMISSION;
    bot.double.setPermissions(bot.double.channel, viewChannel | sendMessages | embedLinks);
    bot.double.say("and in Brazil", { replyTo: first });
    bot.double.say(WHY, { mentionBot: true, replyTo: first });
    await bot.double.waitFor(() => bot.askCount() === 2);
    expect(lastOf(bot)).toEqual({ question: WHY, previous: undefined });
    expect(complaints(bot.double)).toEqual([]);
  });

  it("because it was deleted is no error", async () => {
    const bot = await open(UNPRIVILEGED);
    const asked = bot.double.say(DAM, { mentionBot: true });
    const first = await bot.answered(asked);
    bot.double.remove(asked);
    bot.double.say("and in Brazil", { replyTo: first });
    await bot.answered(bot.double.say(WHY, { mentionBot: true, replyTo: first }));
    expect(lastOf(bot)).toEqual({ question: WHY, previous: undefined });
    expect(bot.askCount()).toBe(2);
    expect(bot.bugs).toEqual([]);
  });

  it("because Discord refuses is a line in the log", async () => {
    const bot = await open(UNPRIVILEGED);
    const first = await answerTo(bot);
    bot.double.failNext({ method: "GET", route: /messages\/:?\w+$/, status: 403, code: 50001 });
    await bot.answered(bot.double.say(WHY, { mentionBot: true, replyTo: first }));
    expect(bot.double.openFaults).toBe(0);
    expect(lastOf(bot).previous).toBeUndefined();
    expect(textOf(await answerTo(bot))).toContain("The dam broke");
    expect(bot.bugs).toEqual([]);
  });
});
