/** Words that label a date, a source or an author in page furniture, in many languages; folded. */
import { foldWord } from "./dates/words/fold.ts";
import { anyOf, listed } from "./dates/words/pattern.ts";

/** Before a date of first publication. */
const PUBLISHED = listed([
  "published|published on|posted|posted on|first published|publication date|date published|date",
  "issued|released|created|опубликовано|дата публикации|дата|размещено|опубліковано|дата публікації",
  "публикувана|публикувано|публикация|дата на публикуване|апублікавана|објављено|objavljeno",
  "објавено",
  "veroffentlicht|veroffentlicht am|erschienen|erschienen am|erstellt|stand|datum|vom",
  "publie|publie le|mis en ligne|date de publication|publicado|publicada|publicado el|fecha",
  "publicado em|publicada em|data|pubblicato|pubblicato il|gepubliceerd|gepubliceerd op|geplaatst",
  "opublikowano|data publikacji|dodano|publikovano|zverejneno|vydano|zverejnene|publikovane",
  "megjelent|kozzetetve|publikalva|publicat|publicat la|publicerad|publicerat|publisert|publiceret",
  "udgivet|lagt ut|julkaistu|avaldatud|paskelbta|publicets|yayinlanma|yayinlanma tarihi",
  "yayin tarihi",
  "eklenme|giris|diterbitkan|dipublikasikan|tayang|terbit|tanggal|dang luc|ngay dang|xuat ban",
  "δημοσιευτηκε|δημοσιευση|ημερομηνια|公開日|公開|掲載日|掲載|配信|発表|投稿日|発信|日付",
  "发布时间|发布日期|发布|发布于|發布時間|發布|發佈|发表于|刊登|日期|时间|時間|등록|입력|게시|승인|발행일",
  "نشر|تاريخ النشر|نشر في|نُشر|تاریخ انتشار|انتشار|شائع|פורסם|פורסם בתאריך|תאריך",
  "प्रकाशित|प्रकाशन|প্রকাশ|প্রকাশিত|เผยแพร่|วันที่|გამოქვეყნდა|հրապարակվել",
]);

/** Before a date of a later change. */
const UPDATED = listed([
  "updated|last updated|updated on|modified|last modified|edited|обновлено|обновлена|изменено",
  "оновлено|обновена|обновено|актуализирано|редактирано|ажурирано|aktualisiert|zuletzt aktualisiert",
  "geandert|mis a jour|mis a jour le|modifie|modifie le|actualizado|actualizada",
  "ultima actualizacion",
  "atualizado|atualizado em|aggiornato|ultimo aggiornamento|bijgewerkt|gewijzigd|aktualizacja",
  "zaktualizowano|aktualizovano|aktualizovane|upraveno|frissitve|actualizat|uppdaterad|oppdatert",
  "opdateret|paivitetty|uuendatud|atnaujinta|atjaunots|guncelleme|son guncelleme|guncellendi",
  "diperbarui|diupdate|cap nhat|ενημερωθηκε|更新日|更新|更新时间|更新時間|最終更新|수정|최종수정",
  "تحديث|آخر تحديث|به‌روزرسانی|עודכן|अपडेट|अपडेटेड|হালনাগাদ|อัปเดต|განახლდა",
]);

/** Before the name of a source; a colon follows. */
const SOURCE = listed([
  "source|sources|via|источник|джерело|източник|извор|крыніца|quelle|quellen|fuente|fonte",
  "bron|zrodlo|zdroj|forras|sursa|kalla|kilde|lahde|allikas|saltinis|avots|izvor|vir",
  "kaynak|sumber|nguon|πηγη|出典|引用元|情報源|配信元|来源|來源|출처|المصدر|منبع|מקור",
  "स्रोत|সূত্র|ที่มา|წყარო|աղբյուր",
]);

/** Before an author's name; a colon follows. */
const AUTHOR = listed([
  "author|authors|by|written by|reporter|writer|автор|авторы|автори|аўтар|аутор|текст",
  "autor|autorin|autoren|autora|autores|auteur|auteurs|autore|autori|text|texte|testo",
  "tekst|von|por|par|di|door|szerzo|skribent|forfatter|kirjoittaja|yazar|muhabir|haber",
  "penulis|oleh|reporter|tac gia|συντακτης|記者|记者|作者|文|撰文|執筆|執筆者|著者|글|기자",
  "الكاتب|كتب|بقلم|نویسنده|מאת|लेखक|ผู้เขียน",
]);

/** Before an author's name, without a colon, in a line of its own. */
const AUTHOR_LEADS = listed([
  "by|von|por|par|di|door|av|af|oleh|text von|written by|story by|reported by",
  "بقلم|מאת",
]);

/** What a page says about its rights; removed from a copyright line, so that the name remains. */
const RIGHTS = listed([
  "copyright|all rights reserved|alle rechte vorbehalten|tous droits reserves",
  "todos los derechos reservados",
  "todos os direitos reservados|tutti i diritti riservati|все права защищены|всички права запазени",
  "усі права захищені|tum haklari saklidir|wszelkie prawa zastrzezone|無断転載を禁じます|無断転載禁止|版权所有",
  "版權所有|무단전재 및 재배포 금지|무단 전재 및 재배포 금지|hak cipta|by|inc|ltd",
]);

/** Credits of pictures: not the source of the text. */
export const PICTURE_WORDS =
  /photo|foto|фото|снимка|写真|画像|图片|圖片|사진|image|getty|shutterstock|istock|unsplash|alamy|depositphotos|picture|bild|صورة/u;

/** Sections of a paper that stand beside dates: not publishers. Only common one-word ones; longer names are not guessed. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  listed([
    "news|world|politics|business|economy|sport|sports|culture|opinion|national|live|home",
    "video|photo|breaking|analysis|interview|exclusive|update|technology|science|health",
    "новости|мир|политика|общество|экономика|спорт|культура|новини|свят|світ|економіка",
    "politik|welt|wirtschaft|kultur|ausland|inland|panorama|monde|politique|economie",
    "mundo|politica|economia|deportes|esportes|internasional|nasional|dunia|berita|olahraga",
    "dunya|gundem|siyaset|ekonomi|spor|svet|swiat|polityka",
  ]),
);

/** Words in the names of papers and broadcasters. */
export const PUBLISHER_WORDS =
  /(?<!\p{L})(?:news|times|post|today|daily|herald|tribune|journal|gazette|press|telegraph|guardian|observer|mail|express|star|sun|globe|mirror|independent|standard|chronicle|review|weekly|magazine|media|radio|tv|television|channel|network|broadcasting|agency|online|wire|bbc|cnn|nhk|asahi|mainichi|yomiuri|nikkei|sankei|shimbun|zeitung|tagblatt|nachrichten|spiegel|welt|presse|blatt|kurier|anzeiger|le monde|figaro|matin|quotidien|gazzetta|corriere|repubblica|stampa|mundo|pais|diario|periodico|noticias|jornal|folha|globo|krant|dagblad|avisen|gazeta|wyborcza|rzeczpospolita|noviny|dnes|pravda|hirlap|nepszava|adevarul|kompas|tempo|detik|republika|antaranews|tribunnews|okezone|liputan6|haber|gazete|gazetesi|milliyet|hurriyet|sabah|cumhuriyet|газета|новости|известия|правда|комсомольская|ведомости|коммерсант|коммерсантъ|лента|вести|новини|дневник|капитал|труд|радио|телеканал|агентство)(?!\p{L})|新聞|新报|日報|日报|時報|时报|晚报|晚報|通信|放送|テレビ|ニュース|電視|卫视|周刊|週刊|新闻网|在线|일보|신문|뉴스|방송|صحيفة|جريدة|قناة|وكالة/u;

const LETTER = "[\\p{L}\\p{M}]";
const words = (list: readonly string[]) => anyOf(list.map(foldWord));

/** Ends with a published or updated label, before a date; a colon and small words may follow it. */
export const DATE_LABEL = new RegExp(
  `(?:(?<updated>${words(UPDATED)})|(?<published>${words(PUBLISHED)}))(?:[ :.,;|(-]|(?<!${LETTER})(?:on|at|am|um|le|el|em|il|op|la|la data de|в|на|от|a|den))*$`,
  "u",
);
/** A source's label with its colon, anywhere in a line. */
export const SOURCE_LABEL = new RegExp(`(?<!${LETTER})(?:${words(SOURCE)}) ?: ?`, "u");
/** An author's label with its colon or slash, anywhere in a line. */
export const AUTHOR_LABEL = new RegExp(`(?<!${LETTER})(?:${words(AUTHOR)}) ?[:/] ?`, "u");
/** An author's label without colon, at the beginning of a line. */
export const AUTHOR_LEAD = new RegExp(`^(?:${words(AUTHOR_LEADS)}) +`, "u");
/** What a copyright line begins with. */
export const COPYRIGHT_SIGN = /©|ⓒ|\(c\)|(?<!\p{L})copyright(?!\p{L})|版权所有|版權所有/u;
/** Rights phrases, years and punctuation around the name in a copyright line. */
export const RIGHTS_WORDS = new RegExp(
  `©|ⓒ|\\(c\\)|(?<!${LETTER})(?:${words(RIGHTS)})(?!${LETTER})|(?:19|20)\\d\\d(?: ?- ?(?:(?:19|20)\\d\\d|\\d\\d))?`,
  "gu",
);
