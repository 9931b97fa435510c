/** The desk where no digests are sent: measuring, and scripts that only read. */
import { UserError } from "../../errors.ts";
import type { DigestDesk } from "./desk.ts";

/** Each call throws UserError `invalid_request`. */
export function withoutDigests(): DigestDesk {
  const refuse = async (): Promise<never> => {
    throw new UserError("invalid_request", "There are no subscriptions here. Start the bot, or its console.");
  };
  return {
    subscribe: refuse,
    list: refuse,
    preview: refuse,
    now: refuse,
    pause: refuse,
    resume: refuse,
    unsubscribe: refuse,
    completeSubscription: async () => [],
  };
}
