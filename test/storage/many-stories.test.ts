/** The stories of very many articles: read whole, in order, and without holding up what else the thread has to do. */
import { expect, it } from "vitest";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const ARTICLES = 5_000;
const STORIES = 100;
const folders = temporaryFolders();

it("are read in slices, with turns for others in between", async () => {
  const folder = folders.create();
  openTestArchive(folder).close();
  withDatabase(folder, (db) =>
    db.exec(`
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ARTICLES})
      INSERT INTO articles (id, key, external_id, location, language, language_key, precision, content_hash, added_at)
        SELECT 'id' || i, 'key' || i, 'x' || i, 'x' || i, 'en', 'en', 'none', 'h', '2026-05-20T12:00:00.000Z' FROM n;
      INSERT INTO stories (id) SELECT sequence FROM articles WHERE sequence <= ${STORIES};
      INSERT INTO story_articles SELECT sequence, 1 + (sequence - 1) % ${STORIES} FROM articles;`),
  );
  const archive = openTestArchive(folder);
  let turns = 0;
  let counting = true;
  const count = () => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const news = await archive.storyNews(STORIES, ARTICLES);
  counting = false;
  archive.close();
  expect(turns).toBeGreaterThanOrEqual(2);
  expect(news).toHaveLength(STORIES);
  for (const [at, { story, fresh, earlier }] of news.entries()) {
    const own = Array.from({ length: ARTICLES / STORIES - 1 }, (_, turn) => at + 1 + (turn + 1) * STORIES);
    expect([story, earlier, fresh.map(({ sequence }) => sequence)]).toEqual([at + 1, 1, own]);
  }
});
