/** Asks questions whose answer is known, and judges what is cited. */
import type { AskResult, Citation, Services } from "../../src/core/services.ts";
import { share } from "./score.ts";

/** A question that the coverage answers. */
export interface AnswerableQuestion {
  readonly question: string;
  /** Ids of the articles that answer. */
  readonly right: readonly string[];
  /** Texts that answer, in the words of these articles; each is enough. */
  readonly answers: readonly string[];
}

/** How an answer came out. */
export interface JudgedAnswer {
  readonly abstained: boolean;
  /** The first citation is from a right article. */
  readonly first: boolean;
  /** A citation is from a right article. */
  readonly cited: boolean;
  /** A quote from a right article holds the answer. */
  readonly holds: boolean;
}

export function judgeAnswer(
  { right, answers }: Omit<AnswerableQuestion, "question">,
  { abstained, citations }: Pick<AskResult, "abstained" | "citations">,
): JudgedAnswer {
  const isRight = ({ externalId, alsoIn }: Citation) =>
    right.includes(externalId) || alsoIn.some((copy) => right.includes(copy.externalId));
  const fitting = citations.filter(isRight);
  return {
    abstained,
    first: citations.slice(0, 1).some(isRight),
    cited: fitting.length > 0,
    holds: fitting.some(({ quote }) => answers.some((answer) => quote.includes(answer))),
  };
}

/** Asks one after another; a judgement a question. */
export async function askAll(
  services: Services,
  questions: readonly AnswerableQuestion[],
): Promise<JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  for (const question of questions)
    judged.push(judgeAnswer(question, await services.ask({ question: question.question })));
  return judged;
}

/** Shares of the answers given, which is what readers see, and of all questions. */
export function answerShares(judged: readonly JudgedAnswer[]) {
  const given = judged.filter(({ abstained }) => !abstained);
  return {
    cited: share(given, ({ cited }) => cited),
    holds: share(given, ({ holds }) => holds),
    citedOfAll: share(judged, ({ cited }) => cited),
    holdsOfAll: share(judged, ({ holds }) => holds),
    abstained: share(judged, ({ abstained }) => abstained),
  };
}
