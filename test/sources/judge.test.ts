/** The judgement behind the detection: right readings score above wrong ones, for reasons that can be named. */
import { describe, expect, it } from "vitest";
import { expectationOf } from "../../src/sources/alphabets.ts";
import { kindOf } from "../../src/sources/characters.ts";
import { CHARSETS, decodeAs, encodingFor } from "../../src/sources/charsets.ts";
import { detectEncoding } from "../../src/sources/detect.ts";
import { gatherEvidence } from "../../src/sources/evidence.ts";
import { failureReason } from "../../src/sources/failures.ts";
import { judge } from "../../src/sources/judge.ts";

const score = (text: string, ...alphabets: Parameters<typeof judge>[1]): number =>
  judge(text, alphabets).score;

describe("judge", () => {
  it("has nothing to say about plain ASCII", () => {
    expect(judge("plain words", ["de"])).toEqual({ score: 0, characters: 0 });
  });

  it("prefers letters of the language to letters of its neighbours", () => {
    expect(score("drei Dörfer, die Straße", "de")).toBeGreaterThan(
      score("drei Dőrfer, die Straţe", "de", "hu", "ro"),
    );
  });

  it("prefers frequent letters to a shuffled alphabet", () => {
    expect(score("река вышла из берегов", "ru")).toBeGreaterThan(score("пейю бшькю хг аепецнб", "ru"));
  });

  it("wants upper case only where words begin", () => {
    expect(score("Река Волга вышла", "ru")).toBeGreaterThan(score("рЕКА вОЛГА вЫШЛА", "ru") + 0.3);
  });

  it("wants signs between words, not inside them", () => {
    expect(score("das „Haus“ dort", "de")).toBeGreaterThan(score("d„as Hau“s dort", "de"));
    expect(score("l’eau d’ici", "fr")).toBeGreaterThan(0.3);
  });

  it("holds broken characters against a reading more than anything", () => {
    expect(score("Dörfer und Stra\ufffde", "de")).toBeLessThan(-1);
    expect(score("Dörfer\u0081", "de")).toBeLessThan(-1);
  });

  it("does not believe in a letter of another script inside a Latin word", () => {
    expect(score("f\u044cr die Stra\u044fe", "ru")).toBeLessThan(0);
  });

  it("wants kana in Japanese", () => {
    expect(score("川は水曜日に氾濫した", "ja")).toBeGreaterThan(score("遏呱彪疙衆紊黑", "ja") + 0.3);
  });

  it("takes the alphabet that fits best", () => {
    expect(score("Świętosław Żądło", "de", "pl")).toBe(
      Math.max(score("Świętosław Żądło", "de"), score("Świętosław Żądło", "pl")),
    );
  });
});

describe("gatherEvidence", () => {
  it("counts letters beyond ASCII without their case, and their share", () => {
    const { letters, share, total } = gatherEvidence("Ää bc İ");
    expect(Object.fromEntries(letters)).toEqual({ ä: 2, İ: 1 });
    expect(share).toBeCloseTo(3 / 5);
    expect(total).toBe(3);
  });

  it("is empty for an empty text", () => {
    expect(gatherEvidence("")).toMatchObject({ standing: 0, share: 0, total: 0 });
  });
});

describe("kindOf", () => {
  it.each([
    ["a", { kind: "letter", script: "latin", case: "lower", ascii: true }],
    ["Ж", { kind: "letter", script: "other", case: "upper", ascii: false }],
    ["川", { kind: "letter", script: "eastern", case: "none", ascii: false }],
    ["ﾊ", { kind: "letter", script: "eastern", case: "none", ascii: false }],
    ["º", { kind: "sign" }],
    ["1", { kind: "plain" }],
    ["\u0007", { kind: "broken" }],
    ["\ue000", { kind: "broken" }],
    ["\n", { kind: "plain" }],
  ])("knows %j", (character, expected) => {
    expect(kindOf(character)).toMatchObject(expected);
  });
});

describe("charsets", () => {
  it("can all be decoded, and stand once", () => {
    for (const { name, alphabets } of CHARSETS) {
      expect(encodingFor(name), name).toBe(name);
      expect(decodeAs(Buffer.from("abc"), name)).toBe("abc");
      for (const alphabet of alphabets) expect(expectationOf(alphabet).worth.size).toBeGreaterThan(1);
    }
    expect(new Set(CHARSETS.map(({ name }) => name)).size).toBe(CHARSETS.length);
  });

  it.each([
    ["ISO-8859-1", "windows-1252"],
    [" UTF-8 ", "utf-8"],
    ["x-sjis", "shift_jis"],
    ["gb2312", "gb18030"],
    ["KOI8-R", "koi8-u"],
    ["iso-2022-jp", "iso-2022-jp"],
    ["nobody-knows", null],
  ])("are known by the label %j", (label, name) => {
    expect(encodingFor(label)).toBe(name);
  });
});

describe("detectEncoding", () => {
  it("always answers, even for bytes that are text in no encoding", () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const bytes = Uint8Array.from({ length: 200 }, (_, at) => 0x80 + ((at * seed * 37) % 128));
      expect(encodingFor(detectEncoding(bytes))).not.toBeNull();
    }
    expect(detectEncoding(new Uint8Array())).toBe("windows-1252");
  });

  it("prefers the usual encoding where several read the same", () => {
    expect(detectEncoding(Buffer.from("caf\xe9", "latin1"))).toBe("windows-1252");
  });
});

describe("failureReason", () => {
  it.each([
    ["EACCES", "no permission to read it"],
    ["ENOENT", "no such file or folder"],
    ["ELOOP", "the link leads back to itself"],
    ["EIO", "the disk could not be read"],
  ])("tells %s in words", (code, reason) => {
    expect(failureReason(Object.assign(new Error(`${code}: /secret/path`), { code }))).toBe(reason);
  });

  it("falls back on what the error says", () => {
    expect(failureReason(new Error("odd"))).toBe("could not be read: odd");
    expect(failureReason("odd")).toBe("could not be read: odd");
  });
});
