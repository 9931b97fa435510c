/** Which folders of this machine may be watched. */
import { UserError } from "../../errors.ts";

/** A folder as it was found. */
export interface FoundFolder {
  /** Absolute, links followed. */
  readonly path: string;
  /** In it and below; large ones are counted up to some point. */
  readonly files: number;
}

/** The system's own: nobody's articles are there, and some of their files never end. */
const SYSTEM_FOLDERS = ["/etc", "/proc", "/sys", "/dev"];

/** Throws UserError `invalid_option` for a folder that must not be watched. Both paths are absolute, links followed. */
export function checkFolder(path: string, dataFolder: string): void {
  const isIn = (folder: string) => path === folder || path.startsWith(`${folder}/`);
  if (path === "/" || SYSTEM_FOLDERS.some(isIn)) throw refused(`${path} holds the system itself`);
  if (isIn(dataFolder)) throw refused(`${path} is where the bot keeps its own data`);
}

function refused(reason: string): UserError {
  return new UserError("invalid_option", `This folder is not watched: ${reason}. Name one with articles.`, {
    option: "address",
  });
}
