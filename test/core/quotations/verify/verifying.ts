/** `verify` over articles whose quotations a test names. */

import type { Embedder } from "../../../../src/core/ports.ts";
import { verifying } from "../../../../src/core/quotations/verify/verify.ts";
import type { VerifyRequest } from "../../../../src/core/services.ts";
import { type QuotedArticle, quotedCoverage } from "../../../support/quoted-coverage.ts";

/** Takes the articles in; "a0", "a1", … are their external ids. */
export async function verifier(articles: readonly QuotedArticle[], embedder?: Embedder) {
  const coverage = await quotedCoverage(articles, embedder);
  const { verify } = verifying(coverage);
  return {
    ...coverage,
    verify: (text: string, rest: Omit<VerifyRequest, "text"> = {}) => verify({ text, ...rest }),
  };
}
