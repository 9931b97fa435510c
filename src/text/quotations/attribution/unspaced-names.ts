/** Names of speakers in languages without spaces: without titles, in the fullest form that the text has. */
import type { Attribution, Span } from "../quotation.ts";
import { pattern, patternsOf, SYNTAX } from "./unspaced-words.ts";

/** Words of one name in kana, or with the dot of foreign names. */
const FOREIGN = "[\\p{Script=Katakana}ー\\p{Script=Han}]{1,12}[・·•＝]";
const BRACKETS = /[（(][^）)]{0,40}[）)]?/gu;
/** "ブッシュ米大統領": one character for the country between a foreign name and its title. */
const COUNTRY = /(?<=[\p{Script=Katakana}ー])[米英仏独露伊豪加印中韓]$/u;
const LAST_OWNER = /^.*の(?=.)/u;
const ONLY_HAN = /^\p{Script=Han}{1,3}$/u;

/** Characters of a text that are searched for the full form of a name, and of those before a title for its bearer. */
const MOST_SEARCHED = 60_000;
const REACH = 4_000;
/** Different names of a text whose full forms are looked for. */
const MOST_NAMES = 400;

/** A name for each attribution, in the order of the text. */
export function unspacedNamesOf(
  body: string,
  language: string,
  attributions: readonly Attribution[],
): (string | null)[] {
  const patterns = patternsOf(language);
  const pronoun = pattern(`^(?:${patterns.pronouns})$`);
  const known = new Map<string, string>();
  const start = body.slice(0, MOST_SEARCHED);
  const fullestOf = (name: string): string => {
    const full = known.get(name) ?? (known.size < MOST_NAMES ? fullest(start, language, name) : name);
    known.set(name, full);
    return full;
  };
  let last: string | null = null;
  return attributions.map(({ speaker }) => {
    if (!speaker) return null;
    const written = body.slice(speaker.start, speaker.end).trim();
    if (pronoun.test(written)) return last ?? written;
    const bare = bareName(written, language);
    last = bare === "" ? (bearerOf(body, language, written, speaker) ?? written) : fullestOf(bare);
    return last;
  });
}

/** "中国外務省の毛寧報道官" → "毛寧"; empty of a role alone. */
function bareName(written: string, language: string): string {
  const { roles, titles } = patternsOf(language);
  const whole = written.replaceAll(BRACKETS, "").replace(LAST_OWNER, "");
  if (pattern(`^(?:${titles}|${roles})+$`).test(whole)) return "";
  const title = pattern(`(?:\\s*(?:${titles}))+$`);
  const prefix = pattern(`^.*(?:${roles})\\s*(?=[\\p{L}\\p{M}·・' ’.-]{2,}$)`);
  if (pattern(`的(?:${titles}|${roles})+$`).test(whole)) return "";
  const bare = whole.replace(title, "").replace(COUNTRY, "").replace(prefix, "").trim();
  return pattern(`^(?:${titles}|${roles})+$`).test(bare) ? "" : bare;
}

/** "トランプ" → "ドナルド・トランプ", "林" → "林芳正" where a title follows that. */
function fullest(body: string, language: string, name: string): string {
  const literal = name.replace(SYNTAX, "\\$&");
  const foreign = pattern(`(?:${FOREIGN}){1,3}${literal}(?![\\p{Script=Katakana}ー])`).exec(body);
  if (foreign) return withoutOthers(bareName(foreign[0], language), foreign[0], name);
  if (!ONLY_HAN.test(name) || name.length > 2) return name;
  const { roles, titles } = patternsOf(language);
  const own = pattern(`(?<!\\p{Script=Han})${literal}\\p{Script=Han}{1,3}?(?=${titles}|${roles}|[（(])`).exec(
    body,
  );
  return own && !pattern(`^${literal}(?:${titles}|${roles})`).test(own[0]) ? own[0] : name;
}

/** Of "市长安德烈·欧曼" the name; of a list of papers, "産経新聞・読売新聞", the last one. */
function withoutOthers(bare: string, whole: string, name: string): string {
  if (/^[・·•＝]/u.test(bare)) return name;
  return bare || whole;
}

/** The name before the same title earlier in the text. */
function bearerOf(body: string, language: string, written: string, { start }: Span): string | null {
  const role = written.replace(LAST_OWNER, "").replace(SYNTAX, "\\$&");
  if (role === "") return null;
  const named = pattern(`([\\p{Script=Katakana}ー・＝]{2,30}|\\p{Script=Han}{2,4})${role}`, true);
  const names = Array.from(body.slice(Math.max(0, start - REACH), start).matchAll(named), (match) =>
    bareName(match[0], language),
  );
  const different = new Set(names.filter((name) => name !== ""));
  return different.size === 1 ? ([...different][0] ?? null) : null;
}
