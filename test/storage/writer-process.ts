/** A process that writes to an archive until it is done or killed; prints a line for each thing that was reported to it. */
import { openArchive } from "../../src/storage/archive.ts";
import { articleOf, MODEL, passagesOf } from "../contracts/archive-support.ts";
import { quotationOf } from "../contracts/quotation-support.ts";

const silent = { info() {}, warn() {}, error() {} };

/** Articles n = from … to − 1 of a series that goes round: every third is an update of an older one. Each quotes its start. */
async function run(folder: string, prefix: string, from: number, to: number): Promise<void> {
  const archive = openArchive({ folder, clock: () => new Date(), log: silent });
  await archive.claimModel(MODEL);
  process.stdout.write("ready\n");
  for (let n = from; n < to; n++) {
    const key = `${prefix}${n % 3 === 2 ? n - 2 : n}`;
    const article = articleOf(key, { body: `Version ${n} of ${key}. `.repeat(1 + (n % 40)).trim() });
    const quotations = [quotationOf(article.body, { words: `Version ${n}`, by: key })];
    const outcome = await archive.save(article, passagesOf(article, n), quotations);
    process.stdout.write(`${outcome} ${key} ${n}\n`);
  }
  archive.close();
}

const [folder = "", prefix = "", from = "0", to = "0"] = process.argv.slice(2);
await run(folder, prefix, Number(from), Number(to));
