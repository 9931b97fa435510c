/** The program: reads the configuration, opens what is needed, and hands over to a transport. */
import { join } from "node:path";
import { loadConfig, requireToken } from "./config.ts";
import { runInteractive } from "./console/interactive.ts";
import { runJsonLines } from "./console/json-lines.ts";
import { runOneShot } from "./console/one-shot.ts";
import { failureWords } from "./failure.ts";
import { openLog } from "./log.ts";
import { coverageWords, prepare } from "./prepare.ts";
import { openProgram } from "./program.ts";
import { type Running, serve } from "./serve.ts";

const DEFAULT_WIDTH = 100;
let leavesConnections = false;

async function main(args: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    process.stdin.destroy();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const config = loadConfig(process.cwd());
  const log = openLog(config.logLevel);
  const token = args.length === 0 && config.discord.token !== null ? requireToken(config) : null;
  const program = await openProgram(config, log, { writesSample: args.length === 0 });
  try {
    const running = { config, log, program, signal: stopping.signal };
    if (token === null) return await run(args, running);
    leavesConnections = true;
    await serve(running, token);
    return 0;
  } finally {
    await program.close();
  }
}

async function run(args: readonly string[], running: Running): Promise<number> {
  const { config, log, program } = running;
  const onError = (error: unknown) => log.bug(error);
  if (args[0] === "--jsonl") {
    void program.warmUp().catch(onError);
    await program.work(null);
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
  await prepare(program, config.locale, signal);
  if (signal.aborted) return 0;
  await program.work(null);
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  await runInteractive({
    door: program.door,
    input: process.stdin,
    output: process.stdout,
    terminal,
    caller: { locale: config.locale },
    historyFile: join(config.dataDir, "history"),
    greeting: `coverage-bot: ${await coverageWords(program)}. Ask in any language; /help lists the commands, Ctrl+D leaves.`,
    color: config.color && process.stdout.isTTY === true,
    onError,
  });
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${failureWords(error, openLog("error"))}\n`);
}
// discord.js, once it has begun to connect, goes on trying; everything of ours is closed.
if (leavesConnections) process.exit();
