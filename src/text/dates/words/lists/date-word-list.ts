/** What a language's words of dates are written down as. */

/**
 * Closed classes of one language. Alternatives are parted by "|", meanings in an order by "/"; "*" at the end of a word takes up to
 * four more letters. Folded on use.
 */
export interface DateWordList {
  /** Spring, summer, autumn, winter. */
  readonly seasons?: string;
  /** Forms that mean a season though no year and no "last" stands with them: "летом". */
  readonly seasonAlone?: string;
  readonly weekend?: string;
  /** Before a number that is a multiple of ten: "années", "лет". */
  readonly decadeBefore?: string;
  /** After one: "s", "-е годы", "年代". */
  readonly decadeAfter?: string;
  readonly quarter?: string;
  /** Before the first end of a span, and between its ends. */
  readonly from?: string;
  readonly to?: string;
  /** After the second end: "まで". */
  readonly until?: string;
  /** A span by "between" and "and". */
  readonly between?: string;
  readonly and?: string;
  /** First to fifth, sixth …: also of days, "первое марта". */
  readonly ordinals?: string;
  /** "last" in "last Monday of March". */
  readonly final?: string;
  /** "day" in "third day of October". */
  readonly day?: string;
  /** Before the day of a month: "the 15th". */
  readonly theDay?: string;
  /** After "two days". */
  readonly later?: string;
  readonly earlier?: string;
  /** Between "two days" and the date that they count from. */
  readonly afterDate?: string;
  readonly beforeDate?: string;
  /** Beside a unit: "the following week". */
  readonly following?: string;
  readonly preceding?: string;
  /** Phrases for the day after and the day before, by themselves; after them "/" those that a date may follow. */
  readonly nextDay?: string;
  readonly dayBefore?: string;
  /** Years and so on in one word: "翌年". */
  readonly nextYear?: string;
  readonly yearBefore?: string;
  readonly nextMonth?: string;
  readonly monthBefore?: string;
  /** Beside a unit: "the same day", "that year". */
  readonly same?: string;
  readonly sameDay?: string;
  readonly sameYear?: string;
  readonly sameMonth?: string;
  /** Years by their distance, from two ago to two ahead, where they have names. */
  readonly nearYears?: string;
  /** Beside a weekday: a week after the next one "/" two weeks after it. */
  readonly weekAfter?: string;
  /** Words beside a number of four figures that make it a year: "in", "since". */
  readonly yearAfter?: string;
  /** Early, mid, late: belong to the month, year or decade they stand before. */
  readonly part?: string;
}
