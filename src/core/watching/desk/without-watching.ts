/** The desk where nothing is watched: measuring, and scripts that only read. */
import { UserError } from "../../errors.ts";
import type { WatchingDesk } from "../watching-results.ts";

/** Each call throws UserError `invalid_request`. */
export function withoutWatching(): WatchingDesk {
  const refuse = async (): Promise<never> => {
    throw new UserError("invalid_request", "Sources are not watched here. Start the bot, or its console.");
  };
  return {
    add: refuse,
    list: refuse,
    remove: refuse,
    pause: refuse,
    resume: refuse,
    health: refuse,
    why: refuse,
  };
}
