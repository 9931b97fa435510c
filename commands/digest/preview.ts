/** `digest preview`: what would be sent now, for the asker only. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { subscriptionId } from "./subscription-options.ts";
import { presentPreview } from "./subscription-view.ts";

export const digestPreview = commandFor<Services>()({
  name: "digest preview",
  description: {
    "en-US": "Show only to me what a subscription would send now",
    ru: "Показать только мне, что подписка прислала бы сейчас",
    de: "Nur mir zeigen, was ein Abonnement jetzt senden würde",
    "es-ES": "Mostrarme solo a mí lo que enviaría ahora una suscripción",
    ja: "今配信される内容を自分だけに表示する",
  },
  isPrivate: true,
  serversOnly: true,
  options: { subscription: subscriptionId },
  run: ({ subscription }, { services, caller }) => services.digests.preview(subscription, caller),
  present: (result, { locale }) => presentPreview(result, locale),
});
