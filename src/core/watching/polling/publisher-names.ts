/** Whose an article is: what the operator set goes first, and no site goes by the name of another one's publisher. */
import type { RawArticle } from "../../article.ts";
import type { ArticleReader } from "../../ports.ts";
import { isSameSite, siteOf } from "../sites.ts";
import type { WatchedSource } from "../watched-source.ts";

/** The newest articles of a publisher that tell which sites are its own. */
const MAX_ARTICLES = 100;

export type KnownPublishers = Pick<ArticleReader, "latest">;
type Settings = Pick<WatchedSource, "publisher" | "language" | "address">;

/** An article with what its source's settings say of it. */
export function dressed(article: RawArticle, { publisher, language }: Omit<Settings, "address">): RawArticle {
  return { ...article, source: publisher ?? article.source, language: language ?? article.language };
}

/** Names publishers for one poll; what the archive has of a name is looked up once. */
export class PublisherNames {
  readonly #archive: KnownPublishers;
  readonly #hosts = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(archive: KnownPublishers) {
    this.#archive = archive;
  }

  /**
   * An article from the web, dressed. Its publisher is the one that the settings name; else as it says itself, else its feed's
   * title, where the archive does not know that name as another site's; else its site.
   */
  async dress(article: RawArticle, settings: Settings, feedTitle: string | null): Promise<RawArticle> {
    const feedSite = siteOf(settings.address);
    const site = siteOf(article.kind === "page" ? article.location : (article.url ?? "")) ?? feedSite;
    if (settings.publisher !== null || site === null) return dressed(article, settings);
    for (const name of namesOf(article, feedSite, feedTitle))
      if (await this.#isBelieved(name, site)) return dressed({ ...article, source: name }, settings);
    return dressed({ ...article, source: site }, settings);
  }

  async #isBelieved(name: string, site: string): Promise<boolean> {
    if (name.toLowerCase() === site) return true;
    const key = name.toLowerCase();
    const known = this.#hosts.get(key) ?? this.#hostsOf(name);
    this.#hosts.set(key, known);
    const hosts = await known;
    return hosts.size === 0 || [...hosts].some((host) => isSameSite(host, site));
  }

  async #hostsOf(name: string): Promise<ReadonlySet<string>> {
    const { articles } = await this.#archive.latest(MAX_ARTICLES, 0, { source: name });
    return new Set(articles.flatMap(({ url }) => (url && siteOf(url)) || []));
  }
}

/** A page that names no publisher goes by its host; where that is the feed's own, the feed's title says more. */
function namesOf(
  { kind, url, source }: RawArticle,
  feedSite: string | null,
  feedTitle: string | null,
): string[] {
  const site = url === null ? null : siteOf(url);
  const isOfFeed = kind !== "page" || site === feedSite;
  const isNamedByHost = source === null || (source === site && source === feedSite);
  return (isNamedByHost && isOfFeed ? [feedTitle, source] : [source]).flatMap((name) => name ?? []);
}
