/** The adapter's own words, by locale; what commands say comes from the commands. */
import { localizedWith } from "../core/command.ts";

/** Every word is there in every one of these, so that no message is half translated. */
export type Words = Readonly<
  Record<"en-US" | "ru" | "uk" | "bg" | "de" | "es-ES" | "fr" | "id" | "ja" | "zh-CN", string>
>;

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
  copyQuotation: {
    "en-US": "Copy with reference",
    ru: "Скопировать со ссылкой на источник",
    uk: "Скопіювати з посиланням на джерело",
    bg: "Копирай с източника",
    de: "Mit Quellenangabe kopieren",
    "es-ES": "Copiar con la fuente",
    fr: "Copier avec la référence",
    id: "Salin beserta sumbernya",
    ja: "出典付きでコピー",
    "zh-CN": "复制并附上来源",
  },
  noText: {
    "en-US": "This message has no text that I could look at.",
    ru: "В этом сообщении нет текста, который можно проверить.",
    uk: "У цьому повідомленні немає тексту, який можна перевірити.",
    bg: "В това съобщение няма текст, който да проверя.",
    de: "Diese Nachricht hat keinen Text, den ich prüfen könnte.",
    "es-ES": "Este mensaje no tiene texto que pueda comprobar.",
    fr: "Ce message ne contient pas de texte à vérifier.",
    id: "Pesan ini tidak berisi teks yang dapat diperiksa.",
    ja: "このメッセージには確認できる文章がありません。",
    "zh-CN": "这条消息没有可供核对的文字。",
  },
  textCut: {
    "en-US": "The message is long: only its first {count} characters were looked at.",
    ru: "Сообщение длинное: проверены только первые символы ({count}).",
    uk: "Повідомлення довге: перевірено лише перші символи ({count}).",
    bg: "Съобщението е дълго: проверени са само първите {count} знака.",
    de: "Die Nachricht ist lang: Geprüft wurden nur die ersten {count} Zeichen.",
    "es-ES": "El mensaje es largo: solo se comprobaron los primeros {count} caracteres.",
    fr: "Le message est long : seuls les {count} premiers caractères ont été vérifiés.",
    id: "Pesannya panjang: hanya {count} karakter pertama yang diperiksa.",
    ja: "メッセージが長いため、最初の{count}文字だけを確認しました。",
    "zh-CN": "消息较长：只核对了前 {count} 个字符。",
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
    uk: "Цей результат належить тому, хто запитав. Виконайте {command}, щоб отримати свій.",
    bg: "Този резултат е на този, който е попитал. Изпълнете {command}, за да получите свой.",
    de: "Dieses Ergebnis gehört der Person, die gefragt hat. Mit {command} bekommen Sie Ihr eigenes.",
    "es-ES": "Este resultado es de quien preguntó. Ejecute {command} para obtener el suyo.",
    fr: "Ce résultat appartient à la personne qui a posé la question. Lancez {command} pour obtenir le vôtre.",
    id: "Hasil ini milik orang yang bertanya. Jalankan {command} untuk mendapatkan hasil Anda sendiri.",
    ja: "この結果は質問した人のものです。{command} を実行すると自分の結果が得られます。",
    "zh-CN": "该结果属于提问者。请运行 {command} 获取您自己的结果。",
  },
  missingPermissions: {
    "en-US":
      "I may not answer in {channel}: I lack the permission “{permissions}” there. Whoever manages the server can grant it.",
    ru: "Я не могу отвечать в {channel}: там мне не хватает права «{permissions}». Его может выдать администратор сервера.",
    uk: "Я не можу відповідати в {channel}: там мені бракує права «{permissions}». Його може надати адміністратор сервера.",
    bg: "Не мога да отговарям в {channel}: там ми липсва правото „{permissions}“. Може да го даде администратор на сървъра.",
    de: "In {channel} kann ich nicht antworten: Mir fehlt dort das Recht „{permissions}“. Vergeben kann es, wer den Server verwaltet.",
    "es-ES":
      "No puedo responder en {channel}: me falta el permiso «{permissions}». Puede concederlo quien administra el servidor.",
    fr: "Je ne peux pas répondre dans {channel} : il me manque la permission « {permissions} ». La personne qui gère le serveur peut l’accorder.",
    id: "Saya tidak dapat menjawab di {channel}: saya tidak memiliki izin “{permissions}” di sana. Pengelola server dapat memberikannya.",
    ja: "{channel} では回答できません。「{permissions}」の権限がありません。サーバーの管理者が付与できます。",
    "zh-CN": "我无法在 {channel} 中回答：缺少“{permissions}”权限。服务器管理员可以授予。",
  },
  onlyYou: {
    "en-US": "Only you see this: I lack the permission “{permissions}” in this channel.",
    ru: "Это видите только вы: в этом канале мне не хватает права «{permissions}».",
    uk: "Це бачите лише ви: у цьому каналі мені бракує права «{permissions}».",
    bg: "Това виждате само вие: в този канал ми липсва правото „{permissions}“.",
    de: "Das sehen nur Sie: Mir fehlt in diesem Kanal das Recht „{permissions}“.",
    "es-ES": "Solo usted ve esto: me falta el permiso «{permissions}» en este canal.",
    fr: "Vous seul voyez ceci : il me manque la permission « {permissions} » dans ce salon.",
    id: "Hanya Anda yang melihat ini: saya tidak memiliki izin “{permissions}” di saluran ini.",
    ja: "これはあなただけに表示されています。このチャンネルで「{permissions}」の権限がありません。",
    "zh-CN": "只有您能看到此消息：我在该频道缺少“{permissions}”权限。",
  },
  seeNote: {
    "en-US": "The asker has been told privately.",
    ru: "Ответ отправлен лично.",
    uk: "Відповідь надіслано особисто.",
    bg: "Отговорът е изпратен лично.",
    de: "Die Antwort steht in einer privaten Nachricht.",
    "es-ES": "La respuesta se envió en privado.",
    fr: "La réponse a été envoyée en privé.",
    id: "Jawabannya dikirim secara pribadi.",
    ja: "質問した人だけに知らせました。",
    "zh-CN": "已私下告知提问者。",
  },
  stopping: {
    "en-US": "I am being restarted. Please ask again in a minute.",
    ru: "Я перезапускаюсь. Спросите ещё раз через минуту.",
    uk: "Я перезапускаюся. Запитайте ще раз за хвилину.",
    bg: "Рестартирам се. Попитайте отново след минута.",
    de: "Ich werde gerade neu gestartet. Bitte fragen Sie in einer Minute noch einmal.",
    "es-ES": "Me estoy reiniciando. Pregunte de nuevo en un minuto.",
    fr: "Je suis en train de redémarrer. Posez la question à nouveau dans une minute.",
    id: "Saya sedang dimulai ulang. Silakan tanya lagi satu menit lagi.",
    ja: "再起動中です。一分後にもう一度お試しください。",
    "zh-CN": "我正在重启。请一分钟后再问。",
  },
  shortHelp: {
    "en-US":
      "Mention me with a question about the news coverage, in any language: “{mention} Who won the election?” Every answer cites its sources. {command} lists the commands.",
    ru: "Упомяните меня вместе с вопросом о публикациях, на любом языке: «{mention} Кто победил на выборах?» Каждый ответ содержит источники. Список команд: {command}.",
    uk: "Згадайте мене разом із запитанням про публікації, будь-якою мовою: «{mention} Хто переміг на виборах?» Кожна відповідь наводить джерела. Список команд: {command}.",
    bg: "Споменете ме с въпрос за публикациите, на който и да е език: „{mention} Кой спечели изборите?“ Всеки отговор сочи източниците си. Списък на командите: {command}.",
    de: "Erwähnen Sie mich mit einer Frage zu den Artikeln, in jeder Sprache: „{mention} Wer hat die Wahl gewonnen?“ Jede Antwort nennt ihre Quellen. {command} listet die Befehle auf.",
    "es-ES":
      "Mencióneme con una pregunta sobre la cobertura, en cualquier idioma: «{mention} ¿Quién ganó las elecciones?» Cada respuesta cita sus fuentes. {command} muestra los comandos.",
    fr: "Mentionnez-moi avec une question sur les articles, dans n’importe quelle langue : « {mention} Qui a gagné l’élection ? » Chaque réponse cite ses sources. {command} affiche les commandes.",
    id: "Sebut saya dengan pertanyaan tentang liputan, dalam bahasa apa pun: “{mention} Siapa yang memenangkan pemilu?” Setiap jawaban mencantumkan sumbernya. {command} menampilkan daftar perintah.",
    ja: "どの言語でも、記事についての質問を添えてメンションしてください：「{mention} 選挙で勝ったのは誰ですか？」回答には必ず出典が付きます。コマンドの一覧は {command} です。",
    "zh-CN":
      "用任何语言提及我并附上关于报道的问题：“{mention} 谁赢得了选举？”每个回答都注明出处。{command} 列出所有命令。",
  },
} as const satisfies Record<string, Words>;

export type WordName = keyof typeof WORDS;

/** Words for a locale, with `{name}` replaced; values must be plain already. */
export function words(name: WordName, locale: string, values: Readonly<Record<string, string>> = {}): string {
  return localizedWith(WORDS[name], locale, values);
}
