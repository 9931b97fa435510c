/** The bot's own phrases about watched sources, by locale. */
import { type PhraseRow, rowPhrase } from "../phrase-row.ts";

/** One row a phrase: English, Russian, German, Spanish, Japanese. */
const PHRASES = {
  added: [
    "Watched from now on; its articles come in shortly.",
    "Источник отслеживается; статьи скоро появятся.",
    "Wird ab jetzt beobachtet; die Artikel kommen gleich.",
    "Se vigila desde ahora; sus artículos llegarán enseguida.",
    "監視を始めました。まもなく記事が入ります。",
  ],
  addedMany: [
    "{count} sources are watched from now on.",
    "Теперь отслеживаются новые источники: {count}.",
    "{count} Quellen werden ab jetzt beobachtet.",
    "Desde ahora se vigilan {count} fuentes.",
    "{count}件の情報源の監視を始めました。",
  ],
  foundOn: [
    "The page {page} names it as its feed.",
    "Эту ленту называет страница {page}.",
    "Die Seite {page} nennt ihn als ihren Feed.",
    "La página {page} lo nombra como su canal.",
    "ページ {page} が示すフィードです。",
  ],
  already: [
    "Watched already: {count}.",
    "Уже отслеживаются: {count}.",
    "Schon beobachtet: {count}.",
    "Ya se vigilaban: {count}.",
    "すでに監視中：{count}件。",
  ],
  refused: [
    "Not added: {count}, {address} among them: {reason}",
    "Не добавлены: {count}, среди них {address}: {reason}",
    "Nicht hinzugefügt: {count}, darunter {address}: {reason}",
    "No añadidas: {count}, entre ellas {address}: {reason}",
    "追加されませんでした：{count}件（{address} など）：{reason}",
  ],
  leftOut: [
    "Left out, as a server may have only so many: {count}.",
    "Не добавлены, так как на сервере достигнут предел: {count}.",
    "Ausgelassen, da ein Server nur so viele haben darf: {count}.",
    "Omitidas, porque un servidor no puede tener más: {count}.",
    "サーバーの上限により追加されませんでした：{count}件。",
  ],
  none: [
    "No sources are watched. “source add” adds one.",
    "Источников пока нет. Добавить: «source add».",
    "Es werden keine Quellen beobachtet. „source add“ fügt eine hinzu.",
    "No se vigila ninguna fuente. «source add» añade una.",
    "監視中の情報源はありません。「source add」で追加できます。",
  ],
  removed: [
    "{source} is no longer watched. Its articles stay.",
    "{source}: больше не отслеживается. Статьи остаются.",
    "{source} wird nicht mehr beobachtet. Die Artikel bleiben.",
    "{source} ya no se vigila. Sus artículos se conservan.",
    "{source} の監視をやめました。記事は残ります。",
  ],
  paused: [
    "{source} is paused.",
    "{source}: приостановлено.",
    "{source} ist angehalten.",
    "{source} está en pausa.",
    "{source} を一時停止しました。",
  ],
  resumed: [
    "{source} is polled again.",
    "{source}: опрос возобновлён.",
    "{source} wird wieder abgefragt.",
    "{source} se consulta de nuevo.",
    "{source} の取得を再開しました。",
  ],
  archived: [
    "This article is in the coverage.",
    "Эта статья есть в собрании.",
    "Dieser Artikel ist in der Sammlung.",
    "Este artículo está en la cobertura.",
    "この記事は収録されています。",
  ],
  teaser: [
    "Only in the feed's words so far: {reason}",
    "Пока только текст из ленты: {reason}",
    "Bisher nur in den Worten des Feeds: {reason}",
    "Por ahora solo con el texto del canal: {reason}",
    "今のところフィードの文面のみ：{reason}",
  ],
  duplicate: [
    "It repeats an article that is there already: {reason}",
    "Повторяет статью, которая уже есть: {reason}",
    "Er wiederholt einen Artikel, der schon da ist: {reason}",
    "Repite un artículo que ya está: {reason}",
    "すでにある記事と同じです：{reason}",
  ],
  waiting: [
    "Seen, and waiting to be tried again: {reason}",
    "Замечена, будет ещё попытка: {reason}",
    "Gesehen, wird noch einmal versucht: {reason}",
    "Vista, se volverá a intentar: {reason}",
    "確認済み、再試行待ち：{reason}",
  ],
  rejected: [
    "Seen, and not taken in: {reason}",
    "Замечена, но не принята: {reason}",
    "Gesehen und nicht aufgenommen: {reason}",
    "Vista y no admitida: {reason}",
    "確認済み、収録せず：{reason}",
  ],
  older: [
    "Seen, and too old: {reason}",
    "Замечена, но слишком старая: {reason}",
    "Gesehen, aber zu alt: {reason}",
    "Vista, pero demasiado antigua: {reason}",
    "確認済み、古すぎるため収録せず：{reason}",
  ],
  gone: [
    "It was taken in, and is no longer in the coverage.",
    "Была принята, но в собрании её больше нет.",
    "Er war aufgenommen und ist nicht mehr in der Sammlung.",
    "Se admitió, y ya no está en la cobertura.",
    "収録されましたが、現在はありません。",
  ],
  unseen: [
    "No source has brought this address yet. Watched on {host}:",
    "Ни один источник ещё не давал этого адреса. Отслеживается на {host}:",
    "Keine Quelle hat diese Adresse bisher gebracht. Beobachtet auf {host}:",
    "Ninguna fuente ha traído esta dirección. Se vigila en {host}:",
    "このアドレスはまだどの情報源にも現れていません。{host} で監視中：",
  ],
  unwatched: [
    "No source has brought this address yet, and nothing is watched on {host}.",
    "Ни один источник ещё не давал этого адреса, и на {host} ничего не отслеживается.",
    "Keine Quelle hat diese Adresse bisher gebracht, und auf {host} wird nichts beobachtet.",
    "Ninguna fuente ha traído esta dirección, y en {host} no se vigila nada.",
    "このアドレスはどの情報源にも現れておらず、{host} で監視中のものはありません。",
  ],
} as const satisfies Record<string, PhraseRow>;

export type SourcePhrase = keyof typeof PHRASES;

/** A phrase in the caller's locale, with `{name}` replaced by the value of that name. */
export function sourcePhrase(
  name: SourcePhrase,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return rowPhrase(PHRASES[name], locale, values);
}
