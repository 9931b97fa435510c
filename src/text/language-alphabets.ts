/**
 * Alphabets of the languages that share the Cyrillic or the Arabic script. A letter that an alphabet lacks
 * speaks against its language; that separates most of them before any n-gram is counted.
 */

const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/** Lower-case letters by language, as national orthographies have them. */
const ALPHABETS: Readonly<Record<string, string>> = {
  ru: RUSSIAN,
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  be: "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  kk: `${RUSSIAN}әғқңөұүһі`,
  ky: `${RUSSIAN}ңөү`,
  mn: `${RUSSIAN}өү`,
  tt: `${RUSSIAN}әөүҗңһ`,
  ba: `${RUSSIAN}ғҙҡңҫөүһә`,
  cv: `${RUSSIAN}ӑӗҫӳ`,
  os: `${RUSSIAN}ӕ`,
  tg: "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
  ar: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
  fa: "ءآأؤئابةپتثجچحخدذرزژسشصضطظعغفقکگلمنهویۀ",
  ur: "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھةۃیےۓۂ",
  ps: "ءآأؤئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼهةویۍېي",
  ku: "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێ",
  ug: "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە",
  sd: "ءآئابٻڀتٿٽٺپثجڄڃچڇحخدذڏڌڊڍرڙزسشصضطظعغفڦقڪکگڳڱلمنڻوهھي",
};

const letterSets = new Map(
  Object.entries(ALPHABETS).map(([language, letters]) => [language, new Set(letters)] as const),
);

/** How often each letter of one script occurs, and how many there are in all. */
export interface LetterCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const SCRIPT_LETTERS: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /(?=\p{L})\p{Script=Arabic}/gu,
};

/** Counts the letters of a script that has alphabets here; null for any other script. */
export function countLetters(text: string, script: string): LetterCounts | null {
  const pattern = SCRIPT_LETTERS[script];
  if (!pattern) return null;
  const counts = new Map<string, number>();
  let total = 0;
  for (const letter of text.toLowerCase().match(pattern) ?? []) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

/** Share (0…1) of the letters that a language does not write; 0 where its alphabet is not known. */
export function misfit(letters: LetterCounts | null, language: string): number {
  const alphabet = letterSets.get(language);
  if (!letters || !alphabet || letters.total === 0) return 0;
  let foreign = 0;
  for (const [letter, count] of letters.counts) if (!alphabet.has(letter)) foreign += count;
  return foreign / letters.total;
}

/** Languages of a script whose alphabets are known; the smallest first, because it fits the least by chance. */
export function alphabetLanguages(script: string): readonly string[] {
  const probe = script === "Cyrl" ? "а" : "ا";
  if (!SCRIPT_LETTERS[script]) return [];
  return [...letterSets]
    .filter(([, letters]) => letters.has(probe))
    .sort(([, a], [, b]) => a.size - b.size)
    .map(([language]) => language);
}
