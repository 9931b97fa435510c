/** Folders that the operator may have watched, and those that nobody may. */
import { describe, expect, it } from "vitest";
import { checkFolder } from "../../../../src/core/watching/desk/folders.ts";

const DATA = "/srv/bot/data";

describe("a folder to watch", () => {
  it.each(["/", "/etc", "/etc/ssl", "/proc", "/proc/1", "/sys", "/dev", "/dev/shm", DATA, `${DATA}/sample`])(
    "is not %s",
    (path) => {
      expect(() => checkFolder(path, DATA)).toThrow(/This folder is not watched/);
    },
  );

  it.each(["/srv", "/srv/bot", "/srv/bot/data2", "/etcetera", "/home/me/dev"])("may be %s", (path) => {
    expect(() => checkFolder(path, DATA)).not.toThrow();
  });
});
