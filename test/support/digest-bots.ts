/** Bots as real processes over one data folder and the double, and the editions that stand in its channels. */
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import {
  type DiscordDouble,
  type DoubleOptions,
  openDiscordDouble,
  type WireMessage,
} from "./discord/double.ts";
import { reportLines, reportOf, reportsIn } from "./distinct-reports.ts";
import { embed, type Finished, finished, type Scratch, scratchFolder, start } from "./program.ts";
import { eventually } from "./session.ts";

/** A cold start reads the model while others work on the same machine. */
export const START_MS = 90_000;

export interface BotProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Finished>;
  /** What it says when it is there. Rejects when it ends before; a kill that the test wanted counts, too. */
  readonly online: Promise<string>;
  kill(): Promise<Finished>;
}

export interface DigestBots extends Scratch {
  readonly double: DiscordDouble;
  readonly data: string;
  /** A folder that the bots watch. */
  add(...numbers: readonly number[]): void;
  open(settings?: Readonly<Record<string, string>>): BotProcess;
  close(): Promise<void>;
}

/** Report 0 is there already: without an article of one's own the sample would be taken in. */
export async function openDigestBots(options: DoubleOptions = {}): Promise<DigestBots> {
  const scratch = scratchFolder();
  const data = join(scratch.folder, "data");
  const double = await openDiscordDouble({ waitMs: START_MS, ...options });
  const bots: BotProcess[] = [];
  scratch.write({ "in/0.jsonl": reportLines([reportOf(0)]), "sources.txt": "./in kind=folder\n" });
  await embed([join(scratch.folder, "in")], data);
  const usual = {
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.apiUrl,
    SOURCES: join(scratch.folder, "sources.txt"),
  };
  return {
    ...scratch,
    double,
    data,
    add(...numbers) {
      scratch.write({ [`in/${numbers.join("-")}.jsonl`]: reportLines(numbers.map(reportOf)) });
    },
    open(settings = {}) {
      const child = start("src/main.ts", [], data, { ...usual, ...settings });
      const ended = finished(child);
      const online = new Promise<string>((resolve, reject) => {
        child.stdout?.on("data", (text: string) => text.includes("Online as") && resolve(text));
        void ended.then(({ stderr }) => reject(new Error(`ended early: ${stderr}`)));
      });
      online.catch(() => undefined); // Not every test waits for it.
      const bot: BotProcess = {
        child,
        ended,
        online,
        kill() {
          child.kill("SIGKILL");
          return ended;
        },
      };
      bots.push(bot);
      return bot;
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.kill()));
      await double.close();
      scratch.remove();
    },
  };
}

/** A message of an edition, as its mark tells. */
export interface EditionPart {
  readonly subscription: string;
  readonly edition: number;
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** Numbers of the reports that it links to, each once. */
  readonly reports: readonly number[];
  readonly message: WireMessage;
}

const MARK = /Digest (\w+) · edition (\d+) · (\d+)\/(\d+)/;

/** All of a channel, or of the posts of a forum; in the order in which they stand there. */
export function partsIn(double: DiscordDouble, channel: string): readonly EditionPart[] {
  const channels = [channel, ...double.threadsOf(channel).map(({ id }) => id)];
  return channels.flatMap((id) =>
    double.messages(id).flatMap((message) => {
      const [embedded] = message.embeds;
      const words = `${message.content}\n${embedded?.description ?? ""}\n${embedded?.footer?.text ?? ""}`;
      const [, subscription, edition, part, of] = MARK.exec(words) ?? [];
      if (subscription === undefined) return [];
      const reports = [...new Set(reportsIn(words))];
      return [
        { subscription, edition: Number(edition), part: Number(part), of: Number(of), reports, message },
      ];
    }),
  );
}

/**
 * What is wrong with the editions of one subscription, in words: a message twice or missing, a report in two editions or in
 * none. A report that two messages of one edition name counts once.
 */
export function faultsOf(parts: readonly EditionPart[], wanted: readonly number[]): readonly string[] {
  const numbers = [...new Set(parts.map(({ edition }) => edition))];
  const told = new Map<number, number[]>();
  for (const number of numbers) {
    const reports = parts.filter(({ edition }) => edition === number).flatMap((part) => part.reports);
    for (const report of new Set(reports)) told.set(report, [...(told.get(report) ?? []), number]);
  }
  return [
    ...numbers.flatMap((number) => partFaults(number, parts)),
    ...wanted.filter((report) => !told.has(report)).map((report) => `report ${report} is in no edition`),
    ...[...told]
      .filter(([, editions]) => editions.length > 1)
      .map(([report, editions]) => `report ${report} is in the editions ${editions.join(", ")}`),
  ];
}

/** Its parts must be those from 1 to as many as they say, in order. */
function partFaults(number: number, parts: readonly EditionPart[]): readonly string[] {
  const own = parts.filter(({ edition }) => edition === number);
  const there = own.map(({ part }) => part).join(", ");
  const due = Array.from({ length: own[0]?.of ?? 0 }, (_, at) => at + 1).join(", ");
  return there === due ? [] : [`edition ${number} has the parts ${there}, not ${due}`];
}

/** Waits until every report was told in a channel. */
export function toldIn(double: DiscordDouble, channel: string, wanted: readonly number[], limitMs: number) {
  const look = () => {
    const there = new Set(partsIn(double, channel).flatMap(({ reports }) => reports));
    return wanted.every((report) => there.has(report));
  };
  return eventually(`reports ${wanted.join(", ")} in ${channel}`, look, limitMs);
}
