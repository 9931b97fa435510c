/** A process that writes to an archive until it is done or killed; prints a line for each thing that was reported to it. */
import { openArchive } from "../../src/storage/archive.ts";
import { articleOf, MODEL, passagesOf, readingOf } from "../contracts/archive-support.ts";
import { dateOf, eventOf } from "../contracts/event-support.ts";
import { quotationOf } from "../contracts/quotation-support.ts";

const yearOf = (n: number) => String(1_000 + (n % 1_000));

const silent = { info() {}, warn() {}, error() {} };

/** Articles n = from … to − 1 of a series that goes round: every third is an update of an older one. Each quotes its start, and tells of it as of a year. */
async function run(folder: string, prefix: string, from: number, to: number): Promise<void> {
  const archive = openArchive({ folder, clock: () => new Date(), log: silent });
  await archive.claimModel(MODEL);
  process.stdout.write("ready\n");
  for (let n = from; n < to; n++) {
    const key = `${prefix}${n % 3 === 2 ? n - 2 : n}`;
    const article = articleOf(key, { body: `Version ${n} of ${key}. `.repeat(1 + (n % 40)).trim() });
    const quotations = [quotationOf(article.body, { words: `Version ${n}`, by: key })];
    const sentence = `Version ${n} of ${key}.`;
    const events = [eventOf(article.body, { sentence, on: yearOf(n) })];
    const dates = [dateOf(article.body, `Version ${n}`, yearOf(n))];
    const reading = readingOf({ quotations, events, dates });
    const outcome = await archive.save(article, passagesOf(article, n), reading);
    process.stdout.write(`${outcome} ${key} ${n}\n`);
  }
  archive.close();
}

const [folder = "", prefix = "", from = "0", to = "0"] = process.argv.slice(2);
await run(folder, prefix, Number(from), Number(to));
