/** The check of quotation marks must itself be able to fail. */
import { describe, expect, it } from "vitest";
import { markComplaints } from "./marks.ts";

describe("markComplaints", () => {
  it("accepts balanced marks of the language, nested ones and apostrophes", () => {
    expect(markComplaints("“It’s late,” she said, “too late.”", "en")).toEqual([]);
    expect(markComplaints("Er sagte: „Nein“.", "de")).toEqual([]);
    expect(markComplaints("彼は「『はい』と言った」と述べた。", "ja")).toEqual([]);
    expect(markComplaints("그는 ‘선언’을 두고 “좋다”고 했다.", "ko")).toEqual([]);
  });

  it("complains about a mark that stays open", () => {
    expect(markComplaints("„Nein, sagte er.", "de")).toEqual(["open at the end: “"]);
  });

  it("complains about a closing mark that nothing opened", () => {
    expect(markComplaints("Нет», — сказал он.", "ru")).toHaveLength(1);
  });

  it("complains about another language's marks and typewriter marks", () => {
    expect(markComplaints("«No», he said.", "en")).toHaveLength(2);
    expect(markComplaints('"No", he said.', "en")).toHaveLength(2);
  });

  it("complains about marks that cross", () => {
    expect(markComplaints("「『はい」』", "ja").length).toBeGreaterThan(0);
  });
});
