/** Replies in folders that may only be read, and on full disks. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { ReplyStore } from "../../src/core/ports.ts";
import { openReplies } from "../../src/storage/replies.ts";
import { movableClock, replyOf } from "../contracts/reply-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { canMount, temporaryMounts } from "./mounts.ts";
import { temporaryFolders } from "./support.ts";

const opened: ReplyStore[] = [];
const close = () => {
  for (const store of opened.splice(0)) store.close();
};

function open(folder: string, log = createQuietLog()): ReplyStore {
  const store = openReplies({ folder, clock: movableClock().clock, log });
  opened.push(store);
  return store;
}

const refused = (code: string, words: string) => ({
  name: "UserError",
  code,
  message: expect.stringContaining(words),
});

/** Words that hardly compress. */
const long = (chars: number) => {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  };
  return replyOf({ view: [{ kind: "body", text: Array.from({ length: chars }, next).join("") }] });
};

describe.skipIf(!canMount())("a file system of its own (needs the right to mount)", () => {
  const mounts = temporaryMounts();
  afterEach(close);

  it("full: a reply that does not fit is refused in words, and those before are found", async () => {
    const folder = mounts.create(1024);
    const store = open(folder);
    const key = await store.keep(replyOf());
    await expect(store.keep(long(1_000_000))).rejects.toMatchObject(refused("data_full", "free some space"));
    expect(await store.find(key)).toEqual(replyOf());
    const later = await store.keep(replyOf({ asker: "2" }));
    expect(await store.find(later)).toEqual(replyOf({ asker: "2" }));
  });

  it("full to the last byte: opening says so", async () => {
    const folder = mounts.create(256);
    const ballast = join(folder, "ballast");
    expect(() => writeFileSync(ballast, Buffer.alloc(1024 * 1024))).toThrow();
    expect(() => open(folder)).toThrow(expect.objectContaining(refused("data_full", "full")));
    rmSync(ballast);
    expect(await open(folder).keep(replyOf())).toEqual(expect.any(String));
  });

  it("for reading only: replies are found, and none is kept", async () => {
    const folder = mounts.create(1024);
    const writing = open(folder);
    const key = await writing.keep(replyOf());
    close();
    mounts.makeReadOnly(folder);
    const log = createQuietLog();
    const store = open(folder, log);
    expect(log.lines).toMatchObject([
      { level: "warn", message: expect.stringContaining("opened for reading") },
    ]);
    expect(await store.find(key)).toEqual(replyOf());
    await expect(store.keep(replyOf())).rejects.toMatchObject(refused("data_readonly", "DATA_DIR"));
    close();
    mounts.makeWritable(folder);
    expect(await open(folder).find(key)).toEqual(replyOf());
  });

  it("for reading only and empty: there are no replies, which is no mistake", async () => {
    const folder = mounts.create(1024);
    mounts.makeReadOnly(folder);
    const store = open(folder);
    expect(await store.find("x".repeat(22))).toBeNull();
    await expect(store.keep(replyOf())).rejects.toMatchObject(refused("data_readonly", "DATA_DIR"));
    expect(existsSync(join(folder, "replies.sqlite"))).toBe(false);
  });
});

// The administrator may write everywhere, so that another user has to try then.
const isRoot = process.getuid?.() === 0;
const someone = 65_534;
const script = fileURLToPath(new URL("replies-process.ts", import.meta.url));
const asSomeone = {
  encoding: "utf8",
  stdio: "pipe",
  ...(isRoot ? { uid: someone, gid: someone } : {}),
} as const;

function someoneCanRead(): boolean {
  try {
    execFileSync(process.execPath, ["-e", "fs.readFileSync(process.argv[1])", script], asSomeone);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!someoneCanRead())("a folder without the right to write (needs a readable checkout)", () => {
  const folders = temporaryFolders();

  it("refuses to keep, in words", async () => {
    const folder = folders.create();
    await open(folder).keep(replyOf());
    close();
    if (isRoot)
      for (const path of [folder, join(folder, "replies.sqlite")]) chownSync(path, someone, someone);
    chmodSync(folder, 0o555);
    try {
      const attempt = () =>
        execFileSync(process.execPath, ["--import", "tsx", script, folder, "2"], asSomeone);
      expect(attempt).toThrow(/UserError.*cannot be written, so nothing was stored/s);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});
