/**
 * Languages that eld does not know, found by letter trigrams (franc, trained on the Declaration of Human Rights in
 * 400 languages): much less exact on short texts, so its word must outweigh eld's.
 */
import { francAll } from "franc-all";
import type { Ranked } from "./language-ngrams.ts";

/**
 * ISO 639-3 codes of languages with a press of their own that only franc knows. Tiny ones are left out: each
 * further candidate costs a little exactness of the others.
 */
const RARE = `afr bos cym epo gle ind lat lug mri sna som sot swh tsn tso xho zul hau ibo kin run nya plt ltz fao
  mlt uzn tuk jav sun ceb hat lin gug gaz kaz tat tgk kir mkd khk chv oss npi ydd tir pbu uig`;

/** The same for languages that eld knows; franc has to rank those too, for comparison. */
const COMMON = `azj cat ces dan deu eng spa ekk eus fin fra hrv hun isl ita lit lvs zlm nld nob pol por ron slk slv als
  swe tgl tur vie yor bel bul rus srp ukr arb pes urd heb hin mar amh`;

/** Codes that CLDR does not map to the ones used here. */
const RENAMED: Readonly<Record<string, string>> = { zlm: "ms", tgl: "tl" };

const toLanguage = new Map(words(`${RARE} ${COMMON}`).map((code) => [code, bcp47(code)] as const));
const toCode = new Map([...toLanguage].map(([code, language]) => [language, code] as const));
const rareCodes: readonly string[] = words(RARE);
const rareLanguages: ReadonlySet<string> = new Set(rareCodes.map((code) => toLanguage.get(code) ?? code));

/** More text makes franc slower (about 1 ms for 500 characters) and hardly better. */
const SAMPLE_LENGTH = 500;
/** So many of eld's best are compared with the rare ones. */
const COMPARED = 3;

/**
 * A logistic rule: franc's margin for the rare language, plain and times √length, against the score of the best
 * common language and its lead over the next. Fitted on single sentences and articles of five in 75 languages
 * (Leipzig corpora), then moved towards the common languages, because those are what people mostly read.
 */
const RARE_WEIGHTS = {
  bias: 1.7,
  margin: 4.12,
  scaledMargin: 1.31,
  commonScore: -11.35,
  commonLead: -9.5,
  logLength: 0.89,
} as const;

/** How strongly a share of letters that a language does not write counts against it. */
const MISFIT_WEIGHT = 3;

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function bcp47(code: string): string {
  return RENAMED[code] ?? new Intl.Locale(code).language;
}

/** Larger margins than this, times √length, do not occur; what even that could not turn is not looked up. */
const MAX_SCALED_MARGIN = 2.6;

/** The rare language of a sample, if it is likelier than the best of `common` (ranked, may be empty); else null. */
export function rareLanguage(
  sample: string,
  common: readonly Ranked[],
  misfit: (language: string) => number,
): string | null {
  const text = sample.slice(0, SAMPLE_LENGTH);
  const [known, next] = common;
  const isRarer = (margin: number): boolean => !known || weigh(margin, text.length, known, next) > 0;
  if (text === "" || !isRarer(MAX_SCALED_MARGIN / Math.sqrt(text.length))) return null;
  const compared = common.slice(0, COMPARED).flatMap((one) => toCode.get(one.language) ?? []);
  const fits = rankByTrigrams(text, compared, misfit);
  const [best] = fits;
  if (!best || !rareLanguages.has(best.language)) return null;
  const margin = best.score - (fits.find((one) => one.language === known?.language)?.score ?? 0);
  return isRarer(margin) ? best.language : null;
}

function rankByTrigrams(
  text: string,
  compared: readonly string[],
  misfit: (language: string) => number,
): Ranked[] {
  return francAll(text, { only: [...rareCodes, ...compared] })
    .flatMap(([code, score]) => {
      const language = toLanguage.get(code);
      return language ? [{ language, score: score - MISFIT_WEIGHT * misfit(language) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function weigh(margin: number, length: number, known: Ranked, next: Ranked | undefined): number {
  return (
    RARE_WEIGHTS.bias +
    RARE_WEIGHTS.margin * margin +
    RARE_WEIGHTS.scaledMargin * margin * Math.sqrt(length) +
    RARE_WEIGHTS.commonScore * known.score +
    RARE_WEIGHTS.commonLead * (known.score - (next?.score ?? 0)) +
    RARE_WEIGHTS.logLength * Math.log(length)
  );
}
