/** `digest resume`: editions come again, the next one with everything since the last. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { subscriptionId } from "./subscription-options.ts";
import { presentSubscriptions } from "./subscription-view.ts";

export const digestResume = commandFor<Services>()({
  name: "digest resume",
  description: {
    "en-US": "Go on with a paused subscription",
    ru: "Возобновить подписку",
    de: "Ein pausiertes Abonnement fortsetzen",
    "es-ES": "Reanudar una suscripción en pausa",
    ja: "停止中の登録を再開する",
  },
  isPrivate: true,
  serversOnly: true,
  options: { subscription: subscriptionId },
  run: ({ subscription }, { services, caller }) => services.digests.resume(subscription, caller),
  present: (result, { locale }) => presentSubscriptions(result, locale),
});
