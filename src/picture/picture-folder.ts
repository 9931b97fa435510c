/** The folder in which pictures are kept: the newest ones, whole or not at all. */
import { randomBytes } from "node:crypto";
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join, resolve } from "node:path";

/** A PNG on disk; lengths in pixels. */
export interface KeptPicture {
  /** Absolute path. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureFolder {
  /** Null where there is none of this name. One that is found counts as new again. */
  find(name: string): Promise<KeptPicture | null>;
  /** Makes the folder where it lacks; rejects where it cannot be written. */
  open(): Promise<void>;
  /** Removes the oldest pictures beyond the most; rejects where the folder cannot be written. */
  keep(name: string, png: Uint8Array): Promise<KeptPicture>;
}

const PICTURE = /^timeline-[0-9a-f]+\.png$/;
/** Written by a process that was ended meanwhile. */
const UNFINISHED = /^timeline-[0-9a-f]+\.png\.[0-9a-f]+\.tmp$/;
const UNFINISHED_AGE = 3_600_000;
/** Signature, length and type of the first chunk; then its width and height. */
const HEADER_LENGTH = 24;
const SIGNATURE = "89504e470d0a1a0a";
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

export function pictureFolder(place: string, maxFiles: number): PictureFolder {
  const folder = resolve(place);
  return {
    async find(name) {
      const file = join(folder, name);
      const size = await sizeIn(file);
      if (!size) return null;
      const now = new Date();
      // A folder that can only be read still has its pictures.
      await utimes(file, now, now).catch(() => undefined);
      return { file, ...size };
    },
    async open() {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    },
    async keep(name, png) {
      const file = join(folder, name);
      const unfinished = `${file}.${randomBytes(4).toString("hex")}.tmp`;
      await writeFile(unfinished, png);
      await rename(unfinished, file);
      await prune(folder, maxFiles);
      const size = sizeOf(Buffer.from(png));
      if (!size) throw new Error("what was drawn is no PNG");
      return { file, ...size };
    },
  };
}

async function sizeIn(file: string): Promise<{ width: number; height: number } | null> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_LENGTH), 0, HEADER_LENGTH, 0);
      return sizeOf(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

function sizeOf(header: Buffer): { width: number; height: number } | null {
  if (header.length < HEADER_LENGTH || header.toString("hex", 0, SIGNATURE.length / 2) !== SIGNATURE)
    return null;
  return { width: header.readUInt32BE(WIDTH_AT), height: header.readUInt32BE(HEIGHT_AT) };
}

/** Touches nothing but pictures of timelines, whatever else lies there. */
async function prune(folder: string, maxFiles: number): Promise<void> {
  const names = await readdir(folder);
  const aged = await Promise.all(
    names
      .filter((name) => PICTURE.test(name) || UNFINISHED.test(name))
      .map(async (name) => {
        const file = join(folder, name);
        const time = await stat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        );
        return { file, time, whole: PICTURE.test(name) };
      }),
  );
  const oldest = aged
    .filter(({ whole }) => whole)
    .sort((a, b) => b.time - a.time)
    .slice(maxFiles);
  const left = aged.filter(({ whole, time }) => !whole && time < Date.now() - UNFINISHED_AGE);
  await Promise.all([...oldest, ...left].map(({ file }) => rm(file, { force: true })));
}
