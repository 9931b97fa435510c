/** A process, perhaps of another user, that reads an archive and tries to write to it; prints what came of it. */
import { UserError } from "../../src/core/errors.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { articleOf } from "../contracts/archive-support.ts";

async function run(folder: string): Promise<void> {
  const log = { info() {}, warn() {}, error() {} };
  const archive = openArchive({ folder, clock: () => new Date(), log });
  const { articles } = await archive.counts();
  const hits = await archive.lexical(["another"], 10, {});
  const found = (await archive.passages(hits.map(({ id }) => id))).map(({ text }) => text);
  const refused = await archive.save(articleOf("b"), []).catch((error: unknown) => {
    return error instanceof UserError ? error.code : String(error);
  });
  archive.close();
  process.stdout.write(JSON.stringify({ articles, found, refused }));
}

await run(process.argv[2] ?? "");
