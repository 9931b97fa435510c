/** Tells publishers apart: compared without case, and those that are unknown are one together. */

/** Equal for one publisher in two spellings. */
export function publisherKey(source: string | null): string {
  return source?.trim().toLowerCase() ?? "";
}

/** How many different ones there are. */
export function countDifferent(sources: Iterable<string | null>): number {
  return new Set(Array.from(sources, publisherKey)).size;
}
