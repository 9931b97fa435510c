/** Verbs with a subject of their own keep it, and words in marks lend none; made-up sentences. */
import { describe, expect, it } from "vitest";
import { reportedIn, saidIn } from "./said.ts";

describe("a subject of one's own", () => {
  it("is that of a clause about the last one", () => {
    const body = "“We will win this,” said Trank, whose aide Jan Moll said “no comment at all today”.";
    expect(saidIn(body, "en").at(-1)).toMatchObject({ name: "Jan Moll", cue: "said" });
  });

  it("may begin with the Portuguese article", () => {
    const body =
      "O ministro Rui Ormando falou. “Não concordo com isso”, disse Ormando. “Nada disso é verdade”, disse a líder da oposição, Rita Pires.";
    expect(saidIn(body, "pt").at(-1)).toMatchObject({
      speaker: "a líder da oposição, Rita Pires",
      name: "Rita Pires",
    });
  });

  it("stands nearest in Japanese speech inside speech", () => {
    const body = "織部氏は、林氏が「橋は危険だ」と述べたと語った。";
    expect(saidIn(body, "ja").at(-1)).toMatchObject({ direct: true, speaker: "林氏" });
  });

  it.each([
    "“It is over now,” said an aide to Karl Ortmann.",
    "“We will win this,” said a man who stood by the bridge.",
    "“I know nothing,” said the driver of the lorry.",
  ])("never comes from inside marks: %s", (body) => {
    expect(reportedIn(body, "en")).toEqual([]);
  });

  it.each([
    ["Laut der Website „tarnpost.example“ wird die Brücke bald geöffnet.", "der Website „tarnpost.example“"],
    ["Nach Angaben des Magazins „Die Brücke“ sei die Lage sicher und ruhig.", "des Magazins „Die Brücke“"],
  ])("includes a paper's name in marks: %s", (body, speaker) => {
    expect(reportedIn(body, "de")[0]?.speaker).toBe(speaker);
  });
});
