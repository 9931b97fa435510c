/** Stories on SQLite: which articles tell one, what is new in them, and the articles that are still to be grouped. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ArticleSummary } from "../core/article.ts";
import type { StoryCounts, StoryReader } from "../core/stories/story-ports.ts";
import type { Connection } from "./connection.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./rows.ts";

/** Articles read at once: more would hold up everything else on this thread, as somebody may ask for all there are. */
const SLICE = 2_000;

interface NewsRow extends SummaryRow {
  readonly story: number;
}

/** Reads stories; each call but `storyNews` sees one snapshot. */
export function openStoryReader({ db, read }: Connection): StoryReader {
  const upTo = db.prepare<[], number>("SELECT grouped_up_to FROM grouping").pluck();
  const news = db.prepare<[number, number, number], NewsRow>(
    `SELECT s.story, ${SUMMARY_COLUMNS} FROM articles AS a JOIN story_articles AS s ON s.article = a.sequence
     WHERE a.sequence > ? AND a.sequence <= ? ORDER BY a.sequence LIMIT ?`,
  );
  const earlier = db
    .prepare<[number, number], number>("SELECT count(*) FROM story_articles WHERE story = ? AND article <= ?")
    .pluck();
  const before = (story: number, sequence: number) =>
    sequence === 0 ? 0 : (earlier.get(story, sequence) ?? 0);
  const addedBefore = db
    .prepare<[string], number>(
      "SELECT sequence FROM articles WHERE added_at < ? ORDER BY added_at DESC, sequence DESC LIMIT 1",
    )
    .pluck();
  const counts = db.prepare<[], StoryCounts>(
    `SELECT (SELECT count(*) FROM stories) AS stories,
       (SELECT count(*) FROM articles WHERE sequence > (SELECT grouped_up_to FROM grouping)) AS articlesLeft`,
  );
  return {
    groupedUpTo: async () => read(() => upTo.get() ?? 0),
    async storyNews(after, last) {
      const stories = new Map<number, { story: number; fresh: ArticleSummary[]; earlier: number }>();
      // What is taken away or replaced between two slices is not in the later ones, as its number never comes again.
      for (let from = after, full = true; full; ) {
        const rows = read(() => {
          const found = news.all(from, last, SLICE);
          for (const { story } of found)
            if (!stories.has(story)) stories.set(story, { story, fresh: [], earlier: before(story, after) });
          return found;
        });
        for (const row of rows) stories.get(row.story)?.fresh.push(summaryOf(row));
        from = rows.at(-1)?.sequence ?? last;
        full = rows.length === SLICE;
        if (full) await nextTurn();
      }
      return [...stories.values()];
    },
    sequenceBefore: async (instant) => read(() => addedBefore.get(new Date(instant).toISOString()) ?? 0),
    storyCounts: async () => read(() => counts.get() ?? { stories: 0, articlesLeft: 0 }),
  };
}
