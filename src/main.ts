/** The program: reads the configuration, opens what is needed, and hands over to a transport. */
import { join } from "node:path";
import { type Config, loadConfig } from "./config.ts";
import { runInteractive } from "./console/interactive.ts";
import { runJsonLines } from "./console/json-lines.ts";
import { runOneShot } from "./console/one-shot.ts";
import { createProgress } from "./console/progress.ts";
import { failureWords } from "./failure.ts";
import { type ErrorLog, openLog } from "./log.ts";
import { openProgram, type Program } from "./program.ts";

const DEFAULT_WIDTH = 100;

async function main(args: readonly string[]): Promise<number> {
  const config = loadConfig(process.cwd());
  const log = openLog(config.logLevel);
  const program = await openProgram(config, log, { writesSample: args.length === 0 });
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    process.stdin.destroy();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    return await run(args, { config, log, program, signal: stopping.signal });
  } finally {
    await program.close();
  }
}

interface Running {
  readonly config: Config;
  readonly log: ErrorLog;
  readonly program: Program;
  readonly signal: AbortSignal;
}

async function run(args: readonly string[], running: Running): Promise<number> {
  const { config, log, program } = running;
  const onError = (error: unknown) => log.bug(error);
  if (args[0] === "--jsonl") {
    void program.warmUp().catch(onError);
    await runJsonLines({
      door: program.door,
      input: process.stdin,
      output: process.stdout,
      defaultLocale: config.locale,
      onError,
    });
    return 0;
  }
  if (args.length > 0)
    return runOneShot({
      door: program.door,
      args,
      stdout: process.stdout,
      stderr: process.stderr,
      caller: { locale: config.locale },
      color: config.color && process.stdout.isTTY === true,
      width: process.stdout.columns ?? DEFAULT_WIDTH,
      onError,
    });
  return converse(running, onError);
}

async function converse(
  { config, program, signal }: Running,
  onError: (error: unknown) => string,
): Promise<number> {
  if (await program.usesSample()) await embedSample(program, config.locale, signal);
  if (signal.aborted) return 0;
  await program.warmUp();
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  await runInteractive({
    door: program.door,
    input: process.stdin,
    output: process.stdout,
    terminal,
    caller: { locale: config.locale },
    historyFile: join(config.dataDir, "history"),
    greeting: await greeting(program),
    color: config.color && process.stdout.isTTY === true,
    onError,
  });
  return 0;
}

async function embedSample(program: Program, locale: string, signal: AbortSignal): Promise<void> {
  const terminal = process.stderr.isTTY === true;
  const progress = createProgress({
    stream: process.stderr,
    terminal,
    clock: () => performance.now(),
    locale,
  });
  let shown = false;
  await program.embedSample({
    signal,
    onProgress(state) {
      if (state.passages === 0) return;
      if (!shown) process.stderr.write("Nothing is embedded yet: taking in the sample coverage (once).\n");
      shown = true;
      progress.update(state);
    },
  });
  if (shown) progress.done();
}

async function greeting(program: Program): Promise<string> {
  const { result } = await program.door.handle("status", {}, { locale: "en-US" });
  const { articles, passages, languages } = result as {
    articles: number;
    passages: number;
    languages: number;
  };
  const what = (await program.usesSample()) ? "sample articles (invented)" : "articles";
  return (
    `coverage-bot: ${articles} ${what} in ${languages} languages, ${passages} passages. ` +
    "Ask in any language; /help lists the commands, Ctrl+D leaves."
  );
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${failureWords(error, openLog("error"))}\n`);
}
