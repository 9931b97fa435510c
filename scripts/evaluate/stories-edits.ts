/** What becomes of an article on its way through other papers: edited lightly, or written of another event. */
import { namesIn } from "../../src/text/names.ts";
import { isJapaneseName } from "../../src/text/names-han.ts";
import { shuffled } from "../fit/random.ts";

type Random = () => number;

export interface Story {
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
}

const TYPO_SHARE = 0.01;
const KEPT_OF_TAIL = 0.6;
const AGENCIES = ["(Reuters)", "(AFP)", "(AP) —", "dpa –", "ANSA -"];

/** Each changes a little, and nothing that is told. */
const EDITS: readonly ((story: Story, random: Random) => Story)[] = [
  ({ title, text }, random) => ({ title, text: withTypos(text, random) }),
  ({ title, text }, random) => ({ title, text: withoutOne(text, random) }),
  ({ title, text }) => ({ title, text: withoutTail(text) }),
  ({ title, text }) => ({ title, text: text.replace(/["“”„«»]/g, "'").replace(/[–—]/g, "-") }),
  ({ title, text }, random) => ({
    title,
    text: `${AGENCIES[Math.floor(random() * AGENCIES.length)]} ${text}`,
  }),
  ({ text }) => ({ title: text.split(/(?<=[.!?。])/u)[0]?.slice(0, 90) ?? "", text }),
];

/** The article as some other papers would have it, the same at each run. */
export function lightEdits(story: Story, random: Random, count: number): Story[] {
  return shuffled(EDITS, random)
    .slice(0, count)
    .map((edit) => edit(story, random));
}

/** Two letters of a word changed places, here and there; at least once. */
function withTypos(text: string, random: Random): string {
  const words = text.split(" ");
  const places = Math.max(1, Math.round(words.length * TYPO_SHARE));
  for (let done = 0; done < places; done += 1) {
    const at = Math.floor(random() * words.length);
    const letters = Array.from(words[at] ?? "");
    const place = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
    const [one = "", two = ""] = [letters[place], letters[place + 1]];
    letters.splice(place, 2, two, one);
    words[at] = letters.join("");
  }
  return words.join(" ");
}

function withoutOne(text: string, random: Random): string {
  const lines = text.split("\n");
  if (lines.length < 3) return text;
  lines.splice(1 + Math.floor(random() * (lines.length - 1)), 1);
  return lines.join("\n");
}

function withoutTail(text: string): string {
  const lines = text.split("\n");
  return lines.slice(0, Math.max(1, Math.ceil(lines.length * KEPT_OF_TAIL))).join("\n");
}

/** A name: capitals within a sentence, or katakana. */
const NAME =
  /(?<=[\p{Ll}\p{N},;:"“«(]\s["“«(]?)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*|[\p{Script=Katakana}ー]{3,}/gu;
const NUMBER = /\p{Nd}+/gu;
const HAN = /^\p{Script=Han}{2,4}$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** The names of an article, most frequent first. */
export function namesOf(text: string, language: string): string[] {
  const counts = new Map<string, number>();
  const found = [...text.matchAll(NAME)].map(([name]) => name);
  for (const name of [...found, ...(language === "ja" ? hanNames(text) : [])])
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Japanese people and places that a dictionary has, and countries: other Han words are seldom names. */
function hanNames(text: string): string[] {
  const isName = (word: string, keys: readonly string[]) =>
    HAN.test(word) && (isJapaneseName(word) || keys.some((key) => key.startsWith("r")));
  return namesIn(text, "ja", "passage").flatMap(({ text: word, keys }) => (isName(word, keys) ? word : []));
}

/**
 * The same sentences of another event: each name becomes one of `names` (of other articles in this language), each
 * number another one of as many digits, each month and weekday another one; the same everywhere.
 */
export function otherEvent(story: Story, language: string, names: readonly string[], random: Random): Story {
  const calendar = shiftedCalendar(language, 1 + Math.floor(random() * 5));
  const own = namesOf(`${story.title}. ${story.text}`, language).filter((name) => !calendar.has(name));
  const pool = shuffled(names, random).filter((name) => !own.includes(name) && !calendar.has(name));
  const swaps = new Map([
    ...own.map((name, at): [string, string] => [name, pool[at % Math.max(1, pool.length)] ?? name]),
  ]);
  const numbers = new Map<string, string>();
  const change = (text: string) => {
    let changed = replaceAll(text, swaps);
    changed = replaceAll(changed, calendar);
    return changed.replace(NUMBER, (number) => {
      const known = numbers.get(number) ?? otherNumber(number, random);
      numbers.set(number, known);
      return known;
    });
  };
  return { title: change(story.title), text: change(story.text) };
}

/** At once, so that what was put in is not taken out again. */
function replaceAll(text: string, swaps: ReadonlyMap<string, string>): string {
  if (swaps.size === 0) return text;
  const longestFirst = [...swaps.keys()].sort((a, b) => b.length - a.length);
  return text.replace(
    new RegExp(longestFirst.map(bounded).join("|"), "gu"),
    (name) => swaps.get(name) ?? name,
  );
}

/** A pattern of the name as a word of its own; Japanese sets no spaces around it. */
function bounded(name: string): string {
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (HAN.test(name)) return own;
  const letter = KATAKANA.test(name) ? "[\\p{Script=Katakana}ー]" : "[\\p{L}\\p{Nd}]";
  return `(?<!${letter})${own}(?!${letter})`;
}

/** Months and weekdays, in a sentence's forms, as they are so many later. */
function shiftedCalendar(language: string, by: number): Map<string, string> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
  const months = Array.from({ length: 12 }, (_, at) =>
    format({ month: "long" }).format(Date.UTC(2024, at, 1)),
  );
  const days = Array.from({ length: 7 }, (_, at) =>
    format({ weekday: "long" }).format(Date.UTC(2024, 0, 1 + at)),
  );
  const shifted = [months, days].flatMap((names) =>
    names.map((name, at): [string, string] => [name, names[(at + by) % names.length] ?? name]),
  );
  return new Map(shifted.filter(([name]) => /\p{L}/u.test(name)));
}

/** Of as many digits, in the same script. */
function otherNumber(number: string, random: Random): string {
  if (!/^\d+$/.test(number)) return number;
  const lowest = number.length === 1 ? 1 : 10 ** (number.length - 1);
  // A year stays one that can be meant.
  if (number.length === 4 && /^(?:19|20)/.test(number))
    return String(Number(number) - 1 - Math.floor(random() * 8));
  const span = 10 ** number.length - lowest;
  const drawn = lowest + Math.floor(random() * span);
  return String(drawn === Number(number) ? lowest + ((drawn - lowest + 1) % span) : drawn);
}
