/** Turns true sentences into untrue ones, one systematic change at a time, in any language where that can be done by rule. */
import { properNames } from "../../src/core/statements/name-check.ts";
import { negationsIn } from "../../src/text/negation.ts";

/** A way to lie; null where the sentence gives no hold for it. `other`: a sentence of another article, same language. */
export type Lie = (text: string, language: string, other: string) => string | null;

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, day + 1)));

/** Pairs that turn a sentence round; written for this measurement alone. */
const OPPOSITES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ["more than", "less than"],
    ["rose", "fell"],
    ["won", "lost"],
    ["before", "after"],
    ["opponent", "supporter"],
    ["supporters", "opponents"],
    ["increase", "decrease"],
    ["first", "last"],
    ["higher", "lower"],
    ["best", "worst"],
    ["men", "women"],
    ["his", "her"],
    ["he", "she"],
    ["son", "daughter"],
    ["killed", "rescued"],
    ["opened", "closed"],
    ["old", "new"],
    ["north", "south"],
    ["accepted", "rejected"],
    ["agreed", "refused"],
    ["all", "some"],
    ["big", "small"],
  ],
  de: [
    ["mehr als", "weniger als"],
    ["nach", "vor"],
    ["erste", "letzte"],
    ["gestiegen", "gesunken"],
    ["alten", "neuen"],
    ["Männer", "Frauen"],
    ["gewann", "verlor"],
    ["alle", "einige"],
  ],
  ru: [
    ["более", "менее"],
    ["после", "до"],
    ["первый", "последний"],
    ["против", "за"],
    ["выиграл", "проиграл"],
    ["он", "она"],
    ["все", "некоторые"],
  ],
  es: [
    ["más", "menos"],
    ["antes", "después"],
    ["primer", "último"],
    ["hombres", "mujeres"],
    ["aumento", "descenso"],
    ["todos", "algunos"],
  ],
  fr: [
    ["plus de", "moins de"],
    ["avant", "après"],
    ["premier", "dernier"],
    ["hommes", "femmes"],
    ["hausse", "baisse"],
    ["tous", "certains"],
  ],
};
const NOT: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [[/\b(is|are|was|were|will|would|can|could|should|has|had|have)\b(?! not|n't)/, "$1 not"]],
  de: [[/\b(ist|sind|war|waren|wird|werden|hat|haben|kann|wurde|wurden)\b/, "$1 nicht"]],
  ru: [[/(?<!\p{L})(был|была|было|были|будет|будут|может|могут|сказал|сказала|заявил)(?!\p{L})/u, "не $1"]],
  es: [[/(?<!\p{L})(es|son|fue|fueron|ha|han|era|será|puede)(?!\p{L})/u, "no $1"]],
  bg: [[/(?<!\p{L})(е|са|беше|ще|може)(?!\p{L})/u, "не $1"]],
  fr: [[/(?<!\p{L})(est|sont|était|sera|peut|avait)(?!\p{L})/u, "n'$1 pas"]],
};
const NEGATIONS = /(?<!\p{L})(?:not|never|nicht|nie|не|no|nunca|ne|n't)(?!\p{L})\s?/iu;
const HEDGES =
  /(?<!\p{L})(?:may|might|could|perhaps|reportedly|allegedly|possibly|vielleicht|möglicherweise|возможно|якобы|quizás|presuntamente|peut-être)(?!\p{L})\s?/iu;
const INVENTED: Readonly<Record<string, string>> = {
  en: ", because officials had taken bribes",
  de: ", weil Beamte bestochen worden waren",
  ru: ", потому что чиновники брали взятки",
  es: ", porque los funcionarios habían aceptado sobornos",
  fr: ", parce que des fonctionnaires avaient touché des pots-de-vin",
  ja: "、役人が賄賂を受け取っていたためである",
  ar: "، لأن المسؤولين تلقوا رشاوى",
  bg: ", защото чиновници са взели подкупи",
};

function replaced(text: string, from: string, to: string): string | null {
  const at = text.search(
    new RegExp(`(?<![\\p{L}\\p{M}])${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{M}])`, "u"),
  );
  return at < 0 ? null : text.slice(0, at) + to + text.slice(at + from.length);
}

function named(dates: readonly Date[], language: string, option: "month" | "weekday"): string[] {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", [option]: "long", timeZone: "UTC" });
  return dates.map((date) => format.formatToParts(date).find(({ type }) => type === option)?.value ?? "");
}

function shifted(text: string, names: readonly string[]): string | null {
  for (const [at, name] of names.entries()) {
    const found = name.length > 2 ? replaced(text, name, names[(at + 2) % names.length] ?? "") : null;
    if (found !== null) return found;
  }
  return null;
}

function firstOf(text: string, pairs: readonly (readonly [string, string])[]): string | null {
  for (const [a, b] of pairs) {
    const found = replaced(text, a, b) ?? replaced(text, b, a);
    if (found !== null) return found;
  }
  return null;
}

function contentWord(text: string): string | null {
  return text.match(/(?<![\p{L}\p{M}])\p{Ll}{6,12}(?![\p{L}\p{M}])/gu)?.at(-1) ?? null;
}

/** Scale words by example, such as "million" and "billion" of the language. */
function scaleWords(language: string): readonly (readonly [string, string])[] {
  const word = (value: number) =>
    new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long" })
      .formatToParts(value)
      .find(({ type }) => type === "compact")?.value ?? "";
  return [1, 2, 5]
    .map((n) => [word(n * 1e6), word(n * 1e9)] as const)
    .filter(([a, b]) => a !== "" && b !== "" && a !== b);
}

export const LIES: Readonly<Record<string, Lie>> = {
  "another number": (text) =>
    /\p{Nd}/u.test(text) ? text.replace(/(\d)(?!.*\d)/s, (digit) => String((Number(digit) + 3) % 10)) : null,
  "another scale": (text, language) => firstOf(text, scaleWords(language)),
  "another month": (text, language) => shifted(text, named(MONTHS, language, "month")),
  "another weekday": (text, language) => shifted(text, named(DAYS, language, "weekday")),
  "names swapped": (text, language) => {
    const [a, b] = [...new Set(properNames({ text, language }).map((name) => name.text))];
    return a === undefined || b === undefined
      ? null
      : text.replaceAll(a, "\u0000").replaceAll(b, a).replaceAll("\u0000", b);
  },
  "another name": (text, language, other) => {
    const name = properNames({ text, language })[0]?.text;
    const stranger = properNames({ text: other, language }).find(
      ({ text: one }) => !text.includes(one),
    )?.text;
    return name === undefined || stranger === undefined ? null : text.replaceAll(name, stranger);
  },
  "negation added": (text, language) => {
    const [pattern, by] = NOT[language]?.find(([one]) => one.test(text)) ?? [];
    return pattern && by !== undefined ? text.replace(pattern, by) : null;
  },
  "negation removed": (text, language) =>
    (negationsIn(text, language) ?? 0) > 0 && NEGATIONS.test(text) ? text.replace(NEGATIONS, "") : null,
  "the opposite": (text, language) => firstOf(text, OPPOSITES[language] ?? []),
  "doubt removed": (text) => (HEDGES.test(text) ? text.replace(HEDGES, "") : null),
  "clause invented": (text, language) =>
    INVENTED[language] === undefined ? null : text.replace(/[.。"”»“」]*$/u, `${INVENTED[language]}.`),
  "words put into a mouth": (text) => {
    const words = text.split(" ");
    return words.length < 8
      ? null
      : [...words.slice(0, 3), `“${words.slice(4, 8).reverse().join(" ")}”`, ...words.slice(8)].join(" ");
  },
  "another article's sentence": (_text, _language, other) => other,
  "a word exchanged": (text, _language, other) => {
    const [word, stranger] = [contentWord(text), contentWord(other)];
    return word === null || stranger === null || text.includes(stranger)
      ? null
      : text.replace(word, stranger);
  },
};
