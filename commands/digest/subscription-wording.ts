/** What the bot says of subscriptions to digests, by locale. */
import { usableLocale } from "../../src/core/locale.ts";
import { type PhraseRow, rowPhrase } from "../phrase-row.ts";

/** One row a phrase: English, Russian, German, Spanish, Japanese. */
const PHRASES = {
  id: ["id", "id", "Kennung", "id", "ID"],
  when: ["when", "когда", "wann", "cuándo", "配信"],
  next: ["next", "следующий", "nächste", "siguiente", "次回"],
  languages: ["languages", "языки", "Sprachen", "idiomas", "言語"],
  sources: ["publishers", "издания", "Medien", "medios", "媒体"],
  role: ["pings role", "упоминает роль", "erwähnt Rolle", "menciona el rol", "通知ロール"],
  tags: ["tags", "теги", "Tags", "etiquetas", "タグ"],
  stories: ["stories", "сюжетов", "Ereignisse", "hechos", "話題数"],
  channel: ["channel", "канал", "Kanal", "canal", "チャンネル"],
  paused: ["paused", "на паузе", "pausiert", "en pausa", "停止中"],
  everything: ["Everything new", "Всё новое", "Alles Neue", "Todo lo nuevo", "新着すべて"],
  upTo: ["up to {max}", "до {max}", "bis zu {max}", "hasta {max}", "最大{max}件"],
  byPerson: ["by hand", "вручную", "von Hand", "a mano", "手動"],
  hour: ["every hour, {at}", "каждый час, {at}", "jede Stunde, {at}", "cada hora, {at}", "毎時、{at}"],
  day: ["every day, {at}", "каждый день, {at}", "täglich, {at}", "cada día, {at}", "毎日、{at}"],
  weekday: [
    "Monday to Friday, {at}",
    "с понедельника по пятницу, {at}",
    "Montag bis Freitag, {at}",
    "de lunes a viernes, {at}",
    "月〜金、{at}",
  ],
  week: ["every week, {at}", "каждую неделю, {at}", "wöchentlich, {at}", "cada semana, {at}", "毎週、{at}"],
  cron: ["cron {at}", "cron {at}", "cron {at}", "cron {at}", "cron {at}"],
  subscribed: [
    "Subscribed. The first edition has what is added from now on.",
    "Подписка оформлена. В первом выпуске будет то, что добавится с этого момента.",
    "Abonniert. Die erste Ausgabe enthält, was ab jetzt dazukommt.",
    "Suscrito. La primera edición tendrá lo que se añada desde ahora.",
    "登録しました。最初の回には、これから追加される記事が入ります。",
  ],
  pausedNow: [
    "Paused. Nothing is lost: what is added meanwhile comes after “digest resume”.",
    "Пауза. Ничего не пропадёт: добавленное за это время придёт после «digest resume».",
    "Pausiert. Nichts geht verloren: Was inzwischen dazukommt, folgt nach „digest resume“.",
    "En pausa. Nada se pierde: lo que se añada llegará después de «digest resume».",
    "停止しました。その間の記事は「digest resume」の後に届きます。",
  ],
  resumedNow: [
    "Resumed. The next edition has everything since the last one.",
    "Возобновлено. В следующем выпуске будет всё с прошлого раза.",
    "Fortgesetzt. Die nächste Ausgabe enthält alles seit der letzten.",
    "Reanudado. La próxima edición tendrá todo desde la última.",
    "再開しました。次回には前回以降のすべてが入ります。",
  ],
  unsubscribedNow: [
    "Unsubscribed. No more editions come here.",
    "Подписка отменена. Выпусков больше не будет.",
    "Abbestellt. Es kommen keine Ausgaben mehr.",
    "Suscripción cancelada. No llegarán más ediciones.",
    "解除しました。今後は配信されません。",
  ],
  silentRole: [
    "Its ping will notify nobody: let everyone mention that role, or give the bot the permission “Mention @everyone, @here, and All Roles”.",
    "Упоминание никого не уведомит: разрешите всем упоминать эту роль или дайте боту право «Упоминать @everyone, @here и все роли».",
    "Die Erwähnung benachrichtigt niemanden: Lassen Sie die Rolle für alle erwähnbar sein, oder geben Sie dem Bot das Recht „@everyone, @here und alle Rollen erwähnen“.",
    "La mención no avisará a nadie: permita que todos mencionen ese rol o dé al bot el permiso «Mencionar @everyone, @here y todos los roles».",
    "この通知は誰にも届きません。ロールを誰でもメンション可能にするか、ボットに「@everyone、@here、全てのロールにメンション」の権限を与えてください。",
  ],
  noTags: [
    "The channel has no tag for the bot called: {names}.",
    "В канале нет доступных боту тегов с названием: {names}.",
    "Der Kanal hat kein Schlagwort für den Bot namens: {names}.",
    "El canal no tiene etiquetas para el bot llamadas: {names}.",
    "このチャンネルにボットが使えるタグはありません：{names}",
  ],
  noArticles: [
    "There is no article yet by: {names}. What comes from there will be sent.",
    "Статей этих изданий пока нет: {names}. Когда появятся, они будут присланы.",
    "Noch gibt es keinen Artikel von: {names}. Was von dort kommt, wird gesendet.",
    "Todavía no hay artículos de: {names}. Se enviará lo que llegue de ahí.",
    "まだ記事のない媒体：{names}。届けば配信します。",
  ],
  none: [
    "There are no subscriptions yet. “digest subscribe” makes one.",
    "Подписок пока нет. Их создаёт «digest subscribe».",
    "Es gibt noch keine Abonnements. „digest subscribe“ legt eines an.",
    "Todavía no hay suscripciones. «digest subscribe» crea una.",
    "登録はまだありません。「digest subscribe」で登録できます。",
  ],
  preview: [
    "This would be sent now. Nobody else sees it, and nothing changes.",
    "Это было бы отправлено сейчас. Видите только вы, ничего не меняется.",
    "Das würde jetzt gesendet. Niemand sonst sieht es, und nichts ändert sich.",
    "Esto se enviaría ahora. Nadie más lo ve y nada cambia.",
    "今配信するとこうなります。他の人には見えず、何も変わりません。",
  ],
  sending: [
    "On its way: a running bot sends it within seconds. The schedule stays as it is.",
    "Отправляется: работающий бот пришлёт через несколько секунд. Расписание прежнее.",
    "Unterwegs: Der laufende Bot sendet es in Sekunden. Der Zeitplan bleibt.",
    "En camino: el bot en marcha lo envía en segundos. El horario no cambia.",
    "まもなく配信します（稼働中のボットが数秒で送信）。予定は変わりません。",
  ],
  underWay: [
    "An edition is being sent already.",
    "Выпуск уже отправляется.",
    "Eine Ausgabe wird bereits gesendet.",
    "Ya se está enviando una edición.",
    "すでに配信中です。",
  ],
  nothingNew: [
    "Nothing new since the last edition: nothing is sent.",
    "С прошлого выпуска ничего нового: отправлять нечего.",
    "Nichts Neues seit der letzten Ausgabe: Es wird nichts gesendet.",
    "Nada nuevo desde la última edición: no se envía nada.",
    "前回から新着はないため、何も配信しません。",
  ],
  undeliverable: [
    "The digest “{about}” ({id}) is paused: {reason} Once that is mended, “/digest resume” goes on with it, and nothing is lost.",
    "Дайджест «{about}» ({id}) приостановлен: {reason} Когда это исправлено, «/digest resume» продолжит его, и ничего не пропадёт.",
    "Die Übersicht „{about}“ ({id}) ist pausiert: {reason} Ist das behoben, setzt „/digest resume“ sie fort, und nichts geht verloren.",
    "El resumen «{about}» ({id}) está en pausa: {reason} Cuando se arregle, «/digest resume» lo reanuda y nada se pierde.",
    "ダイジェスト「{about}」（{id}）を停止しました：{reason} 直った後に「/digest resume」で再開でき、何も失われません。",
  ],
  overForGood: [
    "The digest “{about}” ({id}) has come to its end: {reason} “/digest subscribe” makes one for another channel.",
    "Дайджест «{about}» ({id}) завершён: {reason} «/digest subscribe» создаст новый для другого канала.",
    "Die Übersicht „{about}“ ({id}) ist zu Ende: {reason} „/digest subscribe“ legt eine für einen anderen Kanal an.",
    "El resumen «{about}» ({id}) ha terminado: {reason} «/digest subscribe» crea otro para otro canal.",
    "ダイジェスト「{about}」（{id}）は終了しました：{reason} 別のチャンネルには「/digest subscribe」で登録できます。",
  ],
} as const satisfies Record<string, PhraseRow>;

export type SubscriptionPhrase = keyof typeof PHRASES;

/** A phrase in the caller's locale, with each `{name}` replaced by the value of that name. */
export function subscriptionPhrase(
  name: SubscriptionPhrase,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return rowPhrase(PHRASES[name], usableLocale(locale), values);
}
