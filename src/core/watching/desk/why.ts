/** Why an article is here, or why it is not. */
import { UserError } from "../../errors.ts";
import { siteOf } from "../sites.ts";
import type { SeenEntry, WatchedSource } from "../watched-source.ts";
import type { NamedSource, WhyResult } from "../watching-results.ts";
import { instant, optionalInstant } from "./describe-source.ts";
import type { DeskParts } from "./desk-parts.ts";

type Parts = Pick<DeskParts, "store" | "reader" | "archive">;
/** Two sources may have an entry of the same address: what says most goes first. */
const TELLING: readonly SeenEntry["state"][] = [
  "taken",
  "teaser",
  "duplicate",
  "waiting",
  "rejected",
  "older",
];

/** `sources`: those that the asker may see. Throws UserError `invalid_option` for what is no address. */
export async function whyNot(
  typed: string,
  sources: readonly WatchedSource[],
  parts: Parts,
): Promise<WhyResult> {
  const spellings = spellingsOf(typed, parts);
  const [url = typed] = spellings;
  const told = await tellingEntry(spellings, sources, parts);
  const named = (id: string | undefined): NamedSource => {
    const source = sources.find((one) => one.id === id);
    return source ? { id: source.id, name: source.name, address: source.address } : null;
  };
  const archived = await archivedAs(spellings, told, parts);
  // What repeats its own address is there by it, whoever brought it.
  const isThere = archived !== null && (told?.state !== "duplicate" || told.key === `url:${told.url}`);
  if (isThere)
    return {
      url,
      answer: "archived",
      ...archived,
      source: named(told?.source),
      teaser: told?.state === "teaser" ? told.reason : null,
    };
  if (!told) return { url, answer: "unseen", ...watchedAt(url, sources) };
  const { state, reason, lastSeenAt } = told;
  const source = named(told.source);
  if (state === "duplicate")
    return { url, answer: "duplicate", articleId: archived?.articleId ?? null, reason, source };
  // Taken in, and yet not there: somebody removed it from the archive since.
  const answer = state === "taken" || state === "teaser" ? "removed" : state;
  return { url, answer, reason, seenAt: instant(lastSeenAt), source };
}

/** The entry that says most, and of equals the first; none of a source that only another server has. */
async function tellingEntry(
  spellings: readonly string[],
  visible: readonly WatchedSource[],
  { store }: Parts,
): Promise<SeenEntry | undefined> {
  const ids = new Set(visible.map(({ id }) => id));
  const entries = (await Promise.all(spellings.map((one) => store.entriesAt(one)))).flat();
  const own = await Promise.all(
    entries.map(async ({ source }) => ids.has(source) || (await store.source(source))?.guild === null),
  );
  return entries
    .filter((_, at) => own[at])
    .sort(
      (a, b) =>
        TELLING.indexOf(a.state) - TELLING.indexOf(b.state) ||
        a.firstSeenAt - b.firstSeenAt ||
        a.source.localeCompare(b.source, "en", { numeric: true }),
    )[0];
}

async function archivedAs(
  spellings: readonly string[],
  told: SeenEntry | undefined,
  { archive }: Parts,
): Promise<{ articleId: string; title: string | null; addedAt: string } | null> {
  const keys = [...(told?.key ? [told.key] : []), ...spellings.map((url) => `url:${url}`)];
  for (const key of keys) {
    const version = await archive.find(key);
    const article = version && (await archive.article(version.id));
    if (article) return { articleId: article.id, title: article.title, addedAt: article.addedAt };
  }
  return null;
}

/** As it is filed, as it was typed, and with what people and sites write either way: the scheme, `www.`, a slash at the end. */
function spellingsOf(typed: string, { reader }: Parts): string[] {
  const text = typed.trim().replace(/^<(.*)>$/, "$1");
  const whole = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const canonical = reader.canonical(whole);
  if (canonical === null)
    throw new UserError(
      "invalid_option",
      `Expected the http(s) address of an article, got “${text.slice(0, 100)}”.`,
      { option: "url" },
    );
  const spellings = [canonical, new URL(whole).href];
  for (const vary of [otherScheme, otherHost, otherEnd])
    spellings.push(...spellings.flatMap((url) => vary(new URL(url)) ?? []));
  return [...new Set(spellings)];
}

function otherScheme(url: URL): string {
  url.protocol = url.protocol === "http:" ? "https:" : "http:";
  return url.href;
}

function otherHost(url: URL): string | null {
  const other = url.hostname.startsWith("www.") ? url.hostname.slice(4) : `www.${url.hostname}`;
  if (!url.hostname.includes(".") || /^[\d.]+$|^\[/.test(url.hostname)) return null;
  url.hostname = other;
  return url.href;
}

function otherEnd(url: URL): string | null {
  if (url.pathname === "/") return null;
  url.pathname = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

function watchedAt(url: string, sources: readonly WatchedSource[]) {
  const host = siteOf(url) ?? "";
  return {
    host,
    sources: sources
      .filter(
        ({ kind, address, addedAs }) =>
          kind !== "folder" && [address, addedAs].some((one) => siteOf(one) === host),
      )
      .map(({ id, name, address, lastTriedAt, failure, pause }) => ({
        id,
        name,
        address,
        lastTriedAt: optionalInstant(lastTriedAt),
        failure,
        paused: pause !== null,
      })),
  };
}
