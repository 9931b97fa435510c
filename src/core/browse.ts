/** The reading use cases that need no ranking: one article, the newest, the publishers. */
import { UserError } from "./errors.ts";
import { passageFilter } from "./filters.ts";
import type { ArticleReader, EventReader, QuotationReader } from "./ports.ts";
import { quotationShape } from "./quotations/shape.ts";
import type { Services } from "./services.ts";

/** Builds `article`, `latest` and `sources` over the archive. */
export function browsing(
  archive: ArticleReader & Pick<QuotationReader, "quotationsOf"> & Pick<EventReader, "datesOf">,
): Pick<Services, "article" | "latest" | "sources"> {
  return {
    async article(id) {
      const found = await archive.article(id);
      if (!found)
        throw new UserError(
          "article_not_found",
          `No article has the id “${id}”. “latest” and “search” show the ids there are.`,
          { id },
        );
      return {
        id: found.id,
        externalId: found.externalId,
        title: found.title,
        source: found.source,
        byline: found.byline,
        url: found.url,
        file: found.file,
        publishedAt: found.published.value,
        datePrecision: found.published.precision,
        language: found.language,
        body: found.body,
        addedAt: found.addedAt,
        sequence: found.sequence,
        cleaning: found.cleaning,
        quotations: (await archive.quotationsOf([found.id])).map(quotationShape),
        dates: (await archive.datesOf(found.id)).map(({ start, end, value, endValue, precision }) => ({
          text: found.body.slice(start, end),
          start,
          end,
          value,
          endValue,
          precision,
        })),
      };
    },
    async latest(request) {
      const list = await archive.latest(request.limit, request.offset, passageFilter(request));
      return {
        total: list.total,
        articles: list.articles.map(
          ({ id, externalId, title, source, language, url, published, addedAt, sequence }) => ({
            id,
            externalId,
            title,
            source,
            language,
            url,
            publishedAt: published.value,
            addedAt,
            sequence,
          }),
        ),
      };
    },
    async sources() {
      return { sources: await archive.sources() };
    },
  };
}
