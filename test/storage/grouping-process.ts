/** A process that groups the articles of an archive until it is done or killed; prints the sequence it has reached. */
import { openLiveIndex } from "../../src/core/live-index.ts";
import { storyKeeper } from "../../src/core/stories/keep-stories.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { MODEL } from "../contracts/archive-support.ts";
import { memoryIndexFile } from "../support/memory-index-file.ts";

const log = { info() {}, warn() {}, error() {} };
const clock = () => new Date();

/** Each third article begins a story, which the two after it join. */
async function run(folder: string): Promise<void> {
  const archive = openArchive({ folder, clock, log });
  const { file } = memoryIndexFile(MODEL.dimensions);
  const index = openLiveIndex({ archive, file, correct: (vector) => vector, log, clock });
  const storyBefore = async (sequence: number) => (await archive.storyNews(sequence - 2, sequence - 1))[0];
  const keeper = storyKeeper({
    archive,
    index,
    log,
    choose: async ({ sequence }) => {
      if (sequence % 10 === 0) process.stdout.write(`${sequence}\n`);
      return sequence % 3 === 1 ? null : ((await storyBefore(sequence))?.story ?? null);
    },
  });
  process.stdout.write(`${await keeper.catchUp()}\n`);
  archive.close();
}

await run(process.argv[2] ?? "");
