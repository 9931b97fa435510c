/** Whom the words that name a speaker mean, in made-up articles. */
import { describe, expect, it } from "vitest";
import { attributionsIn, indirectIn } from "./quoting.ts";

describe("the names of speakers", () => {
  it("come without titles and roles", () => {
    const [found] = attributionsIn("“It opens in May,” said Deputy Mayor Lena Ortmann.", "en");
    expect(found).toMatchObject({ speaker: "Deputy Mayor Lena Ortmann", name: "Lena Ortmann" });
  });

  it.each([
    ["de", "„Sie öffnet“, sagte der Leiter des Bauamts der Stadt, Jan Moll.", "Jan Moll"],
    ["de", "„Sie öffnet“, sagte Jan Moll, Leiter des Bauamts.", "Jan Moll"],
    ["ru", "«Мост откроют», — сказал глава района Павел Орлов.", "Павел Орлов"],
    ["ja", "名古屋市の織部太郎市長は「橋は五月に開通する」と述べた。", "織部太郎"],
    ["zh", "市长欧曼表示：“大桥将于五月开放。”", "欧曼"],
    ["ko", "오르만 시장은 “다리는 5월에 열린다”고 말했다.", "오르만"],
    ["ar", "قال رئيس البلدية سامي عرمان: «سيفتح الجسر في مايو».", "سامي عرمان"],
  ])("%s: %s", (language, body, name) => {
    expect(attributionsIn(body, language)[0]?.name).toBe(name);
  });

  it("are the fullest ones of the article", () => {
    const body = "Lena Ortmann opened the bridge on Monday. “It is safe,” Ortmann said.";
    expect(attributionsIn(body, "en")[0]).toMatchObject({ speaker: "Ortmann", name: "Lena Ortmann" });
  });

  it("are no places of bodies", () => {
    const [found] = attributionsIn("«Мост закрыт», — сообщила полиция Тарны.", "ru");
    expect(found?.name).toBe("полиция Тарны");
    expect(attributionsIn("«Мост закрыт», — заявила тарнская полиция.", "ru")[0]?.name).toBe(
      "тарнская полиция",
    );
  });

  it("leave out the country that a role is of", () => {
    const [found] = attributionsIn("«Мы готовы», — заявил президент Франции Ян Орлов.", "ru");
    expect(found?.name).toBe("Ян Орлов");
  });

  it("are found over inflections", () => {
    const body = "Павел Орлов открыл мост. По словам Орлова, «мост безопасен» для всех.";
    expect(attributionsIn(body, "ru")[0]).toMatchObject({ speaker: "Орлова", name: "Павел Орлов" });
  });

  it("stay as written where two people bear them", () => {
    const body = "Lena Ortmann and Karl Ortmann met. “It is safe,” Ortmann said.";
    expect(attributionsIn(body, "en")[0]?.name).toBe("Ortmann");
  });

  it("go before foreign names in Japanese", () => {
    const body = "ペーター・オルトマン氏が開通式に出た。オルトマン氏は「橋は安全だ」と述べた。";
    expect(attributionsIn(body, "ja")[0]).toMatchObject({ name: "ペーター・オルトマン" });
  });
});

describe("pronouns and roles", () => {
  it("mean the last speaker", () => {
    const body = "“It is safe,” said Lena Ortmann. “We tested it for weeks,” she added.";
    expect(attributionsIn(body, "en").map(({ name }) => name)).toEqual(["Lena Ortmann", "Lena Ortmann"]);
  });

  it("mean the person of the sentence before", () => {
    const body = "Mayor Lena Ortmann opened the bridge. “It is safe,” she said.";
    expect(attributionsIn(body, "en")[0]).toMatchObject({ speaker: "she", name: "Lena Ortmann" });
  });

  it("stay as written where several fit", () => {
    const body = "Mayor Jan Moll met Minister Karl Pell. “It is safe,” he said.";
    expect(attributionsIn(body, "en")[0]?.name).toBe("he");
  });

  it("do not mean a woman by “he” or a place", () => {
    const body = "Spokeswoman Lena Ortmann waited at Marble Church. “It is safe,” he said.";
    expect(attributionsIn(body, "en")[0]?.name).toBe("he");
  });

  it("mean whoever bears the role elsewhere", () => {
    const body = "The bridge was opened by Mayor Lena Ortmann. “It is safe,” the mayor said.";
    expect(attributionsIn(body, "en")[0]).toMatchObject({ speaker: "the mayor", name: "Lena Ortmann" });
  });

  it.each([
    ["ru", "Мэр Павел Орлов открыл мост. «Мост безопасен», — сказал он.", "Павел Орлов"],
    ["de", "Der Sprecher Jan Moll kam spät. „Die Brücke ist sicher“, sagte er.", "Jan Moll"],
    ["ja", "織部太郎市長は「橋は安全だ」と述べた。「毎日調べた」と同氏は語った。", "織部太郎"],
  ])("%s: %s", (language, body, name) => {
    expect(attributionsIn(body, language).at(-1)?.name).toBe(name);
  });

  it("of the one who speaks stay as written", () => {
    expect(attributionsIn("Lena Ortmann was there. “It is safe,” I said.", "en")[0]?.name).toBe("I");
  });

  it("are resolved in indirect speech, too", () => {
    const body = "Mayor Lena Ortmann opened the bridge. She said that it is safe for lorries.";
    expect(indirectIn(body, "en")[0]).toMatchObject({ speaker: "She", name: "Lena Ortmann" });
  });
});
