import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { feedOf, rss } from "./reading.ts";

const TITLES = {
  "windows-1251": "Правительство обсудило новый закон о защите лесов",
  "koi8-r": "В городе открылась выставка старинных книг",
  shift_jis: "新しい橋が港の近くに完成した",
  "euc-jp": "台風が九州に近づいている",
  gbk: "新的大桥在港口附近建成",
  "iso-8859-1": "Le marché a été déplacé près de la forêt",
  "utf-16le": "Kész az új híd",
} as const;

function feedWith(title: string, declared: string | null): string {
  const declaration = declared === null ? "" : `<?xml version="1.0" encoding="${declared}"?>`;
  return rss(`<title>${title}</title><link>https://news.example/1</link>`).replace(
    /^<\?xml.*?\?>/,
    declaration,
  );
}

async function titleOf(body: Uint8Array, charset: string | null = null): Promise<string | null | undefined> {
  return (await feedOf(body, { charset })).entries[0]?.title;
}

describe("encodings of feeds", () => {
  it.each(Object.entries(TITLES))("%s by declaration, header, and neither", async (encoding, title) => {
    expect(await titleOf(iconv.encode(feedWith(title, encoding), encoding))).toBe(title);
    expect(await titleOf(iconv.encode(feedWith(title, null), encoding), encoding)).toBe(title);
    expect(await titleOf(iconv.encode(feedWith(title, null), encoding))).toBe(title);
  });

  it("believes no declaration that the bytes refute", async () => {
    const title = TITLES["windows-1251"];
    expect(await titleOf(Buffer.from(feedWith(title, "windows-1251")), "iso-8859-1")).toBe(title);
    expect(await titleOf(iconv.encode(feedWith(title, "utf-8"), "windows-1251"))).toBe(title);
    expect(await titleOf(iconv.encode(feedWith(title, "iso-8859-1"), "windows-1251"), "iso-8859-1")).toBe(
      title,
    );
  });

  it("reads through marks, zeros and compression", async () => {
    const title = "Ein Tag – zwei Züge";
    expect(await titleOf(Buffer.from(`\ufeff${feedWith(title, "utf-8")}`))).toBe(title);
    expect(await titleOf(Buffer.from(feedWith(title, null).replace("<item>", "\u0000<item>")))).toBe(title);
    expect(await titleOf(gzipSync(Buffer.from(feedWith(title, null))))).toBe(title);
  });
});
