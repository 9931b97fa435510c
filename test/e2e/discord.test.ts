/** `npm start` with a token: the whole program with the real model, and the double in Discord's place. */
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  componentsOf,
  type DiscordDouble,
  openDiscordDouble,
  type WireMessage,
} from "../support/discord/double.ts";
import { complaints } from "../support/discord-bot.ts";
import { type Finished, finished, scratchFolder, start } from "../support/program.ts";

const MAIN = "src/main.ts";
/** A cold start reads the model; the first of all takes the sample in as well. */
const START_MS = 60_000;
const QUESTIONS = 200;

const scratch = scratchFolder();
const data = join(scratch.folder, "data");

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Finished>;
  readonly online: Promise<string>;
}

function startBot(settings: Readonly<Record<string, string>>): Started {
  const child = start(MAIN, [], data, settings);
  const ended = finished(child);
  const online = new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (text: string) => text.includes("Online as") && resolve(text));
    void ended.then(({ stderr }) => reject(new Error(`ended early: ${stderr}`)));
  });
  return { child, ended, online };
}

let double: DiscordDouble;
let bot: Started | null = null;
const settings = () => ({
  DISCORD_TOKEN: double.token,
  DISCORD_API_URL: double.apiUrl,
  ASK_CHANNELS: double.secondChannel.id,
});
const open = async () => {
  bot = startBot(settings());
  return { ...bot, line: await bot.online };
};
const text = (message: WireMessage) => message.embeds[0]?.description ?? message.content;

beforeAll(async () => {
  double = await openDiscordDouble({ messageContent: true, waitMs: START_MS });
});
afterEach(async () => {
  bot?.child.kill("SIGKILL");
  await bot?.ended;
  bot = null;
});
afterAll(async () => {
  await double.close();
  scratch.remove();
});

describe("the bot", () => {
  it("takes the sample in, says who it is, answers everywhere, and ends with 0 at SIGTERM", async () => {
    const { child, ended, line } = await open();
    expect(line).toMatch(/Online as .+ in 1 server, answering from 38 sample articles.*62 passages/);

    const answer = await double
      .slash("ask", { question: "How many people were evacuated?" })
      .answer(START_MS);
    expect(text(answer)).toMatch(
      /\[1\]\n[\s\S]*\*\*Sources\*\*\n\[1\] \[.+\]\(https:.+\) — .+ · <t:\d+:D> · \w+/,
    );

    const timeline = await double.slash("timeline", { topic: "flood warning" }).answer(START_MS);
    expect(text(timeline)).toMatch(/[●○] \*\*.+2026\*\*/);
    const [image] = timeline.embeds.flatMap((embed) => embed.image ?? []);
    expect(image?.description).toMatch(/flood warning[\s\S]+2026/);
    const picture = double.file(/attachments\/\d+\/(\d+)\//.exec(image?.url ?? "")?.[1] ?? "");
    expect(picture?.bytes.subarray(1, 4).toString()).toBe("PNG");

    const said = double.say("Was sagte Kazahaya über die Grenze?", { mentionBot: true });
    const asked = double.say("Where did the flood start?", { channel: double.secondChannel });
    for (const { id, channel_id } of [said, asked])
      await double.waitFor(() =>
        double.messages(channel_id).find(({ message_reference }) => message_reference?.message_id === id),
      );

    const papers = await double
      .autocomplete("ask", "source", "kar", { options: { question: "x" } })
      .choices();
    expect(papers).toContainEqual({ name: "The Karvel Courier", value: "The Karvel Courier" });

    child.kill("SIGTERM");
    const before = Date.now();
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(stderr).not.toContain(double.token);
    expect(complaints(double)).toEqual([]);
  }, 120_000);

  it(`acknowledges ${QUESTIONS} questions at once in time, and answers them all`, async () => {
    await open();
    const subjects = ["flood", "election", "satellite", "summit", "bridge"];
    const asked = Array.from({ length: QUESTIONS }, (_, at) =>
      double.slash("ask", { question: `What is said of the ${subjects[at % 5]} in report ${at}?` }),
    );
    // The double refuses acknowledgements after Discord's three seconds; the figure of one second is in the closing note.
    await Promise.all(asked.map(({ acknowledged }) => acknowledged));
    const answers = await Promise.all(asked.map((one) => one.answer(120_000)));
    expect(answers.filter(({ embeds }) => embeds.length === 1)).toHaveLength(QUESTIONS);
    expect(complaints(double)).toEqual([]);
  }, 180_000);

  it("keeps its buttons over kill -9 and a restart", async () => {
    const first = await open();
    const pages = await double.slash("search", { query: "flood" }).answer(START_MS);
    const sources = await double
      .slash("ask", { question: "How many people were evacuated?" })
      .answer(START_MS);
    first.child.kill("SIGKILL");
    await first.ended;
    await open();
    const turned = await double.click(pages, "›").answer(START_MS);
    expect(componentsOf(turned.components).find(({ label }) => label?.startsWith("2/"))).toBeDefined();
    const menu = componentsOf(sources.components).find(({ options }) => options)?.custom_id ?? "";
    expect(text(await double.select(sources, menu, ["0"]).answer(START_MS))).toMatch(/\*\*__[\s\S]+__\*\*/);
    expect(complaints(double)).toEqual([]);
  }, 120_000);
});

describe("a start that fails ends with exit code 1 and one sentence", () => {
  it.each([
    ["an empty token", { DISCORD_TOKEN: "" }, /^DISCORD_TOKEN is empty\. .*console\.\n$/],
    ["a wrong token", { DISCORD_TOKEN: "wrong" }, /^Discord refused the token\. .*DISCORD_TOKEN\.\n$/],
    [
      "no network",
      { DISCORD_API_URL: "http://127.0.0.1:9/api" },
      /^Discord cannot be reached .* start again\.\n$/,
    ],
    ["a bad setting", { ASK_CHANNELS: "general" }, /ASK_CHANNELS: expected channel ids/],
  ])("%s", async (_what, wrong, sentence) => {
    bot = startBot({ ...settings(), ...wrong });
    bot.online.catch(() => undefined);
    const { code, stderr, stdout } = await bot.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe("");
  });

  it("a missing intent", async () => {
    const strict = await openDiscordDouble({ messageContent: false });
    bot = startBot({
      DISCORD_TOKEN: strict.token,
      DISCORD_API_URL: strict.apiUrl,
      ASK_CHANNELS: "123456789012345678",
    });
    bot.online.catch(() => undefined);
    const { code, stderr } = await bot.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Discord refused the Message Content intent.*without it\.\n$/);
    await strict.close();
  });
});
