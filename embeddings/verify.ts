/** Whether a model's files are what they must be. */
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../src/core/errors.ts";
import { checksumOf } from "./checksum.ts";
import type { FileChecksum } from "./model.ts";

/** How a file begins that Git LFS put in place of the real one. */
const LFS_POINTER = "version https://git-lfs";

/** Looks at sizes only. Throws UserError `model_missing` or `model_damaged`. */
export async function verifySizes(folder: string, files: readonly FileChecksum[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    const size = await sizeOf(path);
    if (size === null)
      throw new UserError("model_missing", `The model's file ${path} is missing. ${remedy(folder)}`, {
        path,
      });
    if (size !== file.bytes) throw await wrongSize(folder, file, size);
  }
}

/** Compares the contents, too. Throws UserError `model_damaged`. */
export async function verifyContents(folder: string, files: readonly FileChecksum[]): Promise<void> {
  await verifySizes(folder, files);
  for (const file of files) {
    const path = join(folder, file.path);
    const sha256 = await checksumOf(path);
    if (sha256 !== file.sha256)
      throw new UserError(
        "model_damaged",
        `The model's file ${path} is damaged: expected SHA-256 ${file.sha256}, got ${sha256}. ${remedy(folder)}`,
        { path, expected: file.sha256, got: sha256 },
      );
  }
}

/** Throws UserError `model_damaged` when a file is no more than a Git LFS pointer. */
export async function refusePointer(path: string): Promise<void> {
  if (await isPointer(path))
    throw new UserError(
      "model_damaged",
      `The model's file ${path} is a Git LFS pointer and not the file itself. Fetch it with: git lfs pull`,
      { path },
    );
}

async function wrongSize(folder: string, file: FileChecksum, size: number): Promise<UserError> {
  const path = join(folder, file.path);
  const pointer = (await isPointer(path)) ? " (a Git LFS pointer, not the file itself)" : "";
  return new UserError(
    "model_damaged",
    `The model's file ${path} is damaged: expected ${file.bytes} bytes, got ${size}${pointer}. ${remedy(folder)}`,
    { path, expected: file.bytes, got: size },
  );
}

async function isPointer(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(LFS_POINTER.length),
      0,
      LFS_POINTER.length,
      0,
    );
    return buffer.toString("latin1", 0, bytesRead) === LFS_POINTER;
  } finally {
    await handle.close();
  }
}

/** Null when there is no such file. */
export async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function remedy(folder: string): string {
  return `Restore it from the repository (git checkout -- embeddings/model), or copy ${folder} again from an intact clone.`;
}
