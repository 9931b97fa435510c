/** When a page says it was published: stamp lines, their labels, their order, and what is none of its business. */
import { describe, expect, it } from "vitest";
import { findMetadata } from "../../src/text/metadata.ts";

/** Dates of events, which are never the date of publication. */
const BODY = "The premier, elected on Oct 1, will attend the G20 from Nov. 18, 2024. He served in 2017-2021.";

interface Lines {
  readonly head?: readonly string[];
  readonly body?: string;
  readonly tail?: readonly string[];
  readonly fetchedAt?: string;
}

function published(language: string, { head = [], body = BODY, tail = [], fetchedAt }: Lines) {
  const fetched = fetchedAt === undefined ? null : new Date(fetchedAt);
  const { value, precision } = findMetadata({
    title: null,
    head,
    body,
    tail,
    language,
    fetchedAt: fetched,
  }).published;
  return value === null ? precision : `${value} ${precision}`;
}

describe("a stamp in the head", () => {
  it.each([
    ["en", "16:29 JST, November 6, 2024", "2024-11-06T16:29+09:00 minute"],
    ["en", "Wednesday, November 6, 2024", "2024-11-06 day"],
    ["en", "Published 6 November 2024", "2024-11-06 day"],
    ["en", "Posted on: Nov 6, 2024 4:29 p.m.", "2024-11-06T16:29 minute"],
    ["en", "Politics | November 6, 2024 | 4:29 p.m.", "2024-11-06T16:29 minute"],
    ["en", "By Jane Doe November 6, 2024", "2024-11-06 day"],
    ["en", "By Jane Doe, Staff Writer | Nov. 6, 2024", "2024-11-06 day"],
    ["en", "Tokyo, November 6, 2024", "2024-11-06 day"],
    ["en", "November 6, 2024 • 5 min read", "2024-11-06 day"],
    ["en", "2024-11-06T16:29:00+09:00", "2024-11-06T16:29+09:00 minute"],
    ["en", "Published: November 2024", "2024-11 month"],
    ["ru", "6 ноября 2024, 14:05", "2024-11-06T14:05 minute"],
    ["ru", "6 ноября 2024, 14:05 по московскому времени", "2024-11-06T14:05+03:00 minute"],
    ["ru", "Опубликовано: 06.11.2024 в 14:05 (МСК)", "2024-11-06T14:05+03:00 minute"],
    ["ru", "14:05 06.11.2024", "2024-11-06T14:05 minute"],
    ["ru", "Политика / 6 ноября 2024", "2024-11-06 day"],
    ["bg", "06 ноември 2024, 14:05 ч.", "2024-11-06T14:05 minute"],
    ["bg", "Публикувана на 6.11.2024 г.", "2024-11-06 day"],
    ["uk", "6 листопада 2024, 14:05", "2024-11-06T14:05 minute"],
    ["de", "Berlin, 6. November 2024, 14:05 Uhr", "2024-11-06T14:05 minute"],
    ["de", "Veröffentlicht am 06.11.2024", "2024-11-06 day"],
    ["fr", "Publié le 06/11/2024 à 14h05", "2024-11-06T14:05 minute"],
    ["es", "Publicado el 6 de noviembre de 2024 a las 14:05", "2024-11-06T14:05 minute"],
    ["it", "06 novembre 2024 | 14:05", "2024-11-06T14:05 minute"],
    ["pt", "Publicado em 06/11/2024 às 14h05", "2024-11-06T14:05 minute"],
    ["pl", "Opublikowano: 6 listopada 2024, 14:05", "2024-11-06T14:05 minute"],
    ["tr", "Yayınlanma: 18 Kasım 2024 - 14:05", "2024-11-18T14:05 minute"],
    ["sv", "Publicerad 6 november 2024 kl. 14.05", "2024-11-06T14:05 minute"],
    ["hu", "2024. november 6. 14:05", "2024-11-06T14:05 minute"],
    ["el", "Δημοσιεύτηκε: 6 Νοεμβρίου 2024, 14:05", "2024-11-06T14:05 minute"],
    ["id", "Rabu, 6 November 2024 14:05 WIB", "2024-11-06T14:05+07:00 minute"],
    ["id", "Kompas.com - 06/11/2024, 14:05 WIB", "2024-11-06T14:05+07:00 minute"],
    ["vi", "Thứ Tư, 6/11/2024, 14:05 (GMT+7)", "2024-11-06T14:05+07:00 minute"],
    ["ar", "نشر في: ٦ نوفمبر ٢٠٢٤", "2024-11-06 day"],
    ["he", "פורסם: 6 בנובמבר 2024, 14:05", "2024-11-06T14:05 minute"],
    ["hi", "प्रकाशित: ११ नवंबर २०२४", "2024-11-11 day"],
    ["th", "6 พฤศจิกายน 2567 14:05 น.", "2024-11-06T14:05 minute"],
    ["fa", "۱۶ آبان ۱۴۰۳ - ۱۴:۰۵", "2024-11-06T14:05 minute"],
    ["ja", "2024年11月6日 16時29分", "2024-11-06T16:29 minute"],
    ["ja", "公開日：2024年11月6日", "2024-11-06 day"],
    ["ja", "2024年11月06日16時29分配信", "2024-11-06T16:29 minute"],
    ["ja", "令和6年11月6日", "2024-11-06 day"],
    ["zh", "发布时间：2024-11-06 16:29", "2024-11-06T16:29 minute"],
    ["zh", "2024-11-06 16:29 来源：新华社", "2024-11-06T16:29 minute"],
    ["ko", "입력 2024.11.06 16:29", "2024-11-06T16:29 minute"],
  ])("%s: %s", (language, line, expected) => {
    expect(published(language, { head: [line] })).toBe(expected);
    expect(published(language, { head: ["Menu", line, "5   0   0   0"] })).toBe(expected);
  });

  it("may be in another language than the article", () => {
    expect(published("en", { head: ["6 ноября 2024, 14:05"] })).toBe("2024-11-06T14:05 minute");
    expect(published("ja", { head: ["Mittwoch, 6. November 2024"] })).toBe("2024-11-06 day");
    expect(published("en", { head: ["Selasa, 5 Mei 2024"] })).toBe("2024-05-05 day");
    expect(published("und", { head: ["6 novembre 2024"] })).toBe("2024-11-06 day");
  });

  it("may still stand at the head of the body", () => {
    const body = `Headline of the story\nBy Jane Doe\nNov. 6, 2024 4:29 p.m.\n${BODY}`;
    expect(published("en", { body })).toBe("2024-11-06T16:29 minute");
  });

  it("is the one nearest to the body", () => {
    const head = ["Thursday, November 7, 2024", "Menu", "November 6, 2024"];
    expect(published("en", { head })).toBe("2024-11-06 day");
  });

  it("may have its label in the line above", () => {
    expect(
      published("en", { head: ["Published", "6 November 2024 14:05", "Updated", "7 November 2024"] }),
    ).toBe("2024-11-06T14:05 minute");
  });
});

describe("published and updated", () => {
  it.each([
    ["en", ["Published 6 November 2024, updated 7 November 2024"]],
    ["en", ["Updated: 7 November 2024", "Published: 6 November 2024"]],
    ["en", ["Published: 6 November 2024", "Last updated on 7 November 2024"]],
    ["en", ["6 November 2024", "Updated 7 November 2024"]],
    ["fr", ["Publié le 06/11/2024, mis à jour le 07/11/2024"]],
    ["ja", ["公開日：2024年11月6日　更新日：2024年11月7日"]],
    ["ko", ["입력 2024.11.06", "수정 2024.11.07"]],
    ["ru", ["Обновлено: 07.11.2024", "Опубликовано: 06.11.2024"]],
    ["de", ["Zuletzt aktualisiert: 07.11.2024", "Erschienen am 06.11.2024"]],
  ])("%s: %j", (language, head) => {
    expect(published(language, { head })).toBe("2024-11-06 day");
  });

  it("takes the update where nothing else stands", () => {
    expect(published("en", { head: ["Updated: 7 November 2024"] })).toBe("2024-11-07 day");
  });
});

describe("relative stamps", () => {
  const fetchedAt = "2024-11-07T18:00+09:00";

  it.each([
    ["en", "JAPAN TODAY   | 6 jam yang lalu", "2024-11-07T03:00Z minute"],
    ["en", "2 hours ago", "2024-11-07T07:00Z minute"],
    ["en", "Jane Doe | 30 minutes ago", "2024-11-07T08:30Z minute"],
    ["en", "Published 3 hours ago", "2024-11-07T06:00Z minute"],
    ["ru", "3 дня назад", "2024-11-04 day"],
    ["ja", "昨日", "2024-11-06 day"],
    ["de", "vor 3 Stunden", "2024-11-07T06:00Z minute"],
    ["bg", "преди 6 часа", "2024-11-07T03:00Z minute"],
    ["en", "Yesterday at 14:05", "2024-11-06T14:05 minute"],
    ["ru", "6 ноября", "2024-11-06 day"],
    ["ru", "6 ноября, 14:05", "2024-11-06T14:05 minute"],
    ["ja", "11/6(水) 16:29", "2024-11-06T16:29 minute"],
    ["en", "3 weeks ago", "2024-10 month"],
  ])("%s: %s", (language, line, expected) => {
    expect(published(language, { head: [line], body: "Japan said so.", fetchedAt })).toBe(expected);
    expect(published(language, { head: [line], body: "Japan said so." })).toBe("none");
  });

  it("is no stamp inside other words", () => {
    for (const line of [
      "Maksimal 1 tahun yang lalu",
      "The war began 3 days ago",
      "2 hours ago in Tokyo a man",
    ])
      expect(published("en", { head: [line], fetchedAt })).toBe("none");
  });

  it("takes no year from the future", () => {
    expect(published("en", { head: ["December 24, 10:00"], body: "Text.", fetchedAt })).toBe(
      "2023-12-24T10:00 minute",
    );
    expect(published("en", { head: ["November 6, 2026"], body: "Text.", fetchedAt })).toBe("none");
  });
});
