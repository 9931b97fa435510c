import { describe, expect, it } from "vitest";
import { feedOf } from "./reading.ts";

/** Formats of feeds, each with three entries of different scripts. */
const TITLES = ["The bridge is open", "Мост открыт", "橋が開通した"] as const;
const URLS = [1, 2, 3].map((number) => `https://news.example/${number}`);

const rssItem = (at: number) =>
  `<item><title>${TITLES[at]}</title><link>${URLS[at]}</link><guid>${URLS[at]}</guid><pubDate>Wed, 0${6 - at} Nov 2024 16:29:00 GMT</pubDate><description>Words &amp; more of ${at}.</description></item>`;
const atomEntry = (at: number) =>
  `<entry><id>tag:news.example,2024:${at}</id><title>${TITLES[at]}</title><link href="${URLS[at]}"/><updated>2024-11-0${6 - at}T16:29:00Z</updated><summary>Words &amp; more of ${at}.</summary></entry>`;
const rdfItem = (at: number) =>
  `<item rdf:about="${URLS[at]}"><title>${TITLES[at]}</title><link>${URLS[at]}</link><dc:date>2024-11-0${6 - at}T16:29:00Z</dc:date><description>Words &amp; more of ${at}.</description></item>`;
const three = (make: (at: number) => string): string => [0, 1, 2].map(make).join("\n");

const FORMATS: Readonly<Record<string, string>> = {
  "RSS 2.0": `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Paper</title><link>https://news.example/</link><description>d</description>${three(rssItem)}</channel></rss>`,
  "RSS 0.91": `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Paper</title>${three(rssItem)}</channel></rss>`,
  "RSS with items beside the channel": `<rss version="2.0"><channel><title>Paper</title></channel>${three(rssItem)}</rss>`,
  "RSS without version": `<rss><channel><title>Paper</title>${three(rssItem)}</channel></rss>`,
  "a channel alone": `<channel><title>Paper</title>${three(rssItem)}</channel>`,
  "items alone": three(rssItem),
  "RSS in capitals": `<RSS VERSION="2.0"><CHANNEL><TITLE>Paper</TITLE>${three(rssItem).replaceAll(/<(\/?)(item|title|link)>/g, (_, slash, name) => `<${slash}${String(name).toUpperCase()}>`)}</CHANNEL></RSS>`,
  "RSS 1.0": `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Paper</title></channel>${three(rdfItem)}</rdf:RDF>`,
  "RSS 1.0 without namespaces": `<rdf:RDF><channel><title>Paper</title></channel>${three(rdfItem)}</rdf:RDF>`,
  "RSS 1.0 with a prefix": `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">${three(rdfItem).replaceAll(/<(\/?)(item|title|link|description)\b/g, "<$1rss:$2")}</r:RDF>`,
  "Atom 1.0": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>${three(atomEntry)}</feed>`,
  "Atom 0.3": `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Paper</title>${three(atomEntry).replaceAll("updated>", "modified>")}</feed>`,
  "Atom without a namespace": `<feed><title>Paper</title>${three(atomEntry)}</feed>`,
  "Atom with a prefix": `<x:feed xmlns:x="http://www.w3.org/2005/Atom">${three(atomEntry).replaceAll(/<(\/?)(\w)/g, "<$1x:$2")}</x:feed>`,
  "Atom with an undeclared prefix": `<atom:feed>${three(atomEntry).replaceAll(/<(\/?)(\w)/g, "<$1atom:$2")}</atom:feed>`,
  "entries alone": three(atomEntry),
};

/** Ways to break a feed that leave its entries what they are. */
const DAMAGES: Readonly<Record<string, (feed: string) => string>> = {
  nothing: (feed) => feed,
  "space and a mark before": (feed) => `\ufeff \n\n${feed}`,
  "words before": (feed) => `Notice: undefined index in /srv/www\n${feed}`,
  "markup before": (feed) => `<br />\n<b>Warning</b>: headers sent<br />${feed}`,
  "a comment before": (feed) => `<!-- <item><title>no</title></item> -->${feed}`,
  "words after": (feed) => `${feed}\n<!-- 0.3 s --> <script>alert(1)</script>`,
  "the end cut off": (feed) =>
    feed.replace(/<\/(?:channel|rss|feed|x:feed|atom:feed|r:RDF|rdf:RDF)>\s*$/i, ""),
  "bare ampersands": (feed) => feed.replaceAll("&amp;", "&"),
  "unknown references": (feed) => feed.replaceAll("&amp;", "&nosuchthing;"),
  "names of HTML's references": (feed) => feed.replaceAll("&amp;", "&eacute;&nbsp;"),
  "control characters": (feed) => feed.replaceAll("Words", "Wo\u0001r\u000bds\ufffe"),
  "Windows line ends": (feed) => feed.replaceAll("\n", "\r\n"),
  "an unclosed element in the head": (feed) => feed.replace(/<(title|TITLE)>Paper/, "<image><url>x<$1>Paper"),
  "an element that nobody knows": (feed) =>
    feed.replaceAll(/<((?:\w+:)?title)>/gi, "<odd:thing a='<>'/><$1>"),
  "a declared encoding that is wrong": (feed) =>
    `<?xml version="1.0" encoding="iso-8859-1"?>${feed.replace(/^<\?xml.*?\?>/, "")}`,
  "a declaration twice": (feed) => `<?xml version="1.0"?>\n<?xml-stylesheet href="x.xsl"?>\n${feed}`,
  "CDATA everywhere": (feed) =>
    feed.replaceAll(/<((?:\w+:)?(?:title|description|summary))>([^<]*)</gi, "<$1><![CDATA[$2]]><"),
  "HTML escaped twice": (feed) => feed.replaceAll("Words", "&amp;lt;p&amp;gt;Words"),
  "an empty entry": (feed) => feed.replace(/<((?:\w+:)?(?:item|entry))\b/i, "<$1/><$1"),
  "a date that is none": (feed) => feed.replaceAll(/2024(?=[-\s])/g, "MMXXIV"),
};

describe("feeds of every shape", () => {
  for (const [format, feed] of Object.entries(FORMATS)) {
    it.each(Object.entries(DAMAGES))(`${format} with %s loses no entry`, async (damage, damaged) => {
      const { entries, title } = await feedOf(damaged(feed));
      expect(entries.map((entry) => entry.url)).toEqual(URLS);
      expect(entries.map((entry) => entry.title)).toEqual(TITLES);
      expect(entries.every(({ text }) => text.includes("more of"))).toBe(true);
      const isDated = damage !== "a date that is none";
      expect(entries.every(({ publishedAt }) => (publishedAt !== null) === isDated)).toBe(true);
      expect([null, "Paper"]).toContain(title);
    });
  }
});
