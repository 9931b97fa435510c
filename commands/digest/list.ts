/** `digest list`: the subscriptions that the asker may manage. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { presentSubscriptions } from "./subscription-view.ts";

export const digestList = commandFor<Services>()({
  name: "digest list",
  description: {
    "en-US": "List the subscriptions: what, where, when, and why one is paused",
    ru: "Подписки: о чём, где, когда и почему на паузе",
    de: "Die Abonnements: was, wo, wann, und warum eines pausiert",
    "es-ES": "Las suscripciones: qué, dónde, cuándo y por qué están en pausa",
    ja: "登録の一覧：内容、場所、時刻、停止の理由",
  },
  isPrivate: true,
  serversOnly: true,
  options: {},
  run: (_options, { services, caller }) => services.digests.list(caller),
  present: (result, { locale }) => presentSubscriptions(result, locale),
});
