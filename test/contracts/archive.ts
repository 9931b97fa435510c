/** What an archive does, whatever holds it: the suites of its ports, to be run against each implementation. */
import { embeddingContract } from "./archive-embeddings.ts";
import { passageContract } from "./archive-passages.ts";
import { quotationListsContract } from "./archive-quotation-lists.ts";
import { quotationWriterContract } from "./archive-quotation-writer.ts";
import { quotationsContract } from "./archive-quotations.ts";
import { readerContract } from "./archive-reader.ts";
import type { OpenEmpty } from "./archive-support.ts";
import { wordsContract } from "./archive-words.ts";
import { writerContract } from "./archive-writer.ts";

/** All of the contract. */
export function archiveContract(openEmpty: OpenEmpty): void {
  writerContract(openEmpty);
  readerContract(openEmpty);
  passageContract(openEmpty);
  wordsContract(openEmpty);
  embeddingContract(openEmpty);
  quotationsContract(openEmpty);
  quotationListsContract(openEmpty);
  quotationWriterContract(openEmpty);
}
