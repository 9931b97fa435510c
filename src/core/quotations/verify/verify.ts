/** `verify`: is this quotation real? Words are looked for character for character, then nearly so, then by meaning. */
import { lettersOf, runsOf, shareOfRuns } from "../../../text/wording/letters.ts";
import { cachedEmbedding, type EmbedTexts } from "../../cached-embedding.ts";
import { UserError } from "../../errors.ts";
import { passageFilter } from "../../filters.ts";
import type { Likeness, LiveIndex } from "../../live-index.ts";
import type { ArticleReader, Embedder, PassageFilter, PassageReader } from "../../ports.ts";
import type { QuotationReader } from "../../quotation-ports.ts";
import type { PlacedQuotation, Verification, VerifyResult } from "../../quotation-results.ts";
import { requireCoverage } from "../../require-coverage.ts";
import type { Services } from "../../services.ts";
import { type AskedWords, readAsked } from "./asked.ts";
import { type Claim, type Claims, readClaims } from "./claims.ts";
import { bestMatch, isByRole, type Match, relationTo } from "./match.ts";
import { mayMention } from "./mentions.ts";
import { findMeaning } from "./rendering.ts";
import { findWords } from "./words.ts";

export interface VerifyingParts {
  readonly archive: ArticleReader & QuotationReader & PassageReader;
  readonly index: LiveIndex;
  readonly embedder: Pick<Embedder, "embed">;
  readonly correct: (vector: Float32Array) => Float32Array;
  readonly likeness: Likeness;
}

/** Of a message that quotes many people, so many quotations are verified. */
const MAX_CLAIMS = 6;
/** Share of the letters around inner quotations that a quotation must have to be the whole text, altered. */
const MIN_REST = 0.5;

/** Builds `verify`. Throws UserError `nothing_embedded` while the archive is empty, `invalid_option` for a text without words. */
export function verifying(parts: VerifyingParts): Pick<Services, "verify"> {
  const embed = cachedEmbedding(parts);
  return {
    async verify(request) {
      const { text, speaker = null } = request;
      const run = new VerifyRun(parts, embed, passageFilter(request));
      const claims = readClaims(text);
      if (readAsked(claims.whole).pieces.length === 0)
        throw new UserError(
          "invalid_option",
          "Option “text” takes words that somebody is said to have said, and none came.",
          {
            option: "text",
          },
        );
      const result = await run.verify(claims, speaker);
      if (result.quotation === null && result.nearest === null) await requireCoverage(parts.archive);
      return result;
    },
  };
}

/** One request. */
class VerifyRun {
  readonly #parts: VerifyingParts;
  readonly #embed: EmbedTexts;
  readonly #filter: PassageFilter;

  constructor(parts: VerifyingParts, embed: EmbedTexts, filter: PassageFilter) {
    this.#parts = parts;
    this.#embed = embed;
    this.#filter = filter;
  }

  async verify(claims: Claims, speaker: string | null): Promise<VerifyResult> {
    const whole = { text: claims.whole, speaker };
    const found = await this.#words(whole);
    const isWhole = claims.isMarked || !claims.isQuoting || this.#isFoundWhole(found, claims);
    if (isWhole) return { ...(await this.#verdict(whole, found)), more: [] };
    const results: Verification[] = [];
    for (const claim of claims.quoted.slice(0, MAX_CLAIMS)) {
      const one = { ...claim, speaker: speaker ?? claim.speaker };
      results.push(await this.#verdict(one, await this.#words(one)));
    }
    const [first, ...more] = results;
    return { ...(first ?? (await this.#verdict(whole, found))), more };
  }

  #isFoundWhole({ match }: FoundMatch, claims: Claims): boolean {
    return match !== null && (!claims.isMessage || isOneQuotation(match, claims));
  }

  async #words({ text, speaker }: Claim): Promise<FoundMatch> {
    const asked = readAsked(text);
    const { matches, nearest } = await findWords(asked, speaker, this.#filter, this.#parts);
    const match = bestMatch(matches, speaker);
    return { asked, match: match && (await this.#related(match, speaker)), nearest };
  }

  /** "He" of an article that nowhere names whoever is claimed is somebody else; "the president" may be they. */
  async #related(match: Match, speaker: string | null): Promise<Match> {
    if (speaker === null || match.relation !== "unknown" || isByRole(match.quotation)) return match;
    const article = await this.#parts.archive.article(match.quotation.articleId);
    return article === null || mayMention(article, speaker) ? match : { ...match, relation: "other" };
  }

  async #verdict(claim: Claim, { asked, match, nearest }: FoundMatch): Promise<Verification> {
    if (match) return verification(claim, match, asked);
    const meaning = await findMeaning(asked, this.#filter, { ...this.#parts, embed: this.#embed });
    const { rendering } = meaning;
    const relation = rendering && relationTo(claim.speaker, rendering);
    const isRendering = rendering !== null && relation !== "other";
    return {
      text: claim.text,
      claimedSpeaker: claim.speaker,
      verdict: isRendering ? "rendering" : "not_found",
      relation: isRendering && claim.speaker !== null ? relation : null,
      quotation: isRendering ? rendering : null,
      difference: null,
      nearest: isRendering ? null : (rendering ?? nearest ?? meaning.nearest),
    };
  }
}

/** The words of a claim, and where they stand if anywhere. */
interface FoundMatch {
  readonly asked: AskedWords;
  readonly match: Match | null;
  readonly nearest: PlacedQuotation | null;
}

/** A quotation that itself quotes somebody: it has also the words around the inner quotation. */
function isOneQuotation({ isQuoted, quotation, isExact }: Match, { rest }: Claims): boolean {
  if (!isQuoted || !quotation.direct) return false;
  return isExact || shareOfRuns(runsOf(lettersOf(rest)), lettersOf(quotation.text)) >= MIN_REST;
}

function verification({ text, speaker }: Claim, match: Match, { breaks }: AskedWords): Verification {
  const { quotation, relation } = match;
  const difference = match.isExact ? null : match.difference();
  // Signs around words, which the difference knows to be none: nothing was altered, unless something was left out.
  const isSame = breaks.size === 0 && difference?.every(({ kind }) => kind === "same") === true;
  const isExact = match.isExact || isSame;
  return {
    text,
    claimedSpeaker: speaker,
    verdict: relation === "other" ? "other_speaker" : isExact ? "exact" : "near",
    relation: speaker === null ? null : relation,
    quotation,
    difference: isExact ? null : difference,
    nearest: null,
  };
}
