/** Stories on SQLite: which articles tell one, what is new in them, and the articles that are still to be grouped. */
import type { StoryCounts, StoryNews, StoryReader } from "../core/stories/story-ports.ts";
import type { Connection } from "./connection.ts";
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from "./rows.ts";

interface NewsRow extends SummaryRow {
  readonly story: number;
}

/** Reads stories; each call sees one snapshot. */
export function openStoryReader({ db, read }: Connection): StoryReader {
  const upTo = db.prepare<[], number>("SELECT grouped_up_to FROM grouping").pluck();
  const news = db.prepare<[number, number], NewsRow>(
    `SELECT s.story, ${SUMMARY_COLUMNS} FROM articles AS a JOIN story_articles AS s ON s.article = a.sequence
     WHERE a.sequence > ? AND a.sequence <= ? ORDER BY a.sequence`,
  );
  const earlier = db
    .prepare<[number, number], number>("SELECT count(*) FROM story_articles WHERE story = ? AND article <= ?")
    .pluck();
  const before = db
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
    storyNews: async (after, last) =>
      read(() => {
        const stories = new Map<number, NewsRow[]>();
        for (const row of news.all(after, last)) {
          const known = stories.get(row.story);
          if (known) known.push(row);
          else stories.set(row.story, [row]);
        }
        return [...stories].map(([story, rows]): StoryNews => {
          return { story, fresh: rows.map(summaryOf), earlier: earlier.get(story, after) ?? 0 };
        });
      }),
    sequenceBefore: async (instant) => read(() => before.get(new Date(instant).toISOString()) ?? 0),
    storyCounts: async () => read(() => counts.get() ?? { stories: 0, articlesLeft: 0 }),
  };
}
