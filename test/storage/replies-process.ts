/** A process that keeps a reply and looks for others; prints what came of it. */
import { openReplies } from "../../src/storage/replies.ts";
import { replyOf } from "../contracts/reply-support.ts";

const [folder = "", asker = "", ...wanted] = process.argv.slice(2);
const store = openReplies({
  folder,
  clock: () => new Date("2026-05-20T12:00:00Z"),
  log: { info() {}, warn() {}, error() {} },
});
const key = await store.keep(replyOf({ asker }));
const found = await Promise.all(wanted.map(async (one) => (await store.find(one))?.asker ?? null));
store.close();
process.stdout.write(JSON.stringify({ key, found }));
