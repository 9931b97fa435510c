/** `npm run benchmark`: the speed of the model alone and of a whole ingest side by side, and of the index at three sizes. */
import { parseArgs } from "node:util";
import { UserError } from "../src/core/errors.ts";
import type { Row } from "./benchmark/table.ts";
import { tableOf } from "./benchmark/table.ts";
import { runScript } from "./run.ts";

interface Sizes {
  /** Articles to embed. */
  readonly articles: number;
  /** Vectors in the largest index. */
  readonly vectors: number;
}

/** Each part loads only when it runs. */
const PARTS: Readonly<Record<string, (sizes: Sizes) => Promise<readonly Row[]>>> = {
  rate: async ({ articles }) => (await import("./benchmark/rate.ts")).measureRate(articles),
  search: async ({ vectors }) => (await import("./benchmark/search.ts")).measureSearch(vectors),
};
const USAGE = `Usage: npm run benchmark [-- --only PART] [--articles 240] [--vectors 100000]

PART is one of ${Object.keys(PARTS).join(", ")}; all of them without --only. Nothing else should be running.
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      articles: { type: "string", default: "240" },
      vectors: { type: "string", default: "100000" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const sizes = { articles: Number(values.articles), vectors: Number(values.vectors) };
  for (const name of values.only ?? Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new UserError("invalid_option", `There is no part “${name}”.\n\n${USAGE}`);
    process.stderr.write(`${name} …\n`);
    process.stdout.write(`${tableOf(await part(sizes))}\n`);
  }
  return 0;
}

await runScript(main);
