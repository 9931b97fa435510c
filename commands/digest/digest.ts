/** `digest`: what is new since a date, a sequence or the day before, as stories. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { languages, onlyMe, sources, topic } from "../filters.ts";
import { presentDigest } from "./wording.ts";

const MAX_STORIES = 1_000;
const USUAL_STORIES = 10;

export const digest = commandFor<Services>()({
  name: "digest",
  description: {
    "en-US": "Show what is new: the stories that newly added articles tell",
    ru: "Показать новое: сюжеты недавно добавленных статей",
    de: "Zeigen, was neu ist: wovon neu aufgenommene Artikel berichten",
    "es-ES": "Mostrar lo nuevo: los hechos que cuentan los artículos recién añadidos",
    ja: "新着を表示する：新しく追加された記事を話題ごとに",
  },
  options: {
    since: {
      kind: "since",
      description: {
        "en-US": "Added since: “yesterday”, 2024-11-06, or a sequence (if not said: the last day)",
        ru: "Добавлено с: «вчера», 2024-11-06 или номер (обычно — за последние сутки)",
        de: "Aufgenommen seit: „gestern“, 2024-11-06 oder eine Nummer (sonst: letzter Tag)",
        "es-ES": "Añadido desde: «ayer», 2024-11-06 o un número (si no se dice: el último día)",
        ja: "この時点から：「昨日」、2024-11-06、または番号（省略時は直近1日）",
      },
    },
    topic,
    languages,
    sources,
    limit: {
      kind: "integer",
      min: 1,
      max: MAX_STORIES,
      description: {
        "en-US": `How many stories, 1 to ${MAX_STORIES} (if not said: ${USUAL_STORIES})`,
        ru: `Сколько сюжетов, от 1 до ${MAX_STORIES} (обычно ${USUAL_STORIES})`,
        de: `Wie viele Ereignisse, 1 bis ${MAX_STORIES} (sonst ${USUAL_STORIES})`,
        "es-ES": `Cuántos hechos, de 1 a ${MAX_STORIES} (si no se dice: ${USUAL_STORIES})`,
        ja: `話題の数、1〜${MAX_STORIES}（省略時 ${USUAL_STORIES}）`,
      },
    },
    private: onlyMe,
  },
  run({ limit = USUAL_STORIES, ...request }, { services, caller }) {
    return services.digest({ ...request, limit, locale: caller.locale });
  },
  present: (result, { locale }) => presentDigest(result, locale),
});
