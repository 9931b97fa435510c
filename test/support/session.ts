/** `npm start -- --jsonl` kept open: one process that is asked again and again, and may be killed at any moment. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Finished, finished, type JsonReply, start } from "./program.ts";

export interface Session {
  readonly child: ChildProcess;
  readonly ended: Promise<Finished>;
  /** The reply, refused or not. Rejects when the process ends before. */
  reply(command: string, options?: Readonly<Record<string, unknown>>): Promise<JsonReply>;
  /** The result; throws what was refused. */
  ask<T = Readonly<Record<string, unknown>>>(
    command: string,
    options?: Readonly<Record<string, unknown>>,
  ): Promise<T>;
  /** Ends its input and waits for it. */
  close(): Promise<Finished>;
  kill(): Promise<Finished>;
}

export function openSession(dataDir: string, settings: Readonly<Record<string, string>> = {}): Session {
  const child = start("src/main.ts", ["--jsonl"], dataDir, settings);
  const ended = finished(child);
  const waiting = new Map<number, (reply: JsonReply) => void>();
  let rest = "";
  child.stdout?.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const reply = JSON.parse(line) as JsonReply & { readonly id: number };
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    }
  });
  child.stdin?.on("error", () => undefined); // Whoever asks a dead process hears of its end below.
  let count = 0;
  const reply: Session["reply"] = async (command, options = {}) => {
    const id = count++;
    const answered = new Promise<JsonReply>((resolve) => waiting.set(id, resolve));
    child.stdin?.write(`${JSON.stringify({ id, command, options })}\n`);
    const first = await Promise.race([answered, ended]);
    if ("ok" in first) return first;
    throw new Error(`the process ended before it answered “${command}”: ${first.stderr}`);
  };
  return {
    child,
    ended,
    reply,
    async ask<T>(command: string, options?: Readonly<Record<string, unknown>>) {
      const { ok, result, error } = await reply(command, options);
      if (!ok || !result) throw new Error(`“${command}” was refused: ${JSON.stringify(error)}`);
      return result as T;
    },
    close() {
      child.stdin?.end();
      return ended;
    },
    kill() {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

/** What `look` first gives that is something; looks twice a second. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limitMs: number,
): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    await sleep(400);
  }
}
