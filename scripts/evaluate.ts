/** `npm run evaluate`: scores the parts on data in ../shared and in test/, and prints a table of each. */
import { parseArgs } from "node:util";
import { UserError } from "../src/core/errors.ts";
import { DEFAULT_CACHE, openEvaluation } from "./evaluate/evaluation.ts";
import { markdownOf, measured, type Part, writeReport } from "./evaluate/report.ts";
import { isReached, type Report, type Score } from "./evaluate/score.ts";
import { runScript } from "./run.ts";

/** Each part loads only when it runs: some bring the model. */
const PARTS: Readonly<Record<string, Part>> = {
  cleaning: async () => rows((await import("./evaluate/cleaning.ts")).evaluateCleaning()),
  language: async () => rows((await import("./evaluate/language.ts")).evaluateLanguage()),
  dates: async (evaluation) => rows((await import("./evaluate/dates.ts")).evaluateDates(evaluation)),
  timelines: async (evaluation) =>
    rows((await import("./evaluate/timelines.ts")).evaluateTimelines(evaluation)),
  answers: async (evaluation) => rows((await import("./evaluate/answers.ts")).evaluateAnswers(evaluation)),
  own: async (evaluation) => rows((await import("./evaluate/own.ts")).evaluateOwn(evaluation)),
  "xquad-mixed": async (evaluation) =>
    rows((await import("./evaluate/xquad-mixed.ts")).evaluateXquadMixed(evaluation)),
  "xquad-one": async (evaluation) =>
    rows((await import("./evaluate/xquad-one.ts")).evaluateXquadOne(evaluation)),
  jsquad: async (evaluation) => rows((await import("./evaluate/jsquad.ts")).evaluateJsquad(evaluation)),
  ntrex: async (evaluation) => rows((await import("./evaluate/ntrex.ts")).evaluateNtrex(evaluation)),
  "near-duplicates": async (evaluation) =>
    rows((await import("./evaluate/near-duplicates.ts")).evaluateNearDuplicates(evaluation)),
  stories: async (evaluation) => rows((await import("./evaluate/stories.ts")).evaluateStories(evaluation)),
  "digest-topics": async (evaluation) =>
    rows((await import("./evaluate/digest-topics.ts")).evaluateDigestTopics(evaluation)),
  "answers-xquad": async (evaluation) =>
    rows((await import("./evaluate/answers-xquad.ts")).evaluateAnswersXquad(evaluation)),
  abstention: async (evaluation) => (await import("./evaluate/abstention.ts")).evaluateAbstention(evaluation),
  lies: async () => rows((await import("./evaluate/lies.ts")).evaluateLies()),
  quotations: async (evaluation) =>
    rows((await import("./evaluate/quotations.ts")).evaluateQuotations(evaluation)),
  "follow-ups": async (evaluation) =>
    rows((await import("./evaluate/follow-ups.ts")).evaluateFollowUps(await evaluation.embedder())),
  renderings: async (evaluation) =>
    rows((await import("./evaluate/renderings.ts")).evaluateRenderings(evaluation)),
  verify: async (evaluation) => (await import("./evaluate/verify.ts")).evaluateVerify(evaluation),
  ablation: async (evaluation) => (await import("./evaluate/ablation.ts")).evaluateAblation(evaluation),
};

const COMMAND = "npm run evaluate";

const USAGE = `Usage: npm run evaluate [-- --only PART] [--full] [--write] [--cache FOLDER]

--only   PART is one of ${Object.keys(PARTS).join(", ")};
         may be given several times; all of them without it
--full   asks every question instead of a sample
--misses says on standard error what went wrong, where a part tells (dates, timelines, stories, digest-topics)
--write  puts the tables into docs/scoreboard.md
--cache  where embeddings are kept for the next run: ${DEFAULT_CACHE}
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      full: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      cache: { type: "string", default: DEFAULT_CACHE },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const parts = (values.only ?? Object.keys(PARTS)).map((name) => ({ name, part: partOf(name) }));
  const onMiss = (line: string) => void (values.misses && process.stderr.write(`  ${line}\n`));
  const evaluation = openEvaluation({ ...values, onMiss });
  const missed: string[] = [];
  try {
    for (const { name, part } of parts) {
      process.stderr.write(`${name} …\n`);
      const report = await measured(part, evaluation);
      process.stdout.write(`\n## ${name}\n\n${markdownOf(report)}`);
      if (values.write)
        writeReport(name, report, `${COMMAND} -- --only ${name}${values.full ? " --full" : ""}`);
      missed.push(
        ...report.scores
          .filter((score) => isReached(score) === false)
          .map((score) => `${name}: ${score.name}`),
      );
    }
  } finally {
    await evaluation.close();
  }
  if (missed.length > 0)
    process.stderr.write(`Goals not reached:\n${missed.map((line) => `  ${line}\n`).join("")}`);
  return 0;
}

function partOf(name: string): Part {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) throw new UserError("invalid_option", `There is no part “${name}”.\n\n${USAGE}`);
  return part;
}

async function rows(scores: readonly Score[] | Promise<readonly Score[]>): Promise<Report> {
  return { scores: await scores };
}

await runScript(main);
