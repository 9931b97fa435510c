/** What tells speech from names in marks: the signs, and how they add up. */
import { describe, expect, it } from "vitest";
import { tagged } from "../../../src/text/quotations/attribution/tagged.ts";
import { quotedCandidates } from "../../../src/text/quotations/candidates.ts";
import { isSpeech, speechLikelihood } from "../../../src/text/quotations/speech.ts";
import { type SpeechFeatures, speechFeatures } from "../../../src/text/quotations/speech-features.ts";
import { wordSigns } from "../../../src/text/quotations/word-signs.ts";

/** Further paragraphs, so that the text is no excerpt. */
const REST = "\n\nMore text stands here.\n\nAnd here.";

function featuresOf(text: string, language = "en"): SpeechFeatures {
  const [first] = quotedCandidates(text + REST, language).quoted;
  if (!first) throw new Error("nothing is quoted");
  return speechFeatures(first.words, first.context);
}

describe("speechFeatures", () => {
  it("counts words, in scripts without spaces two characters a word", () => {
    expect(featuresOf("It is “good” now.")).toMatchObject({ oneWord: 1, twoWords: 0 });
    expect(featuresOf("It is “very good” now.")).toMatchObject({ oneWord: 0, twoWords: 1 });
    expect(featuresOf("他称之为“荒唐”的事。", "zh")).toMatchObject({ oneWord: 1, twoWords: 0 });
    expect(featuresOf("他称之为“非常荒唐”的事。", "zh")).toMatchObject({ oneWord: 0, twoWords: 1 });
  });

  it("sees how the words begin and end", () => {
    expect(featuresOf("She saw “the end, at last,” again.")).toMatchObject({
      lowercase: 1,
      phrase: 1,
      stopInside: 1,
      commaInside: 1,
      nameLike: 0,
    });
    expect(featuresOf("She saw “The Long Bridge” again.")).toMatchObject({
      lowercase: 0,
      titleCase: 1,
      nameLike: 1,
      stopInside: 0,
    });
    expect(featuresOf("彼は「長い橋だ」と言う。", "ja").lowercase).toBe(0.3);
  });

  it("sees where the marks stand", () => {
    expect(featuresOf("“It is good.”")).toMatchObject({ opensSentence: 1, stopBehind: 1 });
    expect(featuresOf("She said: “It is good”, they say.")).toMatchObject({ colonBefore: 1, commaBehind: 1 });
    expect(featuresOf("She said, “it is good” again.")).toMatchObject({ commaBefore: 1, stopBehind: 0 });
  });

  it("sees marks that the text has for something else", () => {
    const text = "“One thing is good,” she said. “Another is not,” he said.";
    const all = quotedCandidates(`${text} The «Star» and the ‘Moon’ sank.${REST}`, "en").quoted;
    const signs = all.map(({ words, context }) => speechFeatures(words, context));
    expect(signs.map(({ innerMarks }) => innerMarks)).toEqual([0, 0, 0, 1]);
    expect(signs.map(({ otherMarks }) => otherMarks)).toEqual([0, 0, 1, 0]);
  });

  it("sees who is near", () => {
    const near = featuresOf("“It is good,” said the mayor.");
    expect(near.strength).toBeGreaterThan(0.5);
    expect(near.near).toBeGreaterThan(0.5);
    expect(featuresOf("The ship “Star” sank.")).toMatchObject({ strength: 0, speaker: 0, near: 0 });
  });
});

describe("wordSigns", () => {
  const signsOf = (text: string, language: string) => {
    const [start, end] = [text.search(/[“„"「『]/u), text.search(/[”」』]/u) + 1];
    const outer = { start, end };
    return wordSigns(tagged(text, language), {
      outer,
      parts: [{ start: start + 1, end: end - 1 }],
      style: "marks",
    });
  };

  it("counts the small words that sentences need", () => {
    expect(signsOf("“but it is not for us”", "en").smallWords).toBeGreaterThan(0.5);
    expect(signsOf("“Northern Star”", "en").smallWords).toBe(0);
    expect(signsOf("“we will see”", "en").self).toBe(1);
    expect(signsOf("“they will see”", "en").self).toBe(0);
  });

  it("knows words that announce a name", () => {
    expect(signsOf("the so-called “Northern Star”", "en").named).toBe(1);
    expect(signsOf("the film “Northern Star”", "en").named).toBe(1);
    expect(signsOf("she saw “Northern Star”", "en").named).toBe(0);
    expect(signsOf("映画「長い橋」", "ja").named).toBe(1);
    expect(signsOf("“Kuzey Yıldızı” adlı gemi", "tr").named).toBe(1);
  });

  it("has middling values where tables or scripts do not tell", () => {
    const usual = signsOf("“whatever this may be”", "xx");
    expect(usual).toEqual({ smallWords: 0.3, self: 0, named: 0 });
    expect(signsOf("“비용이 얼마가 들더라도”", "ko").smallWords).toBe(0.3);
    expect(signsOf("「いくらでも」と言う", "ja").smallWords).toBe(0.15);
  });
});

describe("speechLikelihood", () => {
  it("grows with what speaks for speech", () => {
    const phrase = featuresOf("She found it “rather too late for any of us” again.");
    expect(speechLikelihood({ ...phrase, strength: 1, near: 1, speaker: 1 })).toBeGreaterThan(
      speechLikelihood(phrase),
    );
    expect(speechLikelihood({ ...phrase, innerMarks: 1 })).toBeLessThan(speechLikelihood(phrase));
    expect(speechLikelihood(phrase)).toBeGreaterThan(0);
    expect(speechLikelihood(phrase)).toBeLessThan(1);
  });
});

describe("isSpeech", () => {
  const spokenIn = (text: string, language: string): boolean[] =>
    quotedCandidates(text, language).quoted.map(({ words, context }) => isSpeech(words, context));

  it("wants less of an excerpt, whose speaker may stand outside", () => {
    const sentence = "The club was “the voice of all rowers” in town.";
    expect(spokenIn(sentence, "en")).toEqual([true]);
    expect(spokenIn("Die „Seestern“ sank.", "de")).toEqual([false]);
    expect(spokenIn(`Die „Seestern“ sank.${REST}`, "de")).toEqual([false]);
  });

  it("never takes the name of a work in its own marks for speech", () => {
    expect(spokenIn("她说：《我们都将在五月开通大桥。》", "zh")).toEqual([false]);
  });

  it("takes titles in a list of sources for what they are", () => {
    expect(spokenIn(`『橋、五月に開通へ』。海辺新聞、五月三日。${REST}`, "ja")).toEqual([false]);
    expect(spokenIn(`『海辺新聞』「橋、五月に開通へ」五月三日。${REST}`, "ja")).toEqual([false, false]);
  });

  it("takes a single word for speech where somebody is said to have said it", () => {
    expect(spokenIn(`Die Ministerin nannte den Plan „fahrlässig“.${REST}`, "de")).toEqual([true]);
  });
});
