/** Furniture for any language, from `Intl`: menus of country names, dates, relative times, counts; teasers from other headlines. */

/** What a page is made of. */
export interface WrapInput {
  readonly lang: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Headlines of other articles in the same language. */
  readonly headlines: readonly string[];
  readonly seed: number;
}

const REGIONS = [
  "DE",
  "JP",
  "BR",
  "EG",
  "IN",
  "US",
  "FR",
  "KR",
  "ZA",
  "MX",
  "TR",
  "NO",
  "VN",
  "IT",
  "CA",
] as const;
const BRANDS = ["Facebook", "Twitter", "WhatsApp", "Telegram", "RSS"] as const;
const SITE = "Example Daily";

type Random = (below: number) => number;

/** A small generator (mulberry32), so that every run makes the same pages. */
function randomFrom(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function some<T>(items: readonly T[], howMany: number, random: Random): T[] {
  const rest = [...items];
  return Array.from({ length: Math.min(howMany, rest.length) }, () =>
    rest.splice(random(rest.length), 1),
  ).flat();
}

const menu = (lang: string, howMany: number, random: Random): string[] => {
  const names = new Intl.DisplayNames(lang, { type: "region" });
  return some(REGIONS, howMany, random).map((region) => names.of(region) ?? region);
};

const dateLine = (lang: string, random: Random): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, random(12), 1 + random(28), random(24), random(60))),
  );

const agoLine = (lang: string, random: Random): string =>
  new Intl.RelativeTimeFormat(lang).format(-1 - random(9), "hour");

/** Teasers as lists with marks, as doubled lines, or each with its time. */
function teasers(input: WrapInput, howMany: number, random: Random): string[] {
  const style = random(3);
  return some(input.headlines, howMany, random).flatMap((headline) => {
    if (style === 0) return [`- ${headline}`];
    return style === 1 ? [headline, headline] : [headline, agoLine(input.lang, random)];
  });
}

function interrupted(input: WrapInput, random: Random): string[] {
  const at = 1 + random(Math.max(1, input.paragraphs.length - 1));
  const [teaser] = some(input.headlines, 1, random);
  const interruption = teaser === undefined || random(2) === 0 ? [] : [teaser, teaser];
  return [...input.paragraphs.slice(0, at), ...interruption, ...input.paragraphs.slice(at)];
}

/** The article within a page: title, menu, headline, date, counts, text with an interruption, teasers, foot. */
export function wrapArticle(input: WrapInput): string {
  const random = randomFrom(input.seed);
  const withTitle = random(2) === 0;
  const lines = [
    ...(withTitle ? [`${input.headline} | ${SITE}`] : [SITE]),
    ...menu(input.lang, 8, random),
    input.headline,
    dateLine(input.lang, random),
    `${random(90)}   ${random(90)}    ${random(9)}`,
    ...interrupted(input, random),
    ...some(BRANDS, 3, random),
    ...menu(input.lang, 1, random),
    ...teasers(input, 5, random),
    ...menu(input.lang, 6, random),
    `© 2024 ${SITE}`,
  ];
  return lines.join(random(2) === 0 ? "\n" : "\n\n");
}
