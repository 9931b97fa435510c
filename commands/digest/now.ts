/** `digest now`: sends what is new at once; the schedule stays. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { subscriptionId } from "./subscription-options.ts";
import { presentSendNow } from "./subscription-view.ts";

export const digestNow = commandFor<Services>()({
  name: "digest now",
  description: {
    "en-US": "Send what is new at once",
    ru: "Прислать новое сразу",
    de: "Sofort senden, was neu ist",
    "es-ES": "Enviar ya lo nuevo",
    ja: "新着を今すぐ配信する",
  },
  isPrivate: true,
  serversOnly: true,
  options: { subscription: subscriptionId },
  run: ({ subscription }, { services, caller }) => services.digests.now(subscription, caller),
  present: (result, { locale }) => presentSendNow(result, locale),
});
