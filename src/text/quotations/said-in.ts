/** In which language something was said, where the words around it tell: "he said in French", "сказал он по-русски". */
import { baseLanguage } from "../base-language.ts";
import { formOf } from "../names-known.ts";
import { validLocale } from "../sentences-segmenter.ts";
import { SPEECH_WORDS } from "./words/index.ts";

/** Languages that news says something was said in; others stay unknown. */
const LANGUAGES =
  "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km ko ku lo lt lv " +
  "mk mn mr ms my nb ne nl pa pl ps pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi xh yue zh zu";
/** Written without spaces, so that a name is found inside a run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Nothing but a sign or the end may follow: "in Chinese newspapers" and "in French-speaking towns" tell nothing of a language. */
const ENDS = "(?!\\p{Pd})(?=\\s*(?:[\\p{P}\\p{S}]|$))";
/** Where a word or an ending behind the name tells already ("{} dilinde", "{}로"), the sentence may go on. */
const WORD_ENDS = "(?![\\p{L}\\p{M}])";
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

interface Finder {
  readonly patterns: readonly RegExp[];
  /** By their forms → BCP 47. */
  readonly languages: ReadonlyMap<string, string>;
}

const finders = new Map<string, Finder>();

/** BCP 47; null where the text does not say, or names several. `language` is that of the text. */
export function saidIn(text: string, language: string): string | null {
  const base = baseLanguage(language);
  const { patterns, languages } = finderOf(base);
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const [, name = ""] of text.matchAll(pattern)) {
      const code = languages.get(formOf(name, base));
      if (code !== undefined) found.add(code);
    }
  }
  const [only, ...others] = found;
  return others.length === 0 ? (only ?? null) : null;
}

function finderOf(base: string): Finder {
  const kept = finders.get(base);
  if (kept) return kept;
  const made = makeFinder(base);
  finders.set(base, made);
  return made;
}

function makeFinder(base: string): Finder {
  const templates = (SPEECH_WORDS[base]?.saidIn ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one.includes("{}"));
  const locale = validLocale(base);
  if (templates.length === 0 || locale === "und") return { patterns: [], languages: new Map() };
  const names = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  const codes = LANGUAGES.split(" ").flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  return {
    patterns: templates.map((template) =>
      patternOf(
        template,
        codes.map(([name]) => name),
      ),
    ),
    languages: new Map(codes.map(([name, code]) => [formOf(name, base), code])),
  };
}

/** "in {}" with a name, or any word, in place of the braces. */
function patternOf(template: string, names: readonly string[]): RegExp {
  const [before = "", after = ""] = template.replaceAll("_", " ").split("{}").map(escaped);
  if (UNSPACED.test(names.join("")))
    return new RegExp(`${before}(${names.map(escaped).join("|")})${after}`, "gu");
  const ends = after === "" ? ENDS : WORD_ENDS;
  // What is attached to a name is no part of it, so that the fewest letters are taken for one.
  const phrases = names.filter((name) => name.includes(" ")).map(escaped);
  const name = [...phrases, "[\\p{L}\\p{M}]+?"].join("|");
  return new RegExp(`(?<![\\p{L}\\p{M}])${before}(${name})${after}${ends}`, "giu");
}

function escaped(text: string): string {
  return text.replace(SPECIAL, "\\$&").replaceAll(" ", "\\s+");
}
