/** The archive on SQLite, in memory and reopened, does what the contract says. */
import { afterEach, describe } from "vitest";
import type { Archive } from "../../src/core/ports.ts";
import { archiveContract } from "../contracts/archive.ts";
import { NOW } from "../contracts/archive-support.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const clock = () => new Date(NOW);
const folders = temporaryFolders();
const opened: Archive[] = [];

afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

function kept(archive: Archive): Archive {
  opened.push(archive);
  return archive;
}

describe("the archive on SQLite", () => {
  archiveContract(() => kept(openTestArchive(folders.create(), { clock })));
});

describe("the archive in memory", () => {
  archiveContract(() => kept(createMemoryArchive({ clock })));
});
