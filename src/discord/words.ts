/** The adapter's own words, by locale; what commands say comes from the commands. */
import { type Localized, localized } from "../core/command.ts";

const WORDS = {
  sources: {
    "en-US": "Sources",
    ru: "Источники",
    uk: "Джерела",
    bg: "Източници",
    de: "Quellen",
    "es-ES": "Fuentes",
    fr: "Sources",
    id: "Sumber",
    ja: "出典",
    "zh-CN": "来源",
  },
  showSource: {
    "en-US": "Show source",
    ru: "Показать источник",
    uk: "Показати джерело",
    bg: "Покажи източника",
    de: "Quelle zeigen",
    "es-ES": "Mostrar la fuente",
    fr: "Afficher la source",
    id: "Tampilkan sumber",
    ja: "出典を表示",
    "zh-CN": "显示来源",
  },
  untitled: {
    "en-US": "(untitled)",
    ru: "(без заголовка)",
    uk: "(без заголовка)",
    bg: "(без заглавие)",
    de: "(ohne Titel)",
    "es-ES": "(sin título)",
    fr: "(sans titre)",
    id: "(tanpa judul)",
    ja: "（無題）",
    "zh-CN": "（无标题）",
  },
  expired: {
    "en-US": "This result is no longer kept. Run {command} again.",
    ru: "Этот результат больше не хранится. Выполните {command} ещё раз.",
    uk: "Цей результат більше не зберігається. Виконайте {command} ще раз.",
    bg: "Този резултат вече не се пази. Изпълнете {command} отново.",
    de: "Dieses Ergebnis ist nicht mehr gespeichert. Führen Sie {command} noch einmal aus.",
    "es-ES": "Este resultado ya no se conserva. Ejecute {command} de nuevo.",
    fr: "Ce résultat n’est plus conservé. Relancez {command}.",
    id: "Hasil ini sudah tidak disimpan. Jalankan {command} lagi.",
    ja: "この結果はもう保存されていません。もう一度 {command} を実行してください。",
    "zh-CN": "该结果已不再保存。请重新运行 {command}。",
  },
  notYours: {
    "en-US": "This result belongs to whoever asked. Run {command} to get your own.",
    ru: "Этот результат принадлежит тому, кто спросил. Выполните {command}, чтобы получить свой.",
    de: "Dieses Ergebnis gehört der Person, die gefragt hat. Mit {command} bekommen Sie Ihr eigenes.",
    "es-ES": "Este resultado es de quien preguntó. Ejecute {command} para obtener el suyo.",
    ja: "この結果は質問した人のものです。{command} を実行すると自分の結果が得られます。",
  },
  missingPermissions: {
    "en-US":
      "I may not answer in {channel}: I lack {permissions} there. Someone who manages the server can grant it.",
    ru: "Я не могу отвечать в {channel}: там мне не хватает прав ({permissions}). Их может выдать администратор сервера.",
    de: "In {channel} kann ich nicht antworten: Mir fehlt dort {permissions}. Das kann vergeben, wer den Server verwaltet.",
    "es-ES":
      "No puedo responder en {channel}: me falta {permissions}. Puede concederlo quien administra el servidor.",
    ja: "{channel} では回答できません。権限が足りません：{permissions}。サーバーの管理者が付与できます。",
  },
  onlyYou: {
    "en-US": "Only you see this: I lack {permissions} in this channel.",
    ru: "Это видите только вы: в этом канале мне не хватает прав ({permissions}).",
    de: "Das sehen nur Sie: Mir fehlt in diesem Kanal {permissions}.",
    "es-ES": "Solo usted ve esto: me falta {permissions} en este canal.",
    ja: "これはあなただけに表示されています。このチャンネルで権限が足りません：{permissions}。",
  },
  seeNote: {
    "en-US": "The asker has been told privately.",
    ru: "Ответ отправлен лично.",
    de: "Die Antwort steht in einer privaten Nachricht.",
    "es-ES": "La respuesta se envió en privado.",
    ja: "質問した人だけに知らせました。",
  },
  stopping: {
    "en-US": "I am being restarted. Please ask again in a minute.",
    ru: "Я перезапускаюсь. Спросите ещё раз через минуту.",
    de: "Ich werde gerade neu gestartet. Bitte fragen Sie in einer Minute noch einmal.",
    "es-ES": "Me estoy reiniciando. Pregunte de nuevo en un minuto.",
    ja: "再起動中です。一分後にもう一度お試しください。",
  },
  shortHelp: {
    "en-US":
      "Mention me with a question about the news coverage, in any language: “{mention} Who won the election?” Every answer cites its sources. {command} lists the commands.",
    ru: "Упомяните меня вместе с вопросом о публикациях, на любом языке: «{mention} Кто победил на выборах?» Каждый ответ содержит источники. Список команд: {command}.",
    de: "Erwähnen Sie mich mit einer Frage zu den Artikeln, in jeder Sprache: „{mention} Wer hat die Wahl gewonnen?“ Jede Antwort nennt ihre Quellen. {command} listet die Befehle auf.",
    "es-ES":
      "Mencióneme con una pregunta sobre la cobertura, en cualquier idioma: «{mention} ¿Quién ganó las elecciones?» Cada respuesta cita sus fuentes. {command} muestra los comandos.",
    ja: "どの言語でも、記事についての質問を添えてメンションしてください：「{mention} 選挙で勝ったのは誰ですか？」回答には必ず出典が付きます。コマンドの一覧は {command} です。",
  },
} as const satisfies Record<string, Localized>;

export type WordName = keyof typeof WORDS;

/** Words for a locale, with `{name}` replaced; values must be plain already. */
export function words(name: WordName, locale: string, values: Readonly<Record<string, string>> = {}): string {
  return localized(WORDS[name], locale).replace(/\{(\w+)\}/g, (found, key: string) => values[key] ?? found);
}
