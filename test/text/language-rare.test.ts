import { describe, expect, it } from "vitest";
import { rareLanguage } from "../../src/text/language-rare.ts";

const fits = (): number => 0;

const SWAHILI = "Mto ulipanda mita mbili usiku kucha, na meya aliwaomba wakazi waondoke katika nyumba zao.";
const SWEDISH = "Floden steg två meter under natten och borgmästaren bad de boende att lämna sina hem.";
const KAZAKH = "Өзен түнде екі метрге көтерілді, әкім тұрғындардан үйлерінен кетуін сұрады.";

/** What n-grams say of a language they do not know: a low score, and no lead. */
const DOUBTFUL = [
  { language: "tl", score: 0.45 },
  { language: "ms", score: 0.44 },
];
const SURE = [
  { language: "sv", score: 0.8 },
  { language: "nb", score: 0.55 },
];

describe("rareLanguage", () => {
  it("finds a language that n-grams do not know", () => {
    expect(rareLanguage(SWAHILI, DOUBTFUL, fits)).toBe("sw");
    expect(rareLanguage(KAZAKH, [], fits)).toBe("kk");
  });

  it("leaves a common language alone, however the trigrams rank", () => {
    expect(rareLanguage(SWEDISH, SURE, fits)).toBeNull();
    expect(rareLanguage(SWEDISH, DOUBTFUL.concat({ language: "sv", score: 0.43 }), fits)).toBeNull();
  });

  it("needs more than a few words against a sure score", () => {
    expect(rareLanguage("na meya", SURE, fits)).toBeNull();
  });

  it("heeds alphabets", () => {
    expect(rareLanguage(KAZAKH, [], (language) => (language === "kk" ? 0.2 : 0))).not.toBe("kk");
  });

  it("has nothing to say of nothing", () => {
    expect(rareLanguage("", [], fits)).toBeNull();
    expect(rareLanguage("", SURE, fits)).toBeNull();
  });
});
