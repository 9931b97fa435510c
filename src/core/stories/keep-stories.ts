/** Puts articles into stories in the order they came, a short stretch at a time. */
import { UserError } from "../errors.ts";
import type { LiveIndex } from "../live-index.ts";
import type { EmbeddingReader, Logger, PassageReader } from "../ports.ts";
import { type ChooseStory, storyChooser } from "./choose-story.ts";
import type { StoryKeeper, StoryReader, StoryWriter } from "./story-ports.ts";

/** Articles looked up at a time. */
const BATCH_ARTICLES = 32;
/** Longest stretch between two looks at the signal. */
const STRETCH_MS = 200;
/** Tries for one article while its story goes away under our hands; then it gets one of its own. */
const MOST_TRIES = 3;

export interface StoryKeeperParts {
  readonly archive: StoryReader & StoryWriter & EmbeddingReader & PassageReader;
  readonly index: LiveIndex;
  readonly log: Logger;
  /** Hears after each stretch how many articles are left; for a bar. */
  readonly onProgress?: (left: number) => void;
  /** Instead of the usual way, for measuring. */
  readonly choose?: ChooseStory;
}

/**
 * Two keepers over one database share the work: whoever comes second with an article reads on from where the other one
 * is. Where the archive cannot be written nothing happens.
 */
export function storyKeeper(parts: StoryKeeperParts): StoryKeeper {
  const { archive, log } = parts;
  const run = stretches(parts);
  let running: Promise<boolean> | null = null;
  let isReadonly = false;

  const stretch = (upTo: number) => {
    running ??= run(upTo).finally(() => {
      running = null;
    });
    return running;
  };

  return {
    async catchUp(signal) {
      const target = await archive.lastSequence();
      let before = await archive.groupedUpTo();
      while (before < target && !signal?.aborted && !isReadonly) {
        try {
          if (!(await stretch(target))) break;
        } catch (error) {
          if (!(error instanceof UserError) || error.code !== "data_readonly") throw error;
          isReadonly = true;
          log.warn({}, "the archive cannot be written, so articles are not grouped into stories");
        }
        before = await archive.groupedUpTo();
      }
      return before;
    },
  };
}

/** Groups for a while; false when nothing was left to group. */
function stretches({ archive, index, log, ...parts }: StoryKeeperParts): (upTo: number) => Promise<boolean> {
  const choose = parts.choose ?? storyChooser({ archive, index });
  /** The last article whose passages are known to be in the index. */
  let indexedUpTo = 0;

  /** True when `groupedUpTo` has moved beyond the article, by us or by somebody else. */
  async function group(expected: number, article: Parameters<ChooseStory>[0]): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const story = await choose(article);
      if (await archive.assign(expected, article.sequence, story)) return true;
      if ((await archive.groupedUpTo()) !== expected) return false;
    }
    return archive.assign(expected, article.sequence, null);
  }

  return async (upTo) => {
    const ends = performance.now() + STRETCH_MS;
    if (indexedUpTo < upTo) {
      const last = await archive.lastSequence();
      await index.refresh();
      indexedUpTo = last;
    }
    let expected = await archive.groupedUpTo();
    const articles = await archive.placed(expected, upTo, BATCH_ARTICLES);
    for (const article of articles) {
      // Whatever another process has done meanwhile, the next stretch reads it.
      if (!(await group(expected, article))) break;
      expected = article.sequence;
      await new Promise((resolve) => setImmediate(resolve));
      if (performance.now() >= ends) break;
    }
    if (articles.length > 0 && parts.onProgress) parts.onProgress((await archive.storyCounts()).articlesLeft);
    return articles.length > 0;
  };
}
