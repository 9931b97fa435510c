import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, feedOf, fixture, read, rss } from "./reading.ts";

const FIXTURES = [
  "german-rss2.xml",
  "japanese-atom.xml",
  "russian-rdf.xml",
  "broken-french.xml",
  "spanish.json",
  "news-sitemap.xml",
] as const;

function numbered(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) =>
      `<title>Headline ${at}</title><link>https://news.example/${at}</link><guid>${at}</guid><description>Words of ${at}.</description>`,
  );
}

describe("broken feeds", () => {
  it("keeps every entry that tells something, whatever is broken in it", async () => {
    const feed = await feedOf(fixture("broken-french.xml"));
    expect(feed.title).toBe("Léo & fils");
    expect(feed.entries.map(({ url, title, text }) => [url, title, text])).toEqual([
      ["https://leo.example/marche?id=1&copy=2", "Marché & foire 2024 &secret; &lots;", ""],
      ["https://leo.example/2", "Titre sans fin", "Du\n\nHTML nu\ndedans"],
      ["https://leo.example/3", "Jamais fermé", ""],
      ["https://leo.example/4", "Élément inconnu", ""],
      ["https://leo.example/5", "Sans fin d'élément", ""],
      ["https://leo.example/6", "Coupé", ""],
    ]);
    expect(feed.rejected).toEqual(["entry 6: it is empty"]);
  });

  it("never expands or fetches what a DTD declares", async () => {
    const laughs = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://evil.example/x.dtd" [<!ENTITY a0 "<item><title>no</title></item>">${laughs}]>
      ${rss("<title>&a12;</title><link>https://news.example/1</link>").replace(/^<\?xml.*?\?>/, "")}`;
    expect((await feedOf(bomb)).entries.map(({ title }) => title)).toEqual(["&a12;"]);
  });

  it("keeps the links of entries whose links are attributes or repeated", async () => {
    expect((await entryOf('<title>a</title><link href="https://news.example/a"/>')).url).toBe(
      "https://news.example/a",
    );
    expect((await entryOf("<title>a</title><link/><guid>https://news.example/g</guid>")).url).toBe(
      "https://news.example/g",
    );
    expect(
      (await entryOf('<title>a</title><guid isPermaLink="true">https://news.example/p</guid>')).url,
    ).toBe("https://news.example/p");
    expect(
      (await entryOf('<title>a</title><guid isPermaLink="false">https://news.example/p</guid>')).url,
    ).toBeNull();
  });

  it("keeps what stands inside an element that is closed by another's name", async () => {
    expect((await entryOf("<title>a</title><foo><link>https://news.example/x</link></bar>")).url).toBe(
      "https://news.example/x",
    );
    expect((await entryOf("<title>a<b>c</title></b><link>https://news.example/y</link>")).url).toBe(
      "https://news.example/y",
    );
  });

  it("tells entries apart that share the address of one page", async () => {
    const shared = (title: string, guid: string) =>
      `<title>${title}</title><link>https://news.example/ticker</link>${guid}`;
    const feed = await feedOf(
      rss(shared("one", "<guid>1</guid>"), shared("two", "<guid>2</guid>"), shared("three", "")),
    );
    expect(feed.entries.map(({ title, url }) => [title, url])).toEqual([
      ["one", null],
      ["two", null],
      ["three", null],
    ]);
    expect(new Set(feed.entries.map(({ guid }) => guid)).size).toBe(3);
  });

  it("takes an entry that stands there twice once, with most of its text", async () => {
    const feed = await feedOf(
      rss(
        "<title>a</title><link>https://news.example/a</link><guid>1</guid>",
        "<title>a</title><link>https://news.example/a?utm_medium=x</link><guid>1</guid><description>Words.</description>",
      ),
    );
    expect(feed.entries.map(({ url, text }) => [url, text])).toEqual([["https://news.example/a", "Words."]]);
  });

  it("orders by date and leaves undated entries beside those before them", async () => {
    const dated = (title: string, date: string) =>
      `<title>${title}</title><link>https://news.example/${title}</link><pubDate>${date}</pubDate>`;
    const feed = await feedOf(
      rss(
        dated("old", "Fri, 01 Nov 2024 10:00:00 GMT"),
        dated("undated", "some day"),
        dated("new", "Tue, 05 Nov 2024 10:00:00 GMT"),
      ),
    );
    expect(feed.entries.map(({ title }) => title)).toEqual(["new", "old", "undated"]);
  });

  it("says of entries without address and words that they are rejected", async () => {
    expect((await feedOf(rss("<pubDate>Fri, 01 Nov 2024 10:00:00 GMT</pubDate>"))).rejected).toEqual([
      "entry 1: it has neither an address nor words",
    ]);
  });

  it("never throws, wherever bytes are cut out or put in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIXTURES),
        fc.nat(),
        fc.nat({ max: 60 }),
        fc.oneof(
          fc.uint8Array({ maxLength: 12 }),
          fc.constantFrom("<", "]]>", "<![CDATA[", "&", '"', "<!--", "</item>", "<item>", "{"),
        ),
        async (name, place, removed, added) => {
          const bytes = fixture(name);
          const at = place % bytes.length;
          const damaged = Buffer.concat([
            bytes.subarray(0, at),
            Buffer.from(added),
            bytes.subarray(at + removed),
          ]);
          const found = await read(damaged);
          expect(found.kind === "unreadable" && found.reason.startsWith("could not")).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("loses no entry before a cut, and none but its neighbours to damage", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 19 }),
        fc.constantFrom("<", "]]>", "&", '"', "</title>", "<b>", "\u0000", "<foo bar='", "<item", "<title>"),
        fc.nat({ max: 40 }),
        async (damagedAt, added, offset) => {
          const items = numbered(20);
          const damaged = items.map((item, at) => {
            return at === damagedAt ? item.slice(0, offset) + added + item.slice(offset) : item;
          });
          const urls = new Set((await feedOf(rss(...damaged))).entries.map(({ url }) => url));
          const lost = items.filter(
            (_, at) => Math.abs(at - damagedAt) > 1 && !urls.has(`https://news.example/${at}`),
          );
          expect(lost).toEqual([]);
          const text = rss(...items);
          const cut = text.indexOf(`Headline ${damagedAt}`);
          expect((await feedOf(text.slice(0, cut))).entries).toHaveLength(damagedAt);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("reads hostile texts in a time that grows with their length", async () => {
    const size = 200_000;
    for (const piece of [
      "<",
      "<a",
      '<a="',
      "<!--",
      "<![CDATA[",
      "<item>",
      "&",
      "(",
      "<item><title>",
      "<div>x",
      "&amp;lt;",
    ]) {
      const started = performance.now();
      await read(rss(`<title>x</title><author>${piece.repeat(size / piece.length)}</author>`));
      await read(piece.repeat(size / piece.length));
      expect(performance.now() - started, piece).toBeLessThan(8_000);
    }
  });
});
