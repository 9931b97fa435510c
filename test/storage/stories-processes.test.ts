/** Several processes that group the articles of one database, some of them killed: each article has one story in the end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { put } from "../contracts/archive-support.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const ARTICLES = 240;
const folders = temporaryFolders();
const script = fileURLToPath(new URL("grouping-process.ts", import.meta.url));

const start = (folder: string) =>
  spawn(process.execPath, ["--import", "tsx", script, folder], { stdio: ["ignore", "pipe", "inherit"] });

/** The code it ended with; null for one that was killed. */
async function ended(child: ChildProcess): Promise<number | null> {
  await once(child, "close");
  return child.exitCode;
}

it("gives each article one story, in order, whoever is killed", async () => {
  const folder = folders.create();
  const archive = openTestArchive(folder);
  for (let at = 1; at <= ARTICLES; at += 1) await put(archive, `a${at}`);

  for (const reports of [1, 4]) {
    const victim = start(folder);
    for (let seen = 0; seen < reports; seen += 1) await once(victim.stdout, "data");
    victim.kill("SIGKILL");
    expect(await ended(victim)).toBeNull();
    const upTo = await archive.groupedUpTo();
    const grouped = await archive.storyNews(0, ARTICLES);
    expect(grouped.flatMap(({ fresh }) => fresh)).toHaveLength(upTo);
  }
  const both = [start(folder), start(folder)];
  for (const child of both) child.stdout.resume();
  expect(await Promise.all(both.map(ended))).toEqual([0, 0]);

  expect(await archive.groupedUpTo()).toBe(ARTICLES);
  const stories = await archive.storyNews(0, ARTICLES);
  expect(stories.map(({ fresh }) => fresh.map(({ sequence }) => sequence))).toEqual(
    Array.from({ length: ARTICLES / 3 }, (_, at) => [1, 2, 3].map((step) => at * 3 + step)),
  );
  archive.close();
}, 60_000);
