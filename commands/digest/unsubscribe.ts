/** `digest unsubscribe`: ends a subscription for good. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { subscriptionId } from "./subscription-options.ts";
import { presentSubscriptions } from "./subscription-view.ts";

export const digestUnsubscribe = commandFor<Services>()({
  name: "digest unsubscribe",
  description: {
    "en-US": "End a subscription",
    ru: "Отменить подписку",
    de: "Ein Abonnement beenden",
    "es-ES": "Terminar una suscripción",
    ja: "登録を解除する",
  },
  isPrivate: true,
  serversOnly: true,
  options: { subscription: subscriptionId },
  run: ({ subscription }, { services, caller }) => services.digests.unsubscribe(subscription, caller),
  present: (result, { locale }) => presentSubscriptions(result, locale),
});
