/** `npm run benchmark`: the speed of the model and of an ingest, of searches at growing sizes, of answers and pictures. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/core/errors.ts";
import { type Row, tableOf } from "./benchmark/table.ts";
import { runScript } from "./run.ts";
import { provenance, SCOREBOARD, writeSection } from "./scoreboard.ts";

/** Where made coverage is kept unless told otherwise. */
const DATA_FOLDER = join(tmpdir(), "coverage-benchmark");

interface Options {
  /** Articles to embed. */
  readonly articles: number;
  /** Passages in the largest coverage. */
  readonly largest: number;
  /** Where made coverage is kept. */
  readonly data: string;
}

interface Part {
  /** What its tables are measured on. */
  readonly data: string;
  /** Loads only when it runs. */
  measure(options: Options): Promise<readonly (readonly Row[])[]>;
}

const MADE =
  "made coverage: sentences of the sample and of NTREX-128 in 30 languages with made-up words that grow as in real news, " +
  "embeddings drawn around real ones";
const say = (line: string) => void process.stderr.write(`${line}\n`);

const PARTS: Readonly<Record<string, Part>> = {
  rate: {
    data: "NTREX-128 articles in 30 languages",
    measure: async ({ articles }) => [await (await import("./benchmark/rate.ts")).measureRate(articles)],
  },
  search: {
    data: MADE,
    measure: async ({ largest, data }) =>
      (await import("./benchmark/search.ts")).measureSearch({ largest, data, say }),
  },
  quote: {
    data: `${MADE}; three quotations an article by made-up speakers, a few of whom are quoted often`,
    measure: async ({ largest, data }) => [
      await (await import("./benchmark/quote.ts")).measureQuotes({ largest, data, say }),
    ],
  },
  answer: {
    data: `${MADE}; questions put to the real model`,
    measure: async ({ largest, data }) => [
      await (await import("./benchmark/answer.ts")).measureAnswers({ largest, data, say }),
    ],
  },
  timeline: {
    data: `${MADE}; six events an article, most of them of the days before it, some of up to 90 years ago, some planned`,
    measure: async ({ largest, data }) => [
      await (await import("./benchmark/timeline.ts")).measureTimelines({ largest, data, say }),
    ],
  },
  stories: {
    data: `${MADE}; 400 articles near to some of it come, every second one with words of its own, and are put into stories (--largest 500000 for 10⁵ articles)`,
    measure: async ({ largest, data }) => [
      await (await import("./benchmark/stories.ts")).measureStories({ largest, data, say }),
    ],
  },
  picture: {
    data: "made timelines in twelve languages and nine scripts; each size in a process of its own",
    measure: async () => [await (await import("./benchmark/picture.ts")).measurePictures()],
  },
};
const USAGE = `Usage: npm run benchmark [-- --only PART] [--articles 240] [--largest 1000000] [--data FOLDER] [--write]

PART is one of ${Object.keys(PARTS).join(", ")}; all of them without --only. Nothing else should be running.
Made coverage is kept in FOLDER (${DATA_FOLDER} unless told otherwise): a million passages take about 8 GB there and
half an hour to make. --write puts the tables into docs/scoreboard.md.
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      articles: { type: "string", default: "240" },
      largest: { type: "string", default: "100000" },
      data: { type: "string", default: DATA_FOLDER },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const options = { articles: Number(values.articles), largest: Number(values.largest), data: values.data };
  for (const name of values.only ?? Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new UserError("invalid_option", `There is no part “${name}”.\n\n${USAGE}`);
    say(`${name} …`);
    const tables = (await part.measure(options)).map(tableOf).join("\n");
    process.stdout.write(`${tables}\n`);
    if (values.write) writeSection(SCOREBOARD, `benchmark ${name}`, sectionOf(name, part, args, tables));
  }
  return 0;
}

function sectionOf(name: string, { data }: Part, args: readonly string[], tables: string): string {
  const command = ["npm run benchmark", ...(args.length > 0 ? ["--", ...args] : [])].join(" ");
  return `## Benchmark: ${name}\n\n${provenance(command)}\n\nData: ${data}.\n\n${tables}`;
}

await runScript(main);
