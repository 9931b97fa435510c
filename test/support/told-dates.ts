/** Dates of a text as one line each: what is said, its value, its last unit, its precision. */
import { datesIn } from "../../src/text/dates/dates-in.ts";

/** A Wednesday. */
export const PUBLISHED = "2024-11-06T16:29+09:00";

export function told(text: string, language: string, publishedAt: string | null = PUBLISHED): string[] {
  return datesIn(text, { language, publishedAt }).map(({ start, end, value, endValue, precision }) => {
    const until = endValue === null ? "" : `..${endValue}`;
    return `${text.slice(start, end)} = ${value}${until} ${precision}`;
  });
}

/** The values alone. */
export function values(text: string, language: string, publishedAt: string | null = PUBLISHED): string[] {
  return datesIn(text, { language, publishedAt }).map(({ value, endValue }) =>
    endValue === null ? value : `${value}..${endValue}`,
  );
}
