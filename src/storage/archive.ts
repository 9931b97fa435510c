/** The archive on SQLite: articles, passages, embeddings, quotations and events in one file, which is the truth. */
import type { Archive, Clock, Logger } from "../core/ports.ts";
import { openConnection } from "./connection.ts";
import { openEmbeddingReader } from "./embeddings.ts";
import { openEvents, openReadingReader } from "./events.ts";
import { openModels } from "./models.ts";
import { openPassages } from "./passages.ts";
import { openQuotations } from "./quotations.ts";
import { openReader } from "./reader.ts";
import { openReadingStore, openReadingWriter } from "./reading-writer.ts";
import { segmentMerger } from "./segments.ts";
import { openEmbeddingWriter } from "./staging.ts";
import { openStoryReader } from "./stories.ts";
import { openStoryWriter } from "./story-writer.ts";
import { openWriter } from "./writer.ts";

const DEFAULT_FILE = "coverage.sqlite";

export interface OpenArchiveOptions {
  /** Created if missing. */
  readonly folder: string;
  /** Name inside the folder. */
  readonly file?: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Nothing is written, nothing created; a missing archive reads as an empty one. */
  readonly readOnly?: boolean;
}

/**
 * Opens the archive of a folder, creating or migrating it. Where the folder cannot be written it is opened for
 * reading, and calls that write throw `data_readonly`. Throws UserErrors `data_newer`, `data_readonly`, `data_full`
 * and `data_unusable`; calls that write throw `data_full` on a full disk, and then have changed nothing.
 */
export function openArchive(options: OpenArchiveOptions): Archive {
  const { folder, clock, log, file = DEFAULT_FILE, readOnly = false } = options;
  const connection = openConnection({ folder, file, log, readOnly });
  try {
    const models = openModels(connection);
    const store = openReadingStore(connection.db);
    const mergeSegments = segmentMerger(connection.db);
    const identity = connection.db.prepare<[], string>("SELECT name FROM identity").pluck();
    return {
      identity: async () => connection.read(() => identity.get() ?? ""),
      ...openWriter({ connection, models, readings: store, clock }),
      ...openReader({ connection, models }),
      ...openPassages(connection),
      ...openEmbeddingReader(connection),
      ...openEmbeddingWriter({ connection, models }),
      ...openQuotations(connection),
      ...openEvents(connection),
      ...openReadingReader(connection),
      ...openReadingWriter({ connection, store }),
      ...openStoryReader(connection),
      ...openStoryWriter(connection),
      close() {
        mergeSegments();
        connection.close();
      },
    };
  } catch (error) {
    connection.close();
    throw connection.inWords(error);
  }
}
