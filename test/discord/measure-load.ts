/**
 * Measures the whole program under many questions at once, the double in Discord's place; run by hand:
 * `node --import tsx test/discord/measure-load.ts [questions] [data folder]`. Without a folder, the sample answers.
 */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { openDiscordDouble } from "../support/discord/double.ts";
import { complaints } from "../support/discord-bot.ts";
import { scratchFolder, start } from "../support/program.ts";

const [count = "200", folder] = process.argv.slice(2);
const WAIT_MS = 600_000;
const SUBJECTS = ["flood", "election", "satellite", "summit", "bridge", "minister", "river", "launch"];

const scratch = scratchFolder();
const double = await openDiscordDouble({ waitMs: WAIT_MS });
const child = start("src/main.ts", [], folder ?? scratch.folder, {
  DISCORD_TOKEN: double.token,
  DISCORD_API_URL: double.apiUrl,
});
child.stderr?.pipe(process.stderr);
await new Promise<void>((resolve) => child.stdout?.on("data", (text) => /Online/.test(text) && resolve()));

const began = performance.now();
const asked = Array.from({ length: Number(count) }, (_, at) =>
  double.slash("ask", { question: `What is said of the ${SUBJECTS[at % SUBJECTS.length]} in report ${at}?` }),
);
const acknowledged = await Promise.all(asked.map((one) => one.acknowledged));
const typed = double.autocomplete("article", "id", "a");
await typed.choices();
await Promise.all(asked.map((one) => one.answer(WAIT_MS)));
const answeredMs = performance.now() - began;
const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];

const stopping = performance.now();
child.kill("SIGTERM");
const [code] = await once(child, "exit");
const stoppedMs = performance.now() - stopping;
const times = acknowledged.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number) => `${times[Math.min(times.length - 1, Math.floor(times.length * share))]} ms`;
process.stdout.write(
  [
    `${count} questions at once: acknowledged p50 ${at(0.5)}, p95 ${at(0.95)}, last ${at(1)}`,
    `all answered after ${(answeredMs / 1000).toFixed(1)} s; completion meanwhile ${typed.acknowledgement?.ms} ms`,
    `memory ${Math.round(Number(memory) / 1024)} MiB; SIGTERM: exit code ${code} after ${Math.round(stoppedMs)} ms`,
    `refused, unknown routes, pings: ${complaints(double).length}`,
    "",
  ].join("\n"),
);
await double.close();
scratch.remove();
