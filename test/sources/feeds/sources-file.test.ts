import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { readSourcesFile } from "../../../src/sources/feeds/sources-file.ts";

const PATH = "/etc/bot/sources.txt";

function mistakesOf(text: string): readonly string[] {
  try {
    readSourcesFile(text, PATH);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe("configuration");
    return error.message.split("\n").slice(1);
  }
}

describe("the file of sources", () => {
  it("has a source a line, with options", () => {
    const text = `# ours
https://nhk.example/rss#top every=15m language=ja name="NHK World" publisher="NHK" max-age=7d  # good
https://fjord.example/news-sitemap.xml.gz

../texts every=30s
https://aue.example/a?b=c kind=page`;
    const none = { name: null, publisher: null, language: null, everySeconds: null, maxAgeDays: null };
    expect(readSourcesFile(text, PATH)).toEqual([
      {
        kind: "feed",
        address: "https://nhk.example/rss",
        name: "NHK World",
        publisher: "NHK",
        language: "ja",
        everySeconds: 900,
        maxAgeDays: 7,
      },
      { ...none, kind: "sitemap", address: "https://fjord.example/news-sitemap.xml.gz" },
      { ...none, kind: "folder", address: "/etc/texts", everySeconds: 30 },
      { ...none, kind: "page", address: "https://aue.example/a?b=c" },
    ]);
  });

  it("may be OPML", () => {
    const opml =
      '<?xml version="1.0"?><opml><body><outline text="Aue" xmlUrl="https://aue.example/rss"/></body></opml>';
    expect(readSourcesFile(opml, PATH)).toMatchObject([
      { kind: "feed", address: "https://aue.example/rss", name: "Aue" },
    ]);
    expect(mistakesOf("<opml></opml>")).toEqual(["it is XML, but lists no feeds (OPML)"]);
  });

  it("names all mistakes at once, with their lines", () => {
    const text = `https://a.example/rss every=soon
ftp://a.example/rss
a.example/rss
https://b.example/rss color=red
https://b.example/rss language=klingonish every=5s
https://c.example/rss every=5s
https://d.example/rss
https://d.example/rss
https://e.example/rss fast
name=x
https://f.example/rss name="x
texts kind=page
https://g.example/ kind=blog`;
    expect(mistakesOf(text)).toEqual([
      'line 1: every: expected a time such as 15m, 2h or 1d, got "soon"',
      'line 2: expected an http or https address, got "ftp://a.example/rss"',
      'line 3: write https:// before the address, or ./ before a folder, got "a.example/rss"',
      'line 4: there is no option "color"; these are: every, language, name, publisher, max-age, kind',
      'line 5: every: expected 10s at least, got "5s"',
      'line 6: every: expected 10s at least, got "5s"',
      "line 8: the same source as in line 7",
      'line 9: expected options such as every=15m behind the address, got "fast"',
      "line 10: expected the address of a source first",
      'line 11: cannot be read from "name="x" on',
      'line 12: kind: "texts" is a folder on this machine',
      'line 13: kind: expected feed, sitemap, page, folder, got "blog"',
    ]);
    expect(mistakesOf("https://b.example/rss language=klingonish")).toEqual([
      'line 1: language: expected a BCP 47 tag such as "ru", got "klingonish"',
    ]);
  });
});
