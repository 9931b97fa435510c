/** Word pieces: small vocabularies by hand, and the bundled one against transformers.js. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUNDLED_FOLDER } from "../../embeddings/bundled.ts";
import { createPieceTrie, NONE, ROOT } from "../../embeddings/tokenize/piece-trie.ts";
import { openUnigramTokenizer, type Tokenizer } from "../../embeddings/tokenize/tokenizer.ts";
import { buildUnigram } from "../../embeddings/tokenize/unigram.ts";
import { readTokenizerFile } from "../../embeddings/tokenize/vocabulary.ts";
import { openWorkerTokenizer } from "../../embeddings/tokenize/worker-tokenizer.ts";

const NTREX = fileURLToPath(new URL("../../../shared/data/ntrex", import.meta.url));
const ARTICLES_PER_LANGUAGE = 4;

function unigramOf(pieces: readonly (readonly [string, number])[]) {
  return buildUnigram({
    pieces: () => pieces,
    unknownId: 0,
    specialIds: new Set([1]),
    pause: async () => {},
  });
}

describe("the trie of pieces", () => {
  it("knows exactly what was put in", () => {
    const trie = createPieceTrie(100);
    const pieces = ["a", "ab", "abc", "b", "▁de", "日本", "𝒳y"];
    pieces.forEach((piece, id) => {
      expect(trie.insert(piece, id)).toBe(true);
    });
    const find = (text: string) => {
      let node = ROOT;
      for (let at = 0; at < text.length && node !== NONE; at += 1)
        node = trie.child(node, text.charCodeAt(at));
      return node === NONE ? NONE : trie.value(node);
    };
    expect(pieces.map(find)).toEqual(pieces.map((_, id) => id));
    expect(["▁", "日", "c", "abcd", "bc", "𝒳"].map(find)).toEqual(Array(6).fill(NONE));
  });

  it("says when it is full", () => {
    const trie = createPieceTrie(3);
    expect(trie.insert("abc", 1)).toBe(true);
    expect(trie.insert("abd", 2)).toBe(false);
  });
});

describe("Unigram", () => {
  it("takes the likeliest cut, not the longest pieces", async () => {
    const unigram = await unigramOf([
      ["<unk>", 0],
      ["</s>", 0],
      ["▁ab", -1],
      ["▁a", -2],
      ["bc", -2],
      ["c", -9],
      ["▁", -5],
    ]);
    expect(unigram.encodeWord("ab")).toEqual([2]);
    expect(unigram.encodeWord("abc")).toEqual([3, 4]);
  });

  it("makes one unknown piece of neighbouring unknown characters, also of those with two code units", async () => {
    const unigram = await unigramOf([
      ["<unk>", 0],
      ["</s>", 0],
      ["▁", -3],
      ["a", -3],
    ]);
    expect(unigram.encodeWord("xyz")).toEqual([2, 0]);
    expect(unigram.encodeWord("x𝒳axx")).toEqual([2, 0, 3, 0]);
  });

  it("never gives the id of a special token for a text that spells it", async () => {
    const unigram = await unigramOf([
      ["<unk>", 0],
      ["</s>", 0],
      ["▁", -3],
      ["<", -4],
      ["/", -4],
      ["s", -4],
      [">", -4],
    ]);
    expect(unigram.encodeWord("</s>")).toEqual([2, 3, 4, 5, 6]);
  });
});

describe("reading a tokenizer file", () => {
  const file = (vocab: unknown) =>
    JSON.stringify({
      added_tokens: [{ content: '"vocab":[', id: 0 }],
      model: { type: "Unigram", vocab, unk_id: 0 },
    });

  it("gives pieces and settings apart", () => {
    const pieces = [
      ["<unk>", 0],
      ["▁a", -1.5],
      ['"', -2e-7],
      ["\\n", -3],
      ["],[", -4],
      ["日", -20.25],
    ] as const;
    const read = readTokenizerFile(file(pieces));
    expect([...(read?.pieces() ?? [])]).toEqual(pieces);
    expect([...(read?.pieces() ?? [])]).toEqual(pieces);
    expect(read?.settings).toEqual(JSON.parse(file([])));
  });

  it("reads any vocabulary the way JSON.parse does", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string({ unit: "binary" }), fc.double({ noNaN: true, noDefaultInfinity: true })),
          { minLength: 1 },
        ),
        (pieces) => {
          const plain = JSON.parse(JSON.stringify(pieces)) as unknown;
          expect([...(readTokenizerFile(file(pieces))?.pieces() ?? [])]).toEqual(plain);
        },
      ),
    );
  });

  it("leaves vocabularies of other kinds alone", () => {
    expect(readTokenizerFile(file({ a: 1, b: 2 }))).toBeNull();
    expect(readTokenizerFile(file([]))).toBeNull();
    expect(readTokenizerFile("{}")).toBeNull();
  });
});

describe("the bundled tokenizer", () => {
  let own: Tokenizer;
  let plain: Tokenizer;
  beforeAll(async () => {
    const json = readFileSync(join(BUNDLED_FOLDER, "tokenizer.json"), "utf8");
    const opened = await openUnigramTokenizer(json);
    if (!opened) throw new Error("the bundled tokenizer is not of the fast kind");
    own = opened;
    plain = await openWorkerTokenizer({ folder: BUNDLED_FOLDER });
  });
  afterAll(async () => {
    await own.close();
    await plain.close();
  });

  async function expectSame(texts: readonly string[]): Promise<void> {
    const [mine, theirs] = [await own.encode(texts), await plain.encode(texts)];
    texts.forEach((text, n) => {
      expect([...(mine[n] ?? [])], text.slice(0, 80)).toEqual([...(theirs[n] ?? [])]);
    });
  }

  it("puts the same special tokens around a text", () => {
    expect(own.before).toEqual([...plain.before]);
    expect(own.after).toEqual([...plain.after]);
  });

  it("gives the same ids as transformers.js for what is unusual", async () => {
    await expectSame([
      "",
      " \n\t ",
      "No  double\u00a0spaces\u3000here\u200b.",
      "ﬁne ｗｉｄｅ ～ tilde ½ № ①",
      "emoji 👩‍👩‍👧 and 𝒳 and \u{1F9FF}\u{1F9FF}",
      "e\u0301 é Å \u212b",
      "control\u0001char \u0007bell \ufeffmark",
      "▁ underlines ▁▁ ▁a",
      "東京都は「大雨」と発表した。ภาษาไทยไม่มีช่องว่าง",
      "word".repeat(400),
      "龘龘 ꙮꙮꙮ ⸎ x⸎⸎y",
    ]);
  });

  it("gives the same ids for whatever comes", async () => {
    const texts = fc.sample(fc.string({ unit: "binary", maxLength: 60 }), { numRuns: 400, seed: 4 });
    await expectSame(texts);
  });

  describe.skipIf(!existsSync(NTREX))("news in 30 languages (needs ../shared/data/ntrex)", () => {
    it("gives the same ids as transformers.js", async () => {
      const names = readdirSync(NTREX);
      expect(names.length).toBeGreaterThanOrEqual(30);
      for (const name of names) {
        const lines = readFileSync(join(NTREX, name), "utf8")
          .trim()
          .split("\n")
          .slice(0, ARTICLES_PER_LANGUAGE);
        await expectSame(
          lines.map((line) => (JSON.parse(line) as { segments: string[] }).segments.join("\n")),
        );
      }
    });
  });
});
