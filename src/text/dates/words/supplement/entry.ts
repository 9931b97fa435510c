/** What a language says about time beside what CLDR has: closed classes of words only. */
import type { Unit } from "../../calendar.ts";

/**
 * Words of one language, written in folded form or folded on use. All may be missing. Words of more than three letters in
 * `last`, `current`, `next` and `units` are beginnings that up to four letters of inflection may follow, but for those with a dot at their end.
 */
export interface Supplement {
  /** "last", "this" and "next" beside a unit or weekday. */
  readonly last?: readonly string[];
  readonly current?: readonly string[];
  readonly next?: readonly string[];
  /** Names of units. */
  readonly units?: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** Forms of units that mean two of them without a number: Arabic "عامين". */
  readonly duals?: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** Phrases that name a week by its distance from this one. */
  readonly weeks?: Readonly<Record<string, number>>;
  /** Phrases that name a day by its distance from today. */
  readonly days?: Readonly<Record<string, number>>;
  /** "now", as a phrase. */
  readonly now?: readonly string[];
  /** Words before or after a counted unit, from now on: "3 days AGO", "VOR 3 Tagen"; "…" stands for the count and its unit where the side matters. */
  readonly ago?: readonly string[];
  readonly ahead?: readonly string[];
  /** Numbers from one on, in words; alternatives are parted by a slash, words of one number by an underscore. */
  readonly numbers?: string;
  /** Ordinals from the first on, written likewise, where n2words has none or others. */
  readonly ordinals?: string;
  /** Numbers that grow together with their unit: Indonesian "sehari", Korean "두달"; parted by "|". */
  readonly joinedNumbers?: string;
  /** Months as papers write them where CLDR's forms differ; 0 takes a form back that is another word, too. */
  readonly months?: Readonly<Record<string, number>>;
  /** Weekdays, 1 (Monday) to 7, likewise. */
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Words of dates that are other words far more often; they count beside a figure only. */
  readonly doubtful?: readonly string[];
  /** Parts of the day beside CLDR's: "tonight" is a day, "overnight" a part. */
  readonly dayParts?: readonly string[];
  /** Phrases for the last weekday of a name: Swedish "i måndags". */
  readonly pastWeekdays?: Readonly<Record<string, number>>;
  /** Letters that grow together with the beginning and the end of a word: Hebrew "ב", Korean "에"; alternatives parted by "|". */
  readonly proclitics?: string;
  readonly enclitics?: string;
}

export type Supplements = Readonly<Record<string, Supplement>>;
