/** Words that name nobody by themselves: titles, roles, pronouns and articles of every language that has a table. */
import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { SPEECH_WORDS } from "../../text/quotations/words/index.ts";
import type { SpeechWords } from "../../text/quotations/words/speech-words.ts";

/** Shorter stems than this would take names of other languages along. */
const SHORTEST_STEM = 5;
/** A role may end a longer word ("Bundeskanzlerin"), if it is as long as this. */
const SHORTEST_END = 7;

interface Plain {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Small words inside names that are no determiners. */
  readonly particles: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** "of", "for", by base language; those of all languages under "und". */
  readonly linking: ReadonlyMap<string, ReadonlySet<string>>;
}

let plain: Plain | undefined;

/** Whether a word (of any language, in any case) is a title, a role or a pronoun. */
export function isPlainWord(word: string): boolean {
  plain ??= collect();
  const folded = fold(word, "und");
  if (plain.words.has(folded)) return true;
  for (let length = SHORTEST_STEM; length <= folded.length; length += 1)
    if (plain.stems.has(folded.slice(0, length))) return true;
  for (let length = SHORTEST_END; length < folded.length; length += 1)
    if (plain.words.has(folded.slice(-length))) return true;
  return false;
}

/** "the", "ein", "la", in any case. */
export function isDeterminer(word: string): boolean {
  plain ??= collect();
  return plain.determiners.has(fold(word, "und"));
}

/** "von", "bin", "de": what joins the words of a name. */
export function isNameParticle(word: string): boolean {
  plain ??= collect();
  return plain.particles.has(fold(word, "und"));
}

/** "she", "они", in any case. */
export function isPronoun(word: string): boolean {
  plain ??= collect();
  return plain.pronouns.has(fold(word, "und"));
}

/** A title or role: a plain word that is neither a pronoun nor an article. */
export function isRoleWord(word: string): boolean {
  return isPlainWord(word) && !isPronoun(word) && !isDeterminer(word);
}

/** "of", "for", "von": what joins a noun to whose it is, in the language (BCP 47) or in any for "und". */
export function isLinking(word: string, language: string): boolean {
  plain ??= collect();
  return plain.linking.get(baseLanguage(language))?.has(fold(word, "und")) === true;
}

function collect(): Plain {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const table of Object.values(SPEECH_WORDS)) {
    for (const entry of entriesOf(table)) {
      if (!entry.endsWith("*")) words.add(entry);
      else if (entry.length > SHORTEST_STEM) stems.add(entry.slice(0, -1));
    }
  }
  const tables = Object.values(SPEECH_WORDS);
  const determiners = new Set(tables.flatMap((table) => listed(table.determiners)));
  const particles = tables.flatMap(({ nameParticles }) => listed(nameParticles));
  return {
    words,
    stems,
    determiners,
    particles: new Set(particles.filter((word) => !determiners.has(word))),
    pronouns: new Set(tables.flatMap(({ pronouns }) => listed(Object.values(pronouns ?? {}).join(" ")))),
    linking: collectLinking(),
  };
}

/** Of an elision the letters: "d'" is a word before the name that it touches. */
function collectLinking(): Map<string, Set<string>> {
  const byLanguage = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const [language, { linking = "" }] of Object.entries(SPEECH_WORDS)) {
    const own = new Set(listed(linking.replace(/['’]/gu, " ")));
    byLanguage.set(language, own);
    for (const word of own) all.add(word);
  }
  return byLanguage.set("und", all);
}

function listed(list = ""): string[] {
  return list
    .split(/[\s_]+/)
    .filter((entry) => entry !== "" && !entry.startsWith("-"))
    .map((entry) => fold(entry, "und"));
}

/** Phrases are told by each of their words. */
function entriesOf({ roles, rolesOfWomen, titles, pronouns, determiners }: SpeechWords): string[] {
  return listed([roles, rolesOfWomen, titles, determiners, ...Object.values(pronouns ?? {})].join(" "));
}
