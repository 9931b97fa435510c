/** What the expressions mean, said on Wednesday, 6 November 2024, of days that are still to come where nothing says otherwise. */

export const SAID_ON = new Date("2024-11-06T10:00Z");

/** The day that is meant, by the name of the expression. */
export const MEANINGS: Readonly<Record<string, string>> = {
  now: "2024-11-06",
  today: "2024-11-06",
  yesterday: "2024-11-05",
  tomorrow: "2024-11-07",
  "two-days-ahead": "2024-11-08",
  "two-days-back": "2024-11-04",
  monday: "2024-11-11",
  friday: "2024-11-08",
  sunday: "2024-11-10",
  "next-tuesday": "2024-11-12",
  "last-thursday": "2024-10-31",
  "this-friday": "2024-11-08",
  "tuesday-next-week": "2024-11-12",
  "sunday-last-week": "2024-11-03",
  "monday-this-week": "2024-11-04",
  "march-1": "2025-03-01",
  "march-3-2015": "2015-03-03",
  "february-15": "2025-02-15",
  "august-8": "2025-08-08",
  "october-31-1974": "1974-10-31",
  "monday-february-10": "2025-02-10",
  "friday-july-18-2014": "2014-07-18",
  "a-week-ahead": "2024-11-13",
  "two-weeks-ahead": "2024-11-20",
  "three-days-ago": "2024-11-03",
  "two-weeks-ago": "2024-10-23",
  "three-months-ago": "2024-08-06",
  "two-years-ahead": "2026-11-06",
  "third-day-october": "2025-10-03",
  "last-day-october-2015": "2015-10-31",
  "last-monday-march": "2025-03-31",
  "first-tuesday-october": "2025-10-07",
  "second-wednesday-october-2014": "2014-10-08",
  "the-15th": "2024-11-15",
};

/** One expression with what it means. */
export interface Expression {
  readonly name: string;
  readonly text: string;
  readonly day: string;
}

/** Reads "name: one; another" lines. */
export function expressionsIn(list: string): Expression[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => {
      const at = line.indexOf(": ");
      const name = line.slice(0, at);
      const day = MEANINGS[name];
      if (day === undefined) throw new Error(`no meaning is known for ${line}`);
      return line
        .slice(at + 2)
        .split("; ")
        .map((text) => ({ name, text, day }));
    });
}
