/** `npm run evaluate`: scores the parts on data in ../shared and in test/, and prints a table. */
import { parseArgs } from "node:util";
import { UserError } from "../src/core/errors.ts";
import type { Score } from "./evaluate/score.ts";
import { runScript } from "./run.ts";

/** Each part loads only when it runs: some bring the model. */
const PARTS: Readonly<Record<string, () => Promise<readonly Score[]>>> = {
  cleaning: async () => (await import("./evaluate/cleaning.ts")).evaluateCleaning(),
  language: async () => (await import("./evaluate/language.ts")).evaluateLanguage(),
  dates: async () => (await import("./evaluate/dates.ts")).evaluateDates(),
  answers: async () => (await import("./evaluate/answers.ts")).evaluateAnswers(),
};

const USAGE = `Usage: npm run evaluate [-- --only PART]

PART is one of ${Object.keys(PARTS).join(", ")}; all of them without --only.
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string", multiple: true }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  for (const name of values.only ?? Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new UserError("invalid_option", `There is no part “${name}”.\n\n${USAGE}`);
    process.stderr.write(`${name} …\n`);
    process.stdout.write(tableOf(name, await part()));
  }
  return 0;
}

function tableOf(part: string, scores: readonly Score[]): string {
  const rows = scores.map(({ name, figure, floor, goal, data }) =>
    [name, figure.toFixed(3), floor?.toFixed(3) ?? "–", goal?.toFixed(3) ?? "–", data].join(" | "),
  );
  return [
    `\n## ${part}\n`,
    "| what | figure | floor | goal | data |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
    "",
    "",
  ].join("\n");
}

await runScript(main);
