/** The options that the commands of watched sources share. */
import type { WatchedSourceOption } from "../../src/core/command.ts";

/** A source that is watched, where one must be named. */
export const watched = {
  kind: "watched",
  required: true,
  description: {
    "en-US": "The source: its id, as list shows it, or its address",
    ru: "Источник: идентификатор из list или адрес",
    de: "Die Quelle: ihre Kennung, wie list sie zeigt, oder ihre Adresse",
    "es-ES": "La fuente: su identificador, como lo muestra list, o su dirección",
    ja: "情報源：list に表示されるIDまたはアドレス",
  },
} as const satisfies WatchedSourceOption;

/** The same where all are meant without it. */
export const oneWatched = {
  kind: "watched",
  description: {
    "en-US": "Only this source: its id or address",
    ru: "Только этот источник: идентификатор или адрес",
    de: "Nur diese Quelle: ihre Kennung oder Adresse",
    "es-ES": "Solo esta fuente: su identificador o dirección",
    ja: "この情報源だけ：IDまたはアドレス",
  },
} as const satisfies WatchedSourceOption;
