/** The tables of stories and the archive's identity, the fifth and sixth steps of its schema. */

/**
 * Which articles tell of one event, and the sequence up to which articles have their stories. A story counts its articles
 * by triggers, and is gone with the last of them; its number is not used again.
 */
export const STORIES = `
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    articles INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE story_articles (
    article INTEGER PRIMARY KEY REFERENCES articles (sequence) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES stories (id)
  ) STRICT;
  CREATE INDEX story_articles_story ON story_articles (story, article);

  CREATE TABLE grouping (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    grouped_up_to INTEGER NOT NULL
  ) STRICT;
  INSERT INTO grouping VALUES (1, 0);

  CREATE INDEX articles_added ON articles (added_at);

  CREATE TRIGGER story_articles_counted AFTER INSERT ON story_articles BEGIN
    UPDATE stories SET articles = articles + 1 WHERE id = new.story;
  END;
  CREATE TRIGGER story_articles_gone AFTER DELETE ON story_articles BEGIN
    UPDATE stories SET articles = articles - 1 WHERE id = old.story;
    DELETE FROM stories WHERE id = old.story AND articles = 0;
  END;
`;

/** A name that no other archive has: sequences and numbers of stories mean nothing in another one. */
export const IDENTITY = `
  CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL
  ) STRICT;
  INSERT INTO identity VALUES (1, lower(hex(randomblob(16))));
`;
