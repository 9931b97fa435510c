/** `digest pause`: no editions until it is resumed. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { subscriptionId } from "./subscription-options.ts";
import { presentSubscriptions } from "./subscription-view.ts";

export const digestPause = commandFor<Services>()({
  name: "digest pause",
  description: {
    "en-US": "Pause a subscription; nothing is lost",
    ru: "Приостановить подписку; ничего не пропадёт",
    de: "Ein Abonnement pausieren; nichts geht verloren",
    "es-ES": "Poner en pausa una suscripción; nada se pierde",
    ja: "登録を一時停止する（記事は失われない）",
  },
  isPrivate: true,
  serversOnly: true,
  options: { subscription: subscriptionId },
  run: ({ subscription }, { services, caller }) => services.digests.pause(subscription, caller),
  present: (result, { locale }) => presentSubscriptions(result, locale),
});
