/** What looks like a date in an article and is none. */
import { describe, expect, it } from "vitest";
import { values } from "../../support/told-dates.ts";

describe("numbers that are no dates", () => {
  it.each([
    ["en", "The fund holds $2018, and 2,024 people paid 1999 dollars."],
    ["en", "They won 3-2, then 21-19 and 6:1."],
    ["en", "Players aged 18-24 and Smith, 45, took part."],
    ["en", "It runs on Windows 2000 and on iOS 17.5.1 or 2.0.24."],
    ["en", "The Boeing 747 of flight 370 left gate 12. A crowd waited."],
    ["en", "Call 03-5253-8111 or see § 5.11, Art. 12."],
    ["en", "About 11/12 of them stayed, on 1945 km of road."],
    ["en", "In all 2019 soldiers fell."],
    ["en", "It stands on page 2019 of the file No. 2017."],
    ["en", "A 24/7 service with a 5-4 vote."],
    ["de", "Sie zahlten 1999 Euro für 1987 Meter Kabel."],
    ["de", "Der Fonds hält 2018 Euro, 2.024 Menschen spielten 3:2."],
    ["fr", "Le fonds compte 2018 euros et 2 024 personnes."],
    ["fr", "Il a sept enfants et sept chats."],
    ["es", "Pagaron 2018 euros y vinieron 2024 personas."],
    ["es", "Vive en la calle 12 de Octubre."],
    ["es", "Ganó 2000 millones de pesos."],
    ["it", "Pagarono 2018 euro e vennero 2024 persone."],
    ["pt", "Ficou na segunda posição, com 2018 euros."],
    ["ru", "В фонде 2018 рублей и 2024 человека, счёт 3:2."],
    ["ru", "Ему 45 лет. 2019 солдат погибли."],
    ["ru", "Прошло три дня."],
    ["bg", "Във фонда има 2018 лева и 2024 души."],
    ["tr", "Fonda 2018 lira ve 2024 kişi var."],
    ["id", "Dana itu 2018 rupiah untuk 2024 orang."],
    ["pl", "Zapłacili 2018 złotych za 1987 metrów."],
    ["pl", "Oni mają psa."],
    ["hu", "Az alap 2018 forint, és 2024 ember jött."],
    ["ja", "基金は2018円で、2024人が参加した。"],
    ["ja", "日本語を話す日本人だ。"],
    ["ja", "7月期決算と10月分の家賃。"],
    ["ja", "朝日新聞によると、土日は休みだ。"],
    ["ja", "以来75年ぶりの発見で、生後18日の子もいた。"],
    ["zh", "基金有2018元，2024人参加，日本队3比2获胜。"],
    ["ko", "기금은 2018원이고 2024명이 참가했다."],
    ["ar", "لدى الصندوق 2018 دولارا و2024 شخصا."],
  ])("%s: %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("words that are no dates", () => {
  it.each([
    ["en", "Theresa May may march on, and the sun sat low."],
    ["en", "April Jones met August Smith."],
    ["en", "One second later the second man fell."],
    ["en", "Chapter 24 may be read, and line 3 march off."],
    ["fr", "Il a été réélu."],
    ["de", "Im Jahre alt, im Monate jung."],
  ])("%s: %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("hostile text", () => {
  const seconds = (text: string, language: string) => {
    const start = performance.now();
    values(text, language);
    return (performance.now() - start) / 1000;
  };

  it.each([
    ["digits", "1".repeat(200_000)],
    ["figures", "11/12 ".repeat(30_000)],
    ["months", "May ".repeat(50_000)],
    ["dates", "3 to 5 May 2024, ".repeat(10_000)],
    ["gaps", "May of the of the of the ".repeat(8_000)],
    ["dashes", "2017-".repeat(40_000)],
    ["no spaces", "日".repeat(200_000)],
  ])(
    "%s take no longer than their length",
    (_, text) => {
      expect(seconds(text, "en")).toBeLessThan(20);
      expect(seconds(text, "ja")).toBeLessThan(20);
    },
    60_000,
  );

  it("keeps its dates in order and apart", () => {
    const text = "From 3 to 5 May 2024 and on Tuesday, two days later, in summer 2023 of the 1990s. ".repeat(
      20,
    );
    const dates = values(text, "en");
    expect(dates.length).toBeGreaterThanOrEqual(80);
  });
});
