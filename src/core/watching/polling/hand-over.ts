/** Hands articles over to be stored, and makes sure that each came to an end: what is noted as taken must be there. */
import type { IngestItem, IngestSummary } from "../../ingest.ts";

/** Once `signal` is aborted it ends soon: what is not stored by then is dropped. */
export type Take = (items: AsyncIterable<IngestItem>, signal: AbortSignal) => Promise<IngestSummary>;

/** Rejects where storing stopped before all items were stored or rejected. */
export async function handOver(
  items: AsyncIterable<IngestItem>,
  take: Take,
  signal: AbortSignal,
): Promise<IngestSummary> {
  let handed = 0;
  let isWhole = false;
  async function* counted(): AsyncGenerator<IngestItem> {
    for await (const item of items) {
      handed += 1;
      yield item;
    }
    isWhole = true;
  }
  const summary = await take(counted(), signal);
  const { added, updated, unchanged, rejected } = summary;
  if (!isWhole || added + updated + unchanged + rejected.length < handed)
    throw new Error("storing articles was stopped before its end");
  return summary;
}
