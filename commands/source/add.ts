/** `source add`: watches a source from now on, and says what was found there. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import type { Block, View } from "../../src/core/view.ts";
import { readInterval } from "../../src/core/watching/desk/interval.ts";
import type { AddedSource, AddSourceResult } from "../../src/core/watching/watching-results.ts";
import { type SourceLabel, sourceLabel } from "./labels.ts";
import { type SourcePhrase, sourcePhrase } from "./phrases.ts";

const MAX_ADDRESS_CHARS = 2_000;
const MAX_NAME_CHARS = 100;
const MAX_AGE_DAYS = 36_500;

export const sourceAdd = commandFor<Services>()({
  name: "source add",
  description: {
    "en-US": "Watch a feed, sitemap, page or list of feeds for new articles",
    ru: "Отслеживать ленту, карту сайта, страницу или список лент",
    de: "Einen Feed, eine Sitemap, eine Seite oder Feed-Liste beobachten",
    "es-ES": "Vigilar un canal, mapa del sitio, página o lista de canales",
    ja: "フィード、サイトマップ、ページ、フィード一覧を監視する",
  },
  group: {
    "en-US": "Sources that are watched for new articles",
    ru: "Источники, за которыми следит бот",
    de: "Quellen, die auf neue Artikel beobachtet werden",
    "es-ES": "Fuentes que se vigilan en busca de artículos",
    ja: "新しい記事を監視する情報源",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: {
    address: {
      kind: "text",
      required: true,
      maxLength: MAX_ADDRESS_CHARS,
      description: {
        "en-US": "Its address; in the console also a folder",
        ru: "Адрес; в консоли также папка",
        de: "Die Adresse; in der Konsole auch ein Ordner",
        "es-ES": "Su dirección; en la consola también una carpeta",
        ja: "アドレス（コンソールではフォルダーも可）",
      },
    },
    every: {
      kind: "text",
      maxLength: 20,
      description: {
        "en-US": "How often to look: 30s, 15m, 2h, 1d (if not said: as it suits the source)",
        ru: "Как часто проверять: 30s, 15m, 2h, 1d (иначе как подходит источнику)",
        de: "Wie oft: 30s, 15m, 2h, 1d (sonst, wie es zur Quelle passt)",
        "es-ES": "Cada cuánto: 30s, 15m, 2h, 1d (si no se dice: según la fuente)",
        ja: "確認の間隔：30s、15m、2h、1d（省略時は情報源に合わせる）",
      },
    },
    name: {
      kind: "text",
      maxLength: MAX_NAME_CHARS,
      description: {
        "en-US": "What to call it (if not said: its own title)",
        ru: "Как его называть (иначе его собственное название)",
        de: "Wie sie heißen soll (sonst ihr eigener Titel)",
        "es-ES": "Cómo llamarla (si no se dice: su propio título)",
        ja: "呼び名（省略時は情報源自身の名称）",
      },
    },
    publisher: {
      kind: "text",
      maxLength: MAX_NAME_CHARS,
      description: {
        "en-US": "Publisher of its articles (if not said: as they say)",
        ru: "Издание её статей (иначе как указано в них)",
        de: "Medium der Artikel (sonst, wie sie es sagen)",
        "es-ES": "Medio de sus artículos (si no se dice: el que indican)",
        ja: "記事の媒体名（省略時は記事の表示どおり）",
      },
    },
    language: {
      kind: "language",
      description: {
        "en-US": "Language of its articles (if not said: as they say)",
        ru: "Язык статей (иначе определяется сам)",
        de: "Sprache der Artikel (sonst wird sie erkannt)",
        "es-ES": "Idioma de sus artículos (si no se dice: se reconoce)",
        ja: "記事の言語（省略時は自動判定）",
      },
    },
    "max-age": {
      kind: "integer",
      min: 1,
      max: MAX_AGE_DAYS,
      description: {
        "en-US": "Leave out articles older than so many days",
        ru: "Не брать статьи старше стольких дней",
        de: "Artikel auslassen, die älter sind als so viele Tage",
        "es-ES": "Omitir artículos con más de tantos días",
        ja: "この日数より古い記事は除く",
      },
    },
  },
  run({ address, every, name, publisher, language, "max-age": maxAgeDays }, { services, caller }) {
    const request = {
      address,
      ...(every === undefined ? {} : { everySeconds: readInterval(every, "every") }),
      ...(name === undefined ? {} : { name }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(language === undefined ? {} : { language }),
      ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    };
    return services.watching.add(request, caller);
  },
  present: (result, { locale }) => viewOf(result, locale),
});

function viewOf(result: AddSourceResult, locale: string): View {
  const { added, foundOn, already, refused, leftOut } = result;
  const [only] = added;
  const isOne = only !== undefined && added.length + already.length + refused.length + leftOut === 1;
  return [
    ...(isOne ? oneView(only, locale) : manyView(added, locale)),
    ...(foundOn === null ? [] : [note("foundOn", locale, { page: foundOn })]),
    ...(already.length === 0 ? [] : [note("already", locale, { count: already.length })]),
    ...refusedNote(refused, locale),
    ...(leftOut === 0 ? [] : [note("leftOut", locale, { count: leftOut })]),
  ];
}

/** How many, and why the first of them. */
function refusedNote([first, ...others]: AddSourceResult["refused"], locale: string): Block[] {
  return first === undefined ? [] : [note("refused", locale, { count: others.length + 1, ...first })];
}

function oneView(source: AddedSource, locale: string): Block[] {
  const { id, kind, name, address, entries, language } = source;
  const rows: readonly (readonly [SourceLabel, string | null])[] = [
    ["id", id],
    ["kind", sourceLabel(kind, locale)],
    ["name", name],
    ["address", address],
    [kind === "folder" ? "files" : "entries", entries === null ? null : String(entries)],
    ["language", language],
  ];
  return [
    { kind: "note", tone: "plain", text: sourcePhrase("added", locale) },
    {
      kind: "facts",
      rows: rows.flatMap(([label, value]) =>
        value === null ? [] : [[sourceLabel(label, locale), value] as const],
      ),
    },
  ];
}

function manyView(added: readonly AddedSource[], locale: string): Block[] {
  const head: Block = {
    kind: "note",
    tone: "plain",
    text: sourcePhrase("addedMany", locale, { count: added.length }),
  };
  if (added.length === 0) return [head];
  return [
    head,
    {
      kind: "table",
      columns: (["id", "name", "address"] as const).map((name) => sourceLabel(name, locale)),
      rows: added.map(({ id, name, address }) => [id, name ?? "", address]),
    },
  ];
}

function note(name: SourcePhrase, locale: string, values: Readonly<Record<string, string | number>>): Block {
  return { kind: "note", tone: "muted", text: sourcePhrase(name, locale, values) };
}
