/** What an archive does, whatever holds it: the suites of its ports, to be run against each implementation. */
import { expect, it } from "vitest";
import { embeddingContract } from "./archive-embeddings.ts";
import { eventWriterContract } from "./archive-event-writer.ts";
import { eventsContract } from "./archive-events.ts";
import { passageContract } from "./archive-passages.ts";
import { quotationListsContract } from "./archive-quotation-lists.ts";
import { quotationWriterContract } from "./archive-quotation-writer.ts";
import { quotationsContract } from "./archive-quotations.ts";
import { readerContract } from "./archive-reader.ts";
import { readingContract } from "./archive-readings.ts";
import { storiesContract } from "./archive-stories.ts";
import type { OpenEmpty } from "./archive-support.ts";
import { toldContract } from "./archive-told.ts";
import { wordsContract } from "./archive-words.ts";
import { writerContract } from "./archive-writer.ts";

/** All of the contract. */
export function archiveContract(openEmpty: OpenEmpty): void {
  it("is told from any other by its identity", async () => {
    const [one, other] = [openEmpty(), openEmpty()];
    expect(await one.identity()).not.toBe("");
    expect(await one.identity()).toBe(await one.identity());
    expect(await one.identity()).not.toBe(await other.identity());
  });
  writerContract(openEmpty);
  readerContract(openEmpty);
  passageContract(openEmpty);
  wordsContract(openEmpty);
  embeddingContract(openEmpty);
  quotationsContract(openEmpty);
  quotationListsContract(openEmpty);
  quotationWriterContract(openEmpty);
  eventsContract(openEmpty);
  eventWriterContract(openEmpty);
  toldContract(openEmpty);
  readingContract(openEmpty);
  storiesContract(openEmpty);
}
