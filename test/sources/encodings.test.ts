/** Every encoding in use is found: own samples here, whole articles where the shared data is at hand. */
import { existsSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/sources/decode.ts";
import { type Measured, measureEncodings, NTREX_FOLDER } from "./measure-encodings.ts";
import { SAMPLES } from "./samples.ts";

const TEXT = "Der Fluß trat über die Ufer.\nРека вышла из берегов.\n川が氾濫した。\n";

/** The decoded text, or what the bytes look like. */
function read(bytes: Uint8Array, declares = false): string {
  const decoded = decodeText(bytes, { declares });
  return decoded.kind === "text" ? decoded.text : `binary: ${decoded.looksLike}`;
}

function bytesOf(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding);
}

describe("old encodings", () => {
  for (const { language, encodings, text } of SAMPLES) {
    it.each(encodings)(`reads ${language} in %s exactly`, (encoding) => {
      const bytes = bytesOf(text, encoding);
      expect(iconv.decode(bytes, encoding)).toBe(text);
      expect(read(bytes)).toBe(text);
    });
  }

  it("reads typographic quotes, dashes and the euro sign of windows-1252 in otherwise plain English", () => {
    const text = "“We are close,” she said – it’s about €5 million…\nNothing else is known yet.";
    expect(read(bytesOf(text, "windows-1252"))).toBe(text);
  });

  it("reads a pound sign as such and not as the Polish letter of that byte", () => {
    const text = "The bill rose to £120 million, up from £90 million a year ago.";
    expect(read(bytesOf(text, "windows-1252"))).toBe(text);
  });

  it("tells the one French accent of an English page from Czech", () => {
    const text = "The minister sat in a café in Geneva and waited for the others to come back.";
    expect(read(bytesOf(text, "windows-1252"))).toBe(text);
  });

  it("reads capitals of windows-1251 as capitals", () => {
    const text = "РЕКА ВЫШЛА ИЗ БЕРЕГОВ, ТРИ ДЕРЕВНИ ОСТАЛИСЬ БЕЗ ДОРОГИ";
    expect(read(bytesOf(text, "windows-1251"))).toBe(text);
  });

  it("finds the encoding although most of the file is plain English markup", () => {
    const text = `${"<div class='menu'><a href='/news'>link</a></div>\n".repeat(300)}<p>Река вышла из берегов в ночь на среду.</p>`;
    expect(read(bytesOf(text, "koi8-r"))).toBe(text);
  });

  it("finds it in one very long line", () => {
    const text = `${"plain words ".repeat(3000)}${(SAMPLES[4]?.text ?? "").replaceAll("\n", " ")}`;
    expect(read(bytesOf(text, "euc-jp"))).toBe(text);
  });

  it("reads Serbian that mixes in Latin letters of the same shape", () => {
    const text = "Рeкa сe излилa из кoритa у нoћи, и три сeлa су oстaлa бeз путa, кaжу спaсиoци.";
    expect(read(bytesOf(text, "windows-1251"))).toBe(text);
  });

  it("joins the tones of Vietnamese, which windows-1258 writes apart", () => {
    const apart = "Nước sông tràn bờ trong đêm và ba ngôi làng bị cô lập."
      .normalize("NFC")
      .replace(/[\u1ea0-\u1ef9àáèéìíòóùúãõ]/g, (letter) => {
        const [base = "", ...marks] = letter.normalize("NFD");
        const tones = marks.filter((mark) => "\u0300\u0301\u0303\u0309\u0323".includes(mark));
        return (
          (base + marks.filter((mark) => !tones.includes(mark)).join("")).normalize("NFC") + tones.join("")
        );
      });
    expect(read(bytesOf(apart, "windows-1258"))).toBe(apart.normalize("NFC"));
  });
});

describe("Unicode", () => {
  it.each([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", false],
    ["utf-16le", true],
    ["utf-16be", false],
    ["utf-16be", true],
    ["utf-32le", false],
    ["utf-32le", true],
    ["utf-32be", true],
  ])("reads %s, marked: %s", (encoding, marked) => {
    expect(read(iconv.encode(TEXT, encoding, { addBOM: marked }))).toBe(TEXT);
  });

  for (const { language, text } of SAMPLES) {
    it.each(["utf-16le", "utf-16be"])(`reads ${language} in unmarked %s`, (encoding) => {
      expect(read(bytesOf(text, encoding))).toBe(text);
    });
  }

  it("reads unmarked UTF-16 in which no byte is zero", () => {
    const text = "川は水曜日の未明に氾濫し、三つの村が孤立した。救助隊は朝になってようやく着いた。";
    const bytes = bytesOf(text, "utf-16le");
    expect(bytes.includes(0)).toBe(false);
    expect(read(bytes)).toBe(text);
  });

  it("reads GB18030 with its own mark", () => {
    expect(
      read(Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), bytesOf("河水漫过堤岸。", "gb18030")])),
    ).toBe("河水漫过堤岸。");
  });

  it("takes valid UTF-8 for UTF-8 whatever else it might be", () => {
    expect(read(Buffer.from("Ã©Ã¨ è é"))).toBe("Ã©Ã¨ è é");
  });

  it("keeps UTF-8 that was cut inside its last character", () => {
    const bytes = Buffer.from("Река вышла из берегов");
    expect(read(bytes.subarray(0, -1))).toBe("Река вышла из берего\ufffd");
  });

  it("keeps UTF-8 with one damaged byte in a long text", () => {
    const bytes = Buffer.from("Река вышла из берегов в ночь на среду.");
    bytes[4] = 0xff;
    expect(read(bytes)).toContain("вышла из берегов в ночь на среду.");
  });

  it("does not take two letters of windows-1252 for damaged UTF-8", () => {
    expect(read(bytesOf("Dörfer und Straßen über dem Fluß", "windows-1252"))).toBe(
      "Dörfer und Straßen über dem Fluß",
    );
  });

  it("reads ISO-2022-JP, which is plain ASCII to the eye", () => {
    const japanese = "川が氾濫した";
    const seven = Buffer.from(bytesOf(japanese, "euc-jp").map((byte) => byte & 0x7f));
    const bytes = Buffer.concat([Buffer.from("News: \x1b$B"), seven, Buffer.from("\x1b(B.\n")]);
    expect(read(bytes)).toBe(`News: ${japanese}.\n`);
  });

  it("unifies line ends and drops the mark", () => {
    expect(read(Buffer.from("\ufeffone\r\ntwo\rthree\n"))).toBe("one\ntwo\nthree\n");
  });
});

describe("what a page declares", () => {
  const page = (charset: string, body: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${body}</body></html>`;

  it("is believed where it fits, even against the odds", () => {
    // Four letters alone would rather be read as windows-1252.
    const text = page("iso-8859-5", "Ура");
    expect(read(bytesOf(text, "iso-8859-5"), true)).toBe(text);
  });

  it("is read in the short form, in single quotes and from an XML declaration", () => {
    const short = "<meta charset='koi8-r'><p>Да</p>";
    expect(read(bytesOf(short, "koi8-r"), true)).toBe(short);
    const xml = '<?xml version="1.0" encoding="windows-1251"?><p>Да</p>';
    expect(read(bytesOf(xml, "windows-1251"), true)).toBe(xml);
  });

  it("means the larger encoding: windows-1252 where ISO-8859-1 stands", () => {
    const text = page("ISO-8859-1", "“naïve”");
    expect(read(bytesOf(text, "windows-1252"), true)).toBe(text);
  });

  it("is not believed where it does not decode", () => {
    const text = page("euc-jp", "Der Fluß trat über die Ufer, drei Dörfer waren abgeschnitten.");
    expect(read(bytesOf(text, "windows-1252"), true)).toBe(text);
  });

  it("is not believed against valid UTF-8", () => {
    const text = page("windows-1251", "Река вышла из берегов");
    expect(read(Buffer.from(text), true)).toBe(text);
  });

  it("is passed over when nobody knows the name", () => {
    const text = page("klingon-8", "Der Fluß trat über die Ufer.");
    expect(read(bytesOf(text, "windows-1252"), true)).toBe(text);
  });

  it("counts for pages alone", () => {
    const text = page("iso-8859-5", "Der Fluß trat über die Ufer, drei Dörfer waren abgeschnitten.");
    expect(read(bytesOf(text, "windows-1252"), false)).toBe(text);
  });
});

describe.skipIf(!existsSync(NTREX_FOLDER))("whole articles (needs ../shared/data/ntrex)", () => {
  const share = ({ exact, all }: Measured): number => exact / all;

  it("decodes at least 99 % of them exactly", async () => {
    const measured = await measureEncodings({ articles: 6 });
    expect(measured.all).toBeGreaterThan(250);
    expect(measured.failures.join("\n")).toBe("");
    expect(share(measured)).toBeGreaterThanOrEqual(0.99);
  });

  it("decodes at least 95 % of their first 200 characters exactly", async () => {
    const measured = await measureEncodings({ articles: 6, characters: 200 });
    expect(share(measured), measured.failures.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
});
