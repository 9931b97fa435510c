/** A process that gives an archive another model until it is done or killed; prints a line for each batch it stored. */
import { reembed } from "../../src/core/reembed.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";

const silent = { info() {}, warn() {}, error() {} };

const [folder = "", id = "", dimensions = "0"] = process.argv.slice(2);
const archive = openArchive({ folder, clock: () => new Date(), log: silent });
const embedder = fakeEmbedder({ id, dimensions: Number(dimensions), delayMs: 5 });
await reembed(archive, embedder, {
  onProgress: ({ passages, totalPassages }) => void process.stdout.write(`${passages} ${totalPassages}\n`),
});
process.stdout.write("done\n");
archive.close();
