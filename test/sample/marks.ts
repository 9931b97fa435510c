/** Quotation marks by language, and a check that they open and close in order. */

/** Pairs that each language's papers use; the second pair of a row stands inside the first. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  ar: ["«»"],
  bg: ["„“"],
  de: ["„“"],
  en: ["“”"],
  es: ["«»"],
  fr: ["«»"],
  hi: ["“”"],
  id: ["“”"],
  ja: ["「」", "『』"],
  ko: ["“”", "‘’"],
  pt: ["«»"],
  ru: ["«»"],
  tr: ["“”"],
  uk: ["«»"],
  zh: ["“”"],
};

/** Everything that is a quotation mark somewhere; `’` is an apostrophe too, and judged only where it closes `‘`. */
const ANY_MARK = /["„“”«»‹›「」『』‘’‚]/gu;

/** Complaints about the marks of a text, one a mark, each with some characters around it; empty when all is well. */
export function markComplaints(text: string, language: string): string[] {
  const pairs = MARKS[language] ?? [];
  const complaints: string[] = [];
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(ANY_MARK)) {
    const around = text.slice(Math.max(0, index - 15), index + 15);
    if (mark === open.at(-1)) open.pop();
    else {
      const pair = pairs.find((candidate) => candidate.startsWith(mark));
      if (pair !== undefined) open.push(pair.slice(mark.length));
      else if (mark !== "’" || language === "ko") complaints.push(`${mark} in ${around}`);
    }
  }
  return open.length > 0 ? [...complaints, `open at the end: ${open.join(" ")}`] : complaints;
}
