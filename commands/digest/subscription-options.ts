/** The options that commands about subscriptions share. */
import type { SubscriptionOption } from "../../src/core/command.ts";

export const subscriptionId = {
  kind: "subscription",
  required: true,
  description: {
    "en-US": "The subscription, as “digest list” shows it",
    ru: "Подписка, как её показывает «digest list»",
    de: "Das Abonnement, wie „digest list“ es zeigt",
    "es-ES": "La suscripción, como la muestra «digest list»",
    ja: "登録（「digest list」に表示）",
  },
} as const satisfies SubscriptionOption;
