/** Tells references and credits from what an article tells: "Retrieved 5 May 2020.", "読売新聞、2011年4月8日(UTC)。", "Photo: …". */
import { PICTURE_WORDS } from "../metadata-labels.ts";
import { tenseGrammarOf } from "../tense/markers.ts";
import { overlap, type TellingSentence } from "./sentence.ts";

/** What stands right before the date on which a page was read, kept or first printed. */
const LABEL_BEFORE = new RegExp(
  `(?:^|[\\p{P}\\p{S}]\\s*)(?:${[
    "(?:last )?(?:retrieved|accessed|visited|viewed)(?: on)?",
    "(?:(?:this|the) (?:article|story|report|piece|text|page)(?: (?:was|has been))?\\s?)?(?:originally |first |last )?(?:published|posted|updated|printed|appeared|broadcast|aired)(?: (?:on|in))?",
    "(?:this (?:article|story|report|piece|text|page) (?:was|has been) )(?:archived|corrected|amended)(?: on)?",
    "archived(?: from [\\p{L}\\s]{1,30})? on|archived(?: on)?|archiviert(?: am)?",
    "abgerufen(?: am)?|zuletzt (?:abgerufen|aufgerufen|geprüft)(?: am)?|aufgerufen am|zugriff(?: am)?",
    "consulté(?:e)? le|page consultée le|archivé(?:e)? le|consultado(?: el| em)?|archivado(?: el)?|arquivado em|acessado em",
    "consultato il|url consultato il|archiviato il|geraadpleegd(?: op)?|gearchiveerd op|hämtad(?:e)?|läst|besøgt|hentet",
    "дата обращения|проверено|архивировано|просмотрено|дата звернення|процитовано|архівовано|посетен на|архивиран на",
    "(?:data )?dostępu|dostęp|zarchiwizowano|cit|citováno|přístup|erişim(?: tarihi)?|diakses(?: tanggal| pada)?|truy cập(?: ngày)?",
    "اطلع عليه(?: بتاريخ)?|مؤرشف|تاريخ الوصول|نشانی بازبینی‌شده در|אורכב",
    "访问(?:于|日期)?|造訪(?:於)?|检索于|檢索於|查阅于|存档于|存檔於|閲覧日?|アクセス日?",
  ].join("|")})[\\s:：]*$`,
  "iu",
);
/** What stands right behind it. */
const LABEL_BEHIND =
  /^\s*(?:に)?(?:閲覧|アクセス|アーカイブ|取得|访问|造訪|存取|查阅|查閱|检索|檢索|存档|存檔|접속|확인|열람)\P{L}*$/u;
/** "気象庁『地震情報…』。", "“Bridge closes”, Tarn Courier, 5 May 2020": a title in marks, and names beside it. */
const TITLE = /[『「《〈“”„«"‘][^『』「」《》〈〉“”„«»"\n]{2,200}[』」》〉”“»"’]/gu;
/** "5 May 2020: …": so many of them in one line are headings. */
const MIN_HEADINGS = 2;
/** Names have capitals, or no kana. */
const TOLD_WORD = /(?<![\p{L}\p{M}])\p{Ll}{4}|\p{Script=Hiragana}/u;
const SIGN_BEFORE = /[,、，·|:：(（\-–—/]\s*$/u;
const CREDIT_LABEL = /^[\p{P}\s]*(?:\p{L}+ )?(\p{L}+)\s*(?:[:：]|by\s|\/|©)/iu;
const MAX_CREDIT_CHARS = 120;
/** Letters that names beside a title may have. */
const MAX_BESIDE_LETTERS = 60;

/** Whether a sentence with dates is a reference to another text, a list of headings or the credit of a picture. */
export function isReference(sentence: TellingSentence): boolean {
  return (
    sentence.dates.length > 0 &&
    (sentence.dates.some((date) => isLabelled(sentence.text, date)) ||
      isCredit(sentence.text) ||
      isCitedTitle(sentence) ||
      isHeadings(sentence))
  );
}

function isLabelled(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const behind = text.slice(end);
  if (LABEL_BEHIND.test(behind)) return true;
  // "Published on 5 May 2020 by the Tarn Courier" is one, "Published on 5 May 2020, the book sold well" is not.
  return (
    LABEL_BEFORE.test(text.slice(Math.max(0, start - MAX_BESIDE_LETTERS), start)) &&
    !/[,،、]\s*\p{L}/u.test(behind)
  );
}

function isCredit(text: string): boolean {
  const label = text.length <= MAX_CREDIT_CHARS ? CREDIT_LABEL.exec(text)?.[1] : undefined;
  return label !== undefined && PICTURE_WORDS.test(label.toLowerCase());
}

/** A title that the date stands in, or behind it and a sign; beside it names only, and nothing that is told. */
function isCitedTitle({ text, language, dates, cues, spoken }: TellingSentence): boolean {
  const titles = [...text.matchAll(TITLE)].map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }));
  const last = dates.at(-1);
  if (titles.length === 0 || !last || cues.length > 0 || spoken.some((part) => overlap(part, last)))
    return false;
  const around = titles.find((title) => overlap(title, last));
  const end = around?.end ?? last.end;
  if (!around && !SIGN_BEFORE.test(text.slice(0, last.start))) return false;
  const beside = text.slice(0, around?.start ?? last.start).replace(TITLE, " ");
  const letters = beside.match(/\p{L}/gu)?.length ?? 0;
  if (around && letters === 0) return /^[『《〈]/u.test(text);
  if (letters === 0 || letters > MAX_BESIDE_LETTERS || TOLD_WORD.test(beside)) return false;
  return !/\p{L}/u.test(text.slice(end)) && (tenseGrammarOf(language)?.markersIn(beside).length ?? 1) === 0;
}

function isHeadings({ text, dates }: TellingSentence): boolean {
  const headed = dates.filter(({ end }) =>
    /^\s*(?:[(（][^)）]{1,12}[)）])?\s*[:：](?!\d)/u.test(text.slice(end, end + 20)),
  );
  return headed.length >= MIN_HEADINGS;
}
