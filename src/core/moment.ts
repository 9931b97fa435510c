/** Reads publication times as moments, the same on every machine. */

const TIME_WITHOUT_ZONE = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/i;

/**
 * The first moment that a cut ISO 8601 value names, in epoch milliseconds; NaN for anything else. A time may follow its
 * date after a space. Without a zone it counts as UTC, as filters count it, wherever the machine stands.
 */
export function momentOf(value: string): number {
  const iso = value.replace(" ", "T");
  return Date.parse(TIME_WITHOUT_ZONE.test(iso) ? `${iso}Z` : iso);
}
