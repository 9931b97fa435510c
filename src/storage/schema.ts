/** The tables of the archive, and the steps by which older data reach them. */

import { IDENTITY, STORIES } from "./schema-stories.ts";

/** "covb": in the header of each database of ours (PRAGMA application_id), so that a foreign file is never written to. */
export const APPLICATION_ID = 0x636f7662;

/** Embeddings of 384 float32 fill pages of this size to 94 %, those of 4096 bytes only to 75 %. */
export const PAGE_SIZE_BYTES = 8192;

/** Every printable ASCII sign except the space belongs to a lexeme, as all signs beyond ASCII do in this tokenizer. */
const ASCII_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const TOKENIZER = `ascii tokenchars ${quoted(ASCII_SIGNS)}`;

/**
 * Articles are numbered by a counter that only grows, and kept apart from their texts, so that filters and lists read
 * little. `published_from` and `published_to` are the half-open stretch of time (UTC, milliseconds) that the
 * publication time leaves open. An article's passages have consecutive ids from `first_passage` on, so that a filter
 * becomes a set of passages by an index over articles alone.
 */
const ARTICLES = `
  CREATE TABLE articles (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE,
    external_id TEXT NOT NULL,
    file TEXT,
    location TEXT NOT NULL,
    url TEXT,
    title TEXT,
    source TEXT,
    source_key TEXT,
    byline TEXT,
    language TEXT NOT NULL,
    language_key TEXT NOT NULL,
    published TEXT,
    precision TEXT NOT NULL CHECK (precision IN ('minute', 'day', 'month', 'year', 'none')),
    published_from INTEGER,
    published_to INTEGER,
    content_hash TEXT NOT NULL,
    added_at TEXT NOT NULL,
    first_passage INTEGER NOT NULL DEFAULT 0,
    passages INTEGER NOT NULL DEFAULT 0,
    CHECK ((published_from IS NULL) = (published_to IS NULL))
  ) STRICT;
  CREATE INDEX articles_external_id ON articles (external_id);
  CREATE INDEX articles_location ON articles (location);
  CREATE INDEX articles_language ON articles (language_key, first_passage, passages);
  CREATE INDEX articles_published ON articles (published_from, published_to, first_passage, passages);
  CREATE INDEX articles_spelling ON articles (source_key);
  CREATE INDEX articles_source
    ON articles (source_key, language, published_from, published_to, published, first_passage, passages);

  CREATE TABLE texts (
    article INTEGER PRIMARY KEY REFERENCES articles (sequence) ON DELETE CASCADE,
    body TEXT NOT NULL,
    cleaning TEXT NOT NULL
  ) STRICT;
`;

/**
 * Embeddings and lexemes stand in tables of their own, under the ids of their passages. The full-text table keeps the
 * lexemes it was given: without them (contentless_delete) SQLite goes on counting passages that are gone.
 */
const PASSAGES = `
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CHECK (0 <= start AND start < "end")
  ) STRICT;
  CREATE INDEX passages_article ON passages (article);

  CREATE VIRTUAL TABLE passage_lexemes USING fts5 (
    lexemes, tokenize = ${quoted(TOKENIZER)}
  );
  CREATE TRIGGER passages_lexemes AFTER DELETE ON passages BEGIN
    DELETE FROM passage_lexemes WHERE rowid = old.id;
  END;
`;

/** `embeddings` are by the model in use, `staged_embeddings` by the one that shall follow it. */
const EMBEDDINGS = `
  CREATE TABLE models (
    role TEXT PRIMARY KEY CHECK (role IN ('used', 'staged')),
    name TEXT NOT NULL,
    dimensions INTEGER NOT NULL CHECK (dimensions > 0)
  ) STRICT;

  CREATE TABLE embeddings (
    passage INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    vector BLOB NOT NULL
  ) STRICT;

  CREATE TABLE staged_embeddings (
    passage INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    vector BLOB NOT NULL
  ) STRICT;
`;

/**
 * The sentences of each passage (sentence-blob.ts), none where it is a single one, and the keys of its names and
 * numbers. Passages of older data have neither, until `npm run rebuild-index` fills them in: what is missing is what
 * has no row in `sentences`. Embeddings that were staged without sentences are dropped, and made again.
 */
const SENTENCES_AND_NAMES = `
  CREATE TABLE sentences (
    passage INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    sentences BLOB NOT NULL
  ) STRICT;

  DROP TABLE staged_embeddings;
  DELETE FROM models WHERE role = 'staged';
  CREATE TABLE staged_embeddings (
    passage INTEGER PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
    vector BLOB NOT NULL,
    sentences BLOB NOT NULL
  ) STRICT;

  CREATE VIRTUAL TABLE passage_names USING fts5 (
    names, tokenize = ${quoted(TOKENIZER)}
  );
  CREATE TRIGGER passages_names AFTER DELETE ON passages BEGIN
    DELETE FROM passage_names WHERE rowid = old.id;
  END;
`;

/**
 * Quotations stand in the order of their article's text; `parts` is a JSON array of their offsets (start, end, start,
 * end …). Passages have consecutive ids, so those that a quotation stands in are a first and a last one (0 and -1 for
 * none). `published` repeats `published_from` of the article, for lists by time; an article that changes gets its
 * quotations anew. `quotations_version` names the rules by which an article was read, 0 before it was: older data are
 * read in the background. Speakers are counted and dropped by triggers.
 */
const QUOTATIONS = `
  ALTER TABLE articles ADD COLUMN quotations_version INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX articles_read ON articles (quotations_version);

  CREATE TABLE speakers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    quotations INTEGER NOT NULL DEFAULT 0,
    UNIQUE (name, language)
  ) STRICT;
  CREATE INDEX speakers_quoted ON speakers (quotations DESC);

  CREATE TABLE quotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
    parts TEXT NOT NULL,
    direct INTEGER NOT NULL CHECK (direct IN (0, 1)),
    speaker INTEGER REFERENCES speakers (id),
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue_start INTEGER,
    cue_end INTEGER,
    first_passage INTEGER NOT NULL,
    last_passage INTEGER NOT NULL,
    published INTEGER,
    CHECK ((speaker IS NULL) = (speaker_start IS NULL) AND (speaker IS NULL) = (speaker_end IS NULL)),
    CHECK ((cue_start IS NULL) = (cue_end IS NULL))
  ) STRICT;
  CREATE INDEX quotations_article ON quotations (article, first_passage, last_passage, speaker);
  CREATE INDEX quotations_published ON quotations (published DESC, article DESC);
  CREATE INDEX quotations_speaker ON quotations (speaker, published DESC, article DESC);

  CREATE VIRTUAL TABLE quotation_lexemes USING fts5 (
    lexemes, tokenize = ${quoted(TOKENIZER)}
  );
  CREATE VIRTUAL TABLE speaker_names USING fts5 (
    names, tokenize = ${quoted(TOKENIZER)}
  );

  CREATE TRIGGER quotations_counted AFTER INSERT ON quotations BEGIN
    UPDATE speakers SET quotations = quotations + 1 WHERE id = new.speaker;
  END;
  CREATE TRIGGER quotations_gone AFTER DELETE ON quotations BEGIN
    DELETE FROM quotation_lexemes WHERE rowid = old.id;
    UPDATE speakers SET quotations = quotations - 1 WHERE id = old.speaker;
  END;
  CREATE TRIGGER speakers_silent AFTER UPDATE OF quotations ON speakers WHEN new.quotations = 0 BEGIN
    DELETE FROM speakers WHERE id = new.id;
  END;
  CREATE TRIGGER speakers_gone AFTER DELETE ON speakers BEGIN
    DELETE FROM speaker_names WHERE rowid = old.id;
  END;
`;

/**
 * What articles tell to have happened when. `dates` has one row an article that was found to name any: a JSON array of
 * start, end, value, end value and precision, date by date. An event has its sentence, the words that date it (none where
 * the day of publication stands in), and the days that it covers, counted from 1970 on, both inclusive. Those of a month
 * or longer, which may last into a time that they began long before, have an index of their own. `reading_version` names
 * the rules by which an article was read for quotations, dates and events.
 */
const EVENTS = `
  ALTER TABLE articles RENAME COLUMN quotations_version TO reading_version;

  CREATE TABLE dates (
    article INTEGER PRIMARY KEY REFERENCES articles (sequence) ON DELETE CASCADE,
    dates TEXT NOT NULL
  ) STRICT;

  CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
    passage INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    date_start INTEGER,
    date_end INTEGER,
    value TEXT NOT NULL,
    end_value TEXT,
    precision TEXT NOT NULL
      CHECK (precision IN ('minute', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade')),
    said INTEGER NOT NULL CHECK (said IN (0, 1)),
    planned INTEGER NOT NULL CHECK (planned IN (0, 1)),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    CHECK (0 <= start AND start < "end" AND first_day <= last_day),
    CHECK ((date_start IS NULL) = (date_end IS NULL))
  ) STRICT;
  CREATE INDEX events_article ON events (article, first_day DESC, id, last_day);
  CREATE INDEX events_passage ON events (passage);
  CREATE INDEX events_latest ON events (first_day DESC, article DESC, id, last_day, passage);
  CREATE INDEX events_long ON events (first_day DESC, article DESC, id, last_day, passage) WHERE last_day - first_day >= 31;
`;

/** Step n brings data of version n to version n + 1; steps are never changed once released, only added. */
export const MIGRATIONS: readonly string[] = [
  ARTICLES + PASSAGES + EMBEDDINGS,
  SENTENCES_AND_NAMES,
  QUOTATIONS,
  EVENTS,
  STORIES,
  IDENTITY,
];
