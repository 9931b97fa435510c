/** A bot that is killed: sends editions each second to channels that are lines of a file, message by message. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { deliverer } from "../../../../src/core/digests/deliver/deliver.ts";
import type { EditionPoster } from "../../../../src/core/digests/digest-ports.ts";
import { cronScheduler } from "../../../../src/schedule/scheduler.ts";
import { openDigestLedger } from "../../../../src/storage/digests.ts";

/** Where the channels are; one line a message. */
const FILE = "channels.jsonl";
const PAGES = 3;
const MESSAGE_MS = 15;
/** An article each tenth of a second. */
const ARTICLE_MS = 100;

/** `ahead`: how far its clock is before the machine's, ms, so that leases of those killed before are over. */
const [folder = "", ahead = "0", begun = "0"] = process.argv.slice(2);
const clock = () => new Date(Date.now() + Number(ahead));
const log = {
  info() {},
  warn() {},
  error: (fields: object) => process.stderr.write(`${JSON.stringify(fields)}\n`),
};
const ledger = openDigestLedger({ folder, clock, log });
const file = join(folder, FILE);
const newest = () => Math.floor((clock().getTime() - Number(begun)) / ARTICLE_MS);

const poster: EditionPoster = {
  async post(edition, onSent) {
    const there = edition.attempts > 0 ? readFileSync(file, "utf8") : "";
    for (let place = edition.messages.length; place < PAGES; place++) {
      const { number, from, to, subscription } = edition;
      const line = JSON.stringify({ subscription: subscription.id, number, place, from, to });
      if (!there.includes(line)) {
        await delay(MESSAGE_MS);
        appendFileSync(file, `${line}\n`);
        await delay(MESSAGE_MS);
      }
      if (!(await onSent(place, `${number}-${place}`))) return { kind: "lost" };
    }
    return { kind: "sent" };
  },
  tellPerson: async () => true,
  tellChannel: async () => true,
};

const bot = deliverer({
  ledger,
  isGone: () => false,
  scheduler: { ...cronScheduler(), next: () => clock().getTime() + 1_000 },
  poster,
  digest: async ({ since, upTo = 0 }) => {
    if (typeof since !== "number") throw new Error("an edition begins at a sequence");
    const count = upTo - since;
    const story = {
      story: upTo,
      headline: "",
      language: "en",
      headlineArticle: "",
      articles: [],
      publishers: 1,
      languages: [],
      keySentence: null,
      update: false,
    };
    return {
      stories: count === 0 ? [] : [story],
      lastSequence: upTo,
      since,
      topic: null,
      articles: count,
      more: 0,
    };
  },
  present: () => [{ kind: "note", tone: "plain", text: "news" }],
  pausedWords: () => "",
  upTo: async () => newest(),
  clock,
  log,
  holder: `${process.pid} ${ahead}`,
});
bot.start();
process.stdout.write("started\n");
process.stdin.once("data", async () => {
  await bot.stop();
  ledger.close();
  process.exit(0);
});
