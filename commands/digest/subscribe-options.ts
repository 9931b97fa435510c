/** Options of `digest subscribe`: when editions come, and where they go. */
import type {
  ChannelOption,
  ChoiceOption,
  RoleOption,
  TextOption,
  TimezoneOption,
} from "../../src/core/command.ts";

const MAX_AT_CHARS = 200;
const MAX_TAGS_CHARS = 200;

export const whenOptions = {
  every: {
    kind: "choice",
    required: true,
    choices: [
      { value: "hour", name: { "en-US": "hour", ru: "час", de: "Stunde", "es-ES": "hora", ja: "毎時" } },
      { value: "day", name: { "en-US": "day", ru: "день", de: "Tag", "es-ES": "día", ja: "毎日" } },
      {
        value: "weekday",
        name: {
          "en-US": "Monday to Friday",
          ru: "пн–пт",
          de: "Montag bis Freitag",
          "es-ES": "de lunes a viernes",
          ja: "月〜金",
        },
      },
      { value: "week", name: { "en-US": "week", ru: "неделя", de: "Woche", "es-ES": "semana", ja: "毎週" } },
      { value: "cron", name: { "en-US": "cron", ru: "cron", de: "cron", "es-ES": "cron", ja: "cron" } },
    ],
    description: {
      "en-US": "How often",
      ru: "Как часто",
      de: "Wie oft",
      "es-ES": "Con qué frecuencia",
      ja: "頻度",
    },
  },
  at: {
    kind: "text",
    maxLength: MAX_AT_CHARS,
    description: {
      "en-US": "09:00; hour: :15; week: Mon 09:00; cron: 5 or 6 fields (if not said: 09:00)",
      ru: "09:00; час: :15; неделя: пн 09:00; cron: 5–6 полей (обычно 09:00)",
      de: "09:00; Stunde: :15; Woche: Mo 09:00; cron: 5 oder 6 Felder (sonst 09:00)",
      "es-ES": "09:00; hora: :15; semana: lun 09:00; cron: 5 o 6 campos (si no: 09:00)",
      ja: "09:00、毎時は :15、毎週は「月 09:00」、cron は5〜6項目（省略時 09:00）",
    },
  },
  timezone: {
    kind: "timezone",
    description: {
      "en-US": "By whose clocks, as Europe/Berlin (if not said: UTC)",
      ru: "По чьим часам, например Europe/Moscow (обычно UTC)",
      de: "Nach welcher Uhr, etwa Europe/Berlin (sonst UTC)",
      "es-ES": "Según qué reloj, p. ej. Europe/Madrid (si no se dice: UTC)",
      ja: "時間帯、例：Asia/Tokyo（省略時 UTC）",
    },
  },
} as const satisfies { every: ChoiceOption; at: TextOption; timezone: TimezoneOption };

export const whereOptions = {
  channel: {
    kind: "channel",
    description: {
      "en-US": "Where to (if not said: here)",
      ru: "Куда (обычно сюда)",
      de: "Wohin (sonst hierher)",
      "es-ES": "Adónde (si no se dice: aquí)",
      ja: "配信先（省略時はここ）",
    },
  },
  role: {
    kind: "role",
    description: {
      "en-US": "A role to ping with each edition",
      ru: "Роль, которую упоминать в каждом выпуске",
      de: "Eine Rolle, die jede Ausgabe erwähnt",
      "es-ES": "Un rol que mencionar en cada edición",
      ja: "毎回通知するロール",
    },
  },
  tags: {
    kind: "text",
    maxLength: MAX_TAGS_CHARS,
    description: {
      "en-US": "For forums: tags of the posts, separated by commas",
      ru: "Для форумов: теги записей, через запятую",
      de: "Für Foren: Tags der Beiträge, durch Kommas getrennt",
      "es-ES": "Para foros: etiquetas, separadas por comas",
      ja: "フォーラム用：投稿のタグ（カンマ区切り）",
    },
  },
} as const satisfies { channel: ChannelOption; role: RoleOption; tags: TextOption };
