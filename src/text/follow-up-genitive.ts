/** The genitive of Russian names of persons, by their endings. */

/** Ending, and what takes its place, the first that fits. */
type Endings = readonly (readonly [ending: RegExp, replacement: string])[];

const WORD = /\p{L}+/gu;
/** In other cases than the first, whose genitive cannot be told from them. */
const OBLIQUE = /(?:[ую]|ой|ей|ом|ем|ым|ого|его)$/iu;
const FEMININE: Endings = [
  [/ая$/u, "ой"],
  [/(?<=[гкхжшчщ])а$/u, "и"],
  [/а$/u, "ы"],
  [/[яь]$/u, "и"],
];
const MASCULINE: Endings = [
  [/(?<=[гкхжшчщ])ий$/u, "ого"],
  [/(?:ый|ой)$/u, "ого"],
  [/й$/u, "я"],
  [/ь$/u, "я"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, "а"],
];
const FEMININE_SURNAME: Endings = [[/(?<=[оеё]в|ин|ын)а$/u, "ой"], ...FEMININE];

/** "Лина Брандт" → "Лины Брандт"; null where the form of the name leaves doubt. */
export function russianGenitive(name: string, gender: "masculine" | "feminine"): string | null {
  const words = name.match(WORD) ?? [];
  if (words.length === 0 || !/^\p{Script=Cyrillic}/u.test(name)) return null;
  // Of men, accusative and genitive are the same.
  if (gender === "masculine" && words.every((word) => /[ая]$/u.test(word))) return name;
  const isFirstCase = words.every(
    (word) => !OBLIQUE.test(word) || (gender === "masculine" && /[оёе]й$/u.test(word)),
  );
  if (!isFirstCase) return null;
  let at = -1;
  return name.replace(WORD, (word) => {
    at += 1;
    const surname = at > 0 && at === words.length - 1;
    if (gender === "masculine") return ended(word, MASCULINE);
    return ended(word, surname ? FEMININE_SURNAME : FEMININE);
  });
}

function ended(word: string, endings: Endings): string {
  const [ending, replacement] = endings.find(([pattern]) => pattern.test(word)) ?? [];
  return ending === undefined || replacement === undefined ? word : word.replace(ending, replacement);
}
