/**
 * Which language a text is written in: first its script, then the alphabets of that script, then letter
 * n-grams (eld), at last the commonest words of languages that are close to each other.
 */
import { alphabetLanguages, countLetters, type LetterCounts, misfit } from "./language-alphabets.ts";
import { type Ranked, rankByNgrams } from "./language-ngrams.ts";
import { rareLanguage } from "./language-rare.ts";
import { samplePieces } from "./language-sample.ts";
import { countScripts, largest, likelyLanguage, writingSystems } from "./language-scripts.ts";
import { nearestSibling } from "./language-siblings.ts";

/** `language` is BCP 47; `confidence` is 0…1, and 0 for "und". */
export interface IdentifiedLanguage {
  readonly language: string;
  readonly confidence: number;
}

const UNDETERMINED: IdentifiedLanguage = { language: "und", confidence: 0 };

/** Scripts that several languages of the press share; any other tells the language by itself. */
const SHARED_SCRIPTS: ReadonlySet<string> = new Set(["Latn", "Cyrl", "Arab", "Deva", "Hebr", "Ethi", "Beng"]);
/** Fewer letters than this, in a script that languages share, give no answer. */
const MIN_SHARED_LETTERS = 10;
/** One or two letters of any script may be a symbol ("π"). */
const MIN_LETTERS = 2;
/** From this share of kana on, Han characters are Japanese; Chinese texts quote a name or a の at most. */
const MIN_KANA_SHARE = 0.05;
/** Forms that only Japan's script reform made: neither traditional nor simplified Chinese has them. */
const JAPANESE_HAN = /[円気対売経済発広転図続団実験単戦歩関険塩栄営駅桜県働込辺検総権観読鉄仏価収変]/u;
/** How strongly a share of letters that a language does not write counts against its n-gram score. */
const MISFIT_WEIGHT = 8;
/** With more letters that its alphabet lacks, a language is out. */
const MAX_MISFIT = 0.02;
/** eld takes Indonesian for Malay: both start as Indonesian, by far the larger, and Malay has to show itself. */
const MERGED: Readonly<Record<string, string>> = { ms: "id" };
const MIN_CONFIDENCE = 0.1;
/** A lead of this much over the second language is a sure answer. */
const SURE_LEAD = 0.12;

/**
 * The language of a text as BCP 47: the base language, without script or region ("sr" in both scripts, "zh" for
 * both ways of writing it, "nb" and "nn" for Norwegian). Texts in several languages get the one with most letters.
 * "und" for texts without letters or with too few of a script that many languages share. Never throws.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const pieces = samplePieces(text).map((piece) => {
    const counts = countScripts(piece);
    return { piece, counts, script: largest(writingSystems(counts))?.key };
  });
  const totals = new Map<string, number>();
  for (const { counts } of pieces) {
    for (const [script, letters] of counts) totals.set(script, (totals.get(script) ?? 0) + letters);
  }
  const main = largest(writingSystems(totals));
  if (!main || main.value < MIN_LETTERS) return UNDETERMINED;
  if (main.key === "Jpan") return { language: eastAsian(totals, text), confidence: 1 };
  if (!SHARED_SCRIPTS.has(main.key)) return { language: likelyLanguage(main.key), confidence: 1 };
  if (main.value < MIN_SHARED_LETTERS) return UNDETERMINED;
  return amongShared(
    pieces.filter(({ script }) => script === main.key).map(({ piece }) => piece),
    main.key,
  );
}

function eastAsian(counts: ReadonlyMap<string, number>, text: string): string {
  const kana = counts.get("Kana") ?? 0;
  const share = kana / (kana + (counts.get("Hani") ?? 0));
  if (share >= MIN_KANA_SHARE) return "ja";
  return share === 0 && JAPANESE_HAN.test(text.slice(0, 200)) ? "ja" : "zh";
}

function amongShared(pieces: readonly string[], script: string): IdentifiedLanguage {
  const sample = pieces.join("\n");
  const letters = countLetters(sample, script);
  const unfit = (language: string): number => misfit(letters, language);
  const ranked = rankByNgrams(pieces)
    .map(({ language, score }) => ({ language, score: score - MISFIT_WEIGHT * unfit(language) }))
    .sort((a, b) => b.score - a.score);
  const language = rareLanguage(sample, ranked, unfit) ?? ranked[0]?.language ?? "und";
  if (unfit(language) > MAX_MISFIT || language === "und") return byAlphabet(letters, script, language);
  const lead = (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0);
  return {
    language: nearestSibling(sample, MERGED[language] ?? language, script, (one) => isRanked(ranked, one)),
    confidence: Math.min(1, Math.max(MIN_CONFIDENCE, lead / SURE_LEAD)),
  };
}

function isRanked(ranked: readonly Ranked[], language: string): boolean {
  return !(language in MERGED) && ranked.some((one) => one.language === language);
}

/** The language whose alphabet holds the letters best, `fallback` where none is better. */
function byAlphabet(letters: LetterCounts | null, script: string, fallback: string): IdentifiedLanguage {
  let best = { language: fallback, share: misfit(letters, fallback) };
  for (const language of alphabetLanguages(script)) {
    const share = misfit(letters, language);
    if (share < best.share || best.language === "und") best = { language, share };
  }
  return best.language === "und" ? UNDETERMINED : { language: best.language, confidence: MIN_CONFIDENCE };
}
