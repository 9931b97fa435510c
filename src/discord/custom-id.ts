/** The ids of buttons and menus: what a click means, so that it outlives the process that drew it. */
import { MESSAGE_LIMITS } from "./limits.ts";

/** Changes with the meaning of what follows; ids of other versions count as expired. */
const VERSION = "v1";
/**
 * `page` turns to a page, `show` shows a source, `copy` gives the words of a quotation with their reference, `at` is
 * the page number between the arrows.
 */
const ACTIONS = ["page", "show", "copy", "at"] as const;
const FORM = new RegExp(`^${VERSION}:(${ACTIONS.join("|")}):([^:]{1,32}):([\\w-]{1,43}):(\\d{1,5})$`, "u");
/** Of any version: at least the command is known, to say what to run again. */
const COMMAND = /^v\d{1,4}:[a-z]+:([^:]{1,32}):/u;

export interface ComponentId {
  readonly action: (typeof ACTIONS)[number];
  /** The command that made the reply, by its whole name of at most 32 characters, to say what to run again once the reply is gone. */
  readonly command: string;
  /** Under which the reply is kept. */
  readonly key: string;
  readonly page: number;
}

/** At most 100 characters for keys of up to 43. */
export function writeComponentId({ action, command, key, page }: ComponentId): string {
  return `${VERSION}:${action}:${command}:${key}:${page}`;
}

/** What an id means; null for forged ones and those of other versions. */
export function readComponentId(id: string): ComponentId | null {
  const [, action, command, key, page] =
    id.length <= MESSAGE_LIMITS.customIdChars ? (FORM.exec(id) ?? []) : [];
  const known = ACTIONS.find((name) => name === action);
  if (known === undefined || command === undefined || key === undefined) return null;
  return { action: known, command, key, page: Number(page) };
}

/** The command that an id names, also one that cannot be read otherwise. */
export function commandOfId(id: string): string | null {
  return COMMAND.exec(id)?.[1] ?? null;
}
