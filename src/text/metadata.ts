/** What a page says about its article: who published it, who wrote it, and when. Nothing is invented. */

import { bylineIn } from "./metadata-byline.ts";
import { readDateline, readSignature } from "./metadata-dateline.ts";
import { isProse, withoutDates } from "./metadata-line.ts";
import { agencyIn, copyrightHolder, labelledSource, publisherOf } from "./metadata-source.ts";
import { findStamps, type PlacedStamp, type Published, publishedBy } from "./metadata-stamp.ts";

/** What was found; unknown fields are null. */
export interface FoundMetadata {
  readonly source: string | null;
  readonly byline: string | null;
  readonly published: Published;
}

/** A page taken apart by the cleaner. */
export interface MetadataPage {
  readonly title: string | null;
  /** Lines removed before the body, in order. */
  readonly head: readonly string[];
  readonly body: string;
  /** Lines removed within and after the body, in order. */
  readonly tail: readonly string[];
  /** BCP 47; of the body. The lines around it may be in another language. */
  readonly language: string;
  /** When the page was fetched: what relative dates and dates without a year are read against. */
  readonly fetchedAt: Date | null;
}

/** Lines nearest to the body in which a byline or a credit may stand. */
const MAX_CREDIT_LINES = 15;
const MAX_BODY_LINES = 4;

/**
 * Finds source, byline and publication time. A date comes from a stamp line near the head, else from one right after
 * the body, else from a dateline; dates in sentences are those of events. A numeric date whose day and month cannot
 * be told apart counts as its year.
 */
export function findMetadata(page: MetadataPage): FoundMetadata {
  const dateline = readDateline(page.body, page.language);
  const stamps = findStamps(page);
  const published = publishedBy(stamps, { ...page, dateline: dateline.mention });
  const credits = creditLines(page);
  const names = sourcesOf(page, stamps, dateline.source, credits);
  const [source = null, ...others] = names;
  const person = credits.map(bylineIn).find((name) => name !== null && agencyIn(name) === null) ?? null;
  const agency = others.find((name) => agencyIn(name) !== null && name !== source) ?? null;
  return { source, byline: person ?? agency, published };
}

/** Names of the publisher or agency, best evidence first. */
function sourcesOf(
  page: MetadataPage,
  stamps: readonly PlacedStamp[],
  dateline: string | null,
  credits: readonly string[],
): string[] {
  const ending = [...lastLines(page.body, 2), ...page.tail];
  const candidates = [
    ...stamps.filter(({ place }) => place === "head").map(publisherOf),
    ...[...credits, ...ending].map(labelledSource),
    dateline,
    readSignature(page.body),
    ...credits.map((line) => agencyIn(bylineIn(line) ?? "")),
    ...ending.map(copyrightHolder),
  ];
  return candidates.filter((name) => name !== null);
}

function creditLines({ head, body, tail, language }: MetadataPage): string[] {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return [
    ...head.slice(-MAX_CREDIT_LINES),
    ...lines.slice(0, MAX_BODY_LINES),
    ...lastLines(body, 2),
    ...tail.slice(0, MAX_CREDIT_LINES),
  ].map((line) => (isProse(line.trim()) ? line.trim() : withoutDates(line.trim(), language)));
}

function lastLines(body: string, count: number): string[] {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(Math.max(MAX_BODY_LINES, lines.length - count));
}
