/** Attribution in languages without spaces: particles in Japanese, word order in Chinese and Thai. */
import { describe, expect, it } from "vitest";
import { clausesOf, gapsOf } from "../../../../src/text/quotations/attribution/unspaced-gaps.ts";
import { patternsOf } from "../../../../src/text/quotations/attribution/unspaced-words.ts";
import { attributionsIn, indirectIn, quotedIn } from "./quoting.ts";

describe("Japanese", () => {
  it.each([
    ["市役所の織部太郎報道官は10日の会見で「橋は安全だ」と述べた。", "市役所の織部太郎報道官", "と述べた"],
    ["市長が「橋は安全だ」と記者団に語った。", "市長", "語った"],
    ["「橋は安全だ」と織部氏は強調した。", "織部氏", "強調した"],
    ["地元紙によると、「橋は安全だ」という。", "地元紙", "という"],
    ["オルトマン社長は「橋は安全だ」などと説明している。", "オルトマン社長", "などと説明している"],
  ])("%s", (body, speaker, cue) => {
    expect(attributionsIn(body, "ja")[0]).toMatchObject({ speaker, cue });
  });

  it("reads the sentence before", () => {
    const body = "織部市長は次のように述べた。「橋は安全だ。毎日調べている。」";
    expect(attributionsIn(body, "ja")[0]).toMatchObject({ speaker: "織部市長", cue: "述べた" });
  });

  it("takes a name right before the marks", () => {
    expect(attributionsIn("織部市長「橋は安全だ」", "ja")[0]).toMatchObject({
      speaker: "織部市長",
      cue: null,
    });
  });

  it("takes no day for a speaker", () => {
    expect(attributionsIn("10日は「橋の日」の祭りがあった。", "ja")[0]?.speaker).toBeNull();
  });

  it("leaves hearsay and things without a voice alone", () => {
    expect(indirectIn("橋は来年には完成するという。", "ja")).toEqual([]);
    expect(indirectIn("名称変更は代償であると主張している。", "ja")).toEqual([]);
  });

  it("keeps the circumstances of the speech out of what is reported", () => {
    const [found] = indirectIn("織部市長は10日の会見で、橋は五月に開通すると発表した。", "ja");
    expect(found).toMatchObject({ content: "橋は五月に開通する", speaker: "織部市長", cue: "発表した" });
  });

  it("finds the bearer of a title", () => {
    const body = "式には織部太郎市長が出席した。市長は「橋は安全だ」と述べた。";
    expect(attributionsIn(body, "ja")[0]).toMatchObject({ speaker: "市長", name: "織部太郎" });
  });
});

describe("Chinese", () => {
  it.each([
    ["塔恩市发言人欧曼3日在记者会上表示，“大桥很安全”。", "塔恩市发言人欧曼", "表示"],
    ["他说：“大桥很安全。”", "他", "说"],
    ["据《塔恩日报》报道，“大桥很安全”。", "《塔恩日报》", "报道"],
    ["“大桥很安全，”市长欧曼补充说。", "市长欧曼", "补充说"],
  ])("%s", (body, speaker, cue) => {
    expect(attributionsIn(body, "zh")[0]).toMatchObject({ speaker, cue });
  });

  it("takes a pronoun without what stands before it", () => {
    expect(attributionsIn("如今他说：“大桥很安全。”", "zh")[0]?.speaker).toBe("他");
  });

  it("knows names with Latin letters", () => {
    const [found] = attributionsIn("主席 Lena Ortmann 说：“大桥很安全。”", "zh");
    expect(found).toMatchObject({ name: "Lena Ortmann" });
  });

  it("means the last speaker by a pronoun", () => {
    const body = "市长欧曼说：“大桥很安全。”他说：“大家都可以走。”";
    expect(attributionsIn(body, "zh").map(({ name }) => name)).toEqual(["欧曼", "欧曼"]);
  });

  it("takes 道 for a verb only before a sign", () => {
    expect(attributionsIn("那条街道很“漂亮”。", "zh")[0]?.cue ?? null).toBeNull();
  });

  it("reports nothing where a verb takes an object", () => {
    expect(indirectIn("警方发布了一份关于旧桥的报告。", "zh")).toEqual([]);
  });
});

describe("the surroundings of quoted words", () => {
  const body = "一。市长说：“好。”然后走了。完。";
  const [quoted] = quotedIn(body);

  it("end at the ends of sentences", () => {
    if (!quoted) throw new Error("no quoted words");
    const gaps = gapsOf(body, quoted, { before: null, after: null });
    const cut = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
    expect([cut(gaps.last), cut(gaps.before), cut(gaps.after)]).toEqual(["一", "市长说：", "然后走了"]);
  });

  it("count words in marks as one with the sentence around them", () => {
    const clauses = clausesOf(body, quotedIn(body)).map(({ start, end }) => body.slice(start, end));
    expect(clauses).toEqual(["一", "市长说：“好。”然后走了", "完"]);
  });

  it("say how much of a span is quoted", () => {
    const [, clause] = clausesOf(body, quotedIn(body));
    expect(clause?.isQuoted({ start: body.indexOf("“"), end: body.indexOf("”") })).toBe(true);
    expect(clause?.isQuoted({ start: 2, end: 6 })).toBe(false);
  });
});

describe("word lists as patterns", () => {
  it("put the longest alternative first", () => {
    const match = new RegExp(patternsOf("zh").verbs, "u").exec("补充说");
    expect(match?.[0]).toBe("补充说");
  });

  it("let a stem end in kana", () => {
    expect(new RegExp(`^${patternsOf("ja").verbs}`, "u").exec("述べている。")?.[0]).toBe("述べている");
  });

  it("match nothing where a table has no list", () => {
    expect(new RegExp(patternsOf("xx").verbs, "u").test("anything")).toBe(false);
  });
});
