/** XQuAD in the development data, and coverages drawn from it: each paragraph kept in one language at random. */
import { seededRandom } from "../fit/random.ts";
import type { EvaluationArticle } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import type { KnownQuestion } from "./finding.ts";

/** Those that are there; the others of the set are kept apart. */
export const XQUAD_LANGUAGES = ["de", "en", "ru"] as const;

interface Paragraph {
  readonly pid: string;
  readonly lang: string;
  /** The article of Wikipedia that it is from: its subject. */
  readonly title: string;
  readonly text: string;
}

interface AskedLine {
  readonly qid: string;
  readonly lang: string;
  readonly pid: string;
  readonly question: string;
  readonly answers: readonly { readonly text: string }[];
}

export interface XquadQuestion extends KnownQuestion {
  readonly qid: string;
}

/** A paragraph in all its languages. */
export interface XquadParagraph {
  readonly id: string;
  readonly subject: string;
  readonly texts: ReadonlyMap<string, string>;
}

export interface Xquad {
  readonly paragraphs: readonly XquadParagraph[];
  /** In all languages. */
  readonly questions: readonly XquadQuestion[];
  /** The texts that answer a question, by its `qid` and a language. */
  answers(qid: string, language: string): readonly string[];
}

/** Throws `MissingData` where it is not there. */
export function readXquad(evaluation: Evaluation): Xquad {
  const texts = new Map<string, XquadParagraph & { readonly texts: Map<string, string> }>();
  const questions: XquadQuestion[] = [];
  const answers = new Map<string, string[]>();
  for (const language of XQUAD_LANGUAGES) {
    for (const { pid, title, text } of evaluation.lines<Paragraph>(`xquad/passages.${language}.jsonl`)) {
      const paragraph = texts.get(pid) ?? { id: pid, subject: title, texts: new Map() };
      paragraph.texts.set(language, text);
      texts.set(pid, paragraph);
    }
    for (const line of evaluation.lines<AskedLine>(`xquad/questions.${language}.jsonl`)) {
      questions.push({ qid: line.qid, question: line.question, language, right: line.pid });
      answers.set(
        `${line.qid} ${language}`,
        line.answers.map(({ text }) => text),
      );
    }
  }
  return {
    paragraphs: [...texts.values()],
    questions,
    answers: (qid, language) => answers.get(`${qid} ${language}`) ?? [],
  };
}

/** Every paragraph in one of its languages, drawn by `seed`; without titles, which would give the subject away. */
export function drawMixed(paragraphs: readonly XquadParagraph[], seed: number): EvaluationArticle[] {
  const random = seededRandom(seed);
  return paragraphs.flatMap(({ id, texts }) => {
    const language = [...texts.keys()][Math.floor(random() * texts.size)] ?? "";
    const text = texts.get(language);
    return text === undefined ? [] : [{ id, language, text }];
  });
}

/** Every paragraph that is there in `language`. */
export function inLanguage(paragraphs: readonly XquadParagraph[], language: string): EvaluationArticle[] {
  return paragraphs.flatMap(({ id, texts }) => {
    const text = texts.get(language);
    return text === undefined ? [] : [{ id, language, text }];
  });
}
