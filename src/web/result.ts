/** What an answer means for whoever asked. */
import type { Fetched } from "../core/watching/watching-ports.ts";
import type { Answer } from "./exchange.ts";
import { charsetOf, contentTypeOf, headerOf, maxAgeOf, retryAfterOf, validatorOf } from "./headers.ts";
import { movedTo, type Trail } from "./trail.ts";
import type { WebTrouble } from "./trouble.ts";
import { isLastingStatus, statusWords } from "./wording.ts";

/** An answer at the end of its redirects; `now` in milliseconds since 1970. */
export function resultOf(answer: Answer, trail: Trail, isConditional: boolean, now: number): Fetched {
  const { status, headers, body } = answer;
  if (status === 304 && isConditional) return { kind: "unchanged", movedTo: movedTo(trail) };
  if (status === 410) return { kind: "gone", reason: statusWords(status) };
  if (status !== 200 && status !== 203) {
    const retryMs = asksForRest(answer, now);
    return {
      kind: "failed",
      reason: statusWords(status),
      lasting: isLastingStatus(status),
      retryAfterSeconds: retryMs === null ? null : Math.ceil(retryMs / 1000),
    };
  }
  return {
    kind: "content",
    address: trail.url.href,
    movedTo: movedTo(trail),
    body,
    contentType: contentTypeOf(headers),
    charset: charsetOf(headers),
    etag: validatorOf(headerOf(headers, "etag")),
    lastModified: validatorOf(headerOf(headers, "last-modified")),
    maxAgeSeconds: maxAgeOf(headers),
  };
}

/** Milliseconds for which a host asks to be left alone; null where it does not. */
export function asksForRest({ status, headers }: Answer, now: number): number | null {
  return status === 429 || status === 503 ? retryAfterOf(headers, now) : null;
}

export function failedBy({ message, lasting, retryAfterSeconds }: WebTrouble): Fetched {
  return { kind: "failed", reason: message, lasting, retryAfterSeconds };
}
