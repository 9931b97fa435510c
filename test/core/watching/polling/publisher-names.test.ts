/** Whose articles are: names that may be believed, and names of others. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../../../src/core/article.ts";
import { PublisherNames } from "../../../../src/core/watching/polling/publisher-names.ts";
import { createShelf } from "../../../support/article-shelf.ts";

const FEED = "https://courier.example/feed";

function article(fields: Partial<RawArticle> = {}): RawArticle {
  const url = fields.url === undefined ? "https://courier.example/a" : fields.url;
  const unsaid = { file: null, line: null, title: null, byline: null, language: null, publishedAt: null };
  return {
    kind: "page",
    key: `url:${url}`,
    externalId: url ?? "1",
    location: url ?? FEED,
    text: "Words.",
    source: null,
    ...unsaid,
    ...fields,
    url,
  };
}

/** `archived`: publishers of articles, by their addresses. */
async function open(archived: Readonly<Record<string, string>> = {}) {
  const shelf = createShelf();
  await shelf.take(
    (async function* () {
      for (const [url, source] of Object.entries(archived))
        yield { kind: "article", article: article({ url, source }) } as const;
    })(),
  );
  const names = new PublisherNames(shelf.archive);
  return async (
    fields: Partial<RawArticle>,
    settings: { publisher?: string; address?: string } = {},
    feedTitle: string | null = null,
  ) => {
    const source = { publisher: null, language: null, address: FEED, ...settings };
    return (await names.dress(article(fields), source, feedTitle)).source;
  };
}

describe("the publisher of an article", () => {
  it("is the one that the operator set, whatever it says itself", async () => {
    const named = await open({ "https://bigpaper.example/1": "Big Paper" });
    expect(await named({ source: "Someone" }, { publisher: "Big Paper" })).toBe("Big Paper");
  });

  it("is as the page says, where nobody else is called like that", async () => {
    const named = await open({ "https://bigpaper.example/1": "Big Paper" });
    expect(await named({ source: "The Courier" })).toBe("The Courier");
  });

  it.each(["Big Paper", "BIG PAPER"])("is not the known publisher of another site: %s", async (source) => {
    const named = await open({ "https://bigpaper.example/1": "Big Paper" });
    expect(await named({ source })).toBe("courier.example");
    expect(await named({ kind: "record", source })).toBe("courier.example");
  });

  it("is not a feed's title that is another site's name", async () => {
    const named = await open({ "https://bigpaper.example/1": "Big Paper" });
    expect(await named({ source: "courier.example" }, {}, "Big Paper")).toBe("courier.example");
    expect(await named({ kind: "record", url: null }, {}, "Big Paper")).toBe("courier.example");
    expect(await named({ kind: "record", url: null }, {}, "The Courier")).toBe("The Courier");
  });

  it("keeps its name on its own site, and below it", async () => {
    const named = await open({ "https://www.bigpaper.example/1": "Big Paper", "/papers/1": "Big Paper" });
    const url = "https://sport.bigpaper.example/2";
    expect(await named({ url, source: "Big Paper" })).toBe("Big Paper");
  });

  it("is the feed's title where the page goes by the feed's own host only", async () => {
    const named = await open();
    expect(await named({ source: "courier.example" }, {}, "The Courier")).toBe("The Courier");
    const url = "https://elsewhere.example/a";
    expect(await named({ url, source: "elsewhere.example" }, {}, "The Courier")).toBe("elsewhere.example");
  });

  it("is that of the place where a page came from in the end", async () => {
    const named = await open({ "https://bigpaper.example/1": "Big Paper" });
    expect(await named({ source: "Big Paper", location: "https://bigpaper.example/2" })).toBe("Big Paper");
  });
});
