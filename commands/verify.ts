/** `verify`: is this quotation real, and whose is it? */
import { commandFor } from "../src/core/command.ts";
import type { PlacedQuotation, Verification } from "../src/core/quotation-results.ts";
import { isNamed } from "../src/core/quotations/same-speaker.ts";
import type { Services } from "../src/core/services.ts";
import type { Block } from "../src/core/view.ts";
import { filters, onlyMe, speaker } from "./filters.ts";
import { quotationItem } from "./quotation-items.ts";
import { type VerifyPhrase, verifyPhrase } from "./verify-wording.ts";

/** As long as Discord's longest messages. */
const MAX_TEXT_CHARS = 4_000;
/** How much of the words stands above what came of them. */
const MAX_HEADING_CHARS = 100;

export const verify = commandFor<Services>()({
  name: "verify",
  description: {
    "en-US": "Check whether a quotation is real, word for word, and whose it is",
    ru: "Проверить, настоящая ли цитата, дословно, и кому она принадлежит",
    de: "Prüfen, ob ein Zitat echt ist, Wort für Wort, und von wem es ist",
    "es-ES": "Comprobar si una cita es real, palabra por palabra, y de quién es",
    ja: "引用が本物か、誰の言葉かを一字一句確かめる",
  },
  options: {
    text: {
      kind: "text",
      required: true,
      maxLength: MAX_TEXT_CHARS,
      description: {
        "en-US": "The words, or a message that quotes somebody",
        ru: "Слова или сообщение, в котором кого-то цитируют",
        de: "Die Worte oder eine Nachricht, die jemanden zitiert",
        "es-ES": "Las palabras, o un mensaje que cita a alguien",
        ja: "その言葉、または誰かを引用している文章",
      },
    },
    speaker,
    ...filters,
    private: onlyMe,
  },
  message: {
    name: {
      "en-US": "Verify quotation",
      ru: "Проверить цитату",
      uk: "Перевірити цитату",
      bg: "Провери цитата",
      de: "Zitat prüfen",
      "es-ES": "Comprobar cita",
      fr: "Vérifier la citation",
      id: "Periksa kutipan",
      ja: "引用を確かめる",
      "zh-CN": "核对引语",
    },
    option: "text",
  },
  run: (request, { services }) => services.verify(request),
  present: ({ more, ...first }, { locale }) =>
    [first, ...more].flatMap((one): Block[] => [
      // Of a message, only what it quotes was looked for: readers must see what a verdict is about.
      { kind: "heading", text: beginning(one.text) },
      ...verdictBlocks(one, locale),
    ]),
});

function verdictBlocks(result: Verification, locale: string): Block[] {
  const { quotation, difference, claimedSpeaker } = result;
  if (quotation === null) return notFound(result, locale);
  const names = { speaker: quotation.speaker?.name ?? "", claimed: claimedSpeaker ?? "" };
  const phrase = phraseFor(result, quotation);
  const isUntold = claimedSpeaker !== null && result.relation === "unknown";
  const isAltered = result.verdict === "other_speaker" && difference !== null;
  return [
    note(phrase === "exact" ? "plain" : "warning", verifyPhrase(phrase, locale, names)),
    ...(isAltered ? [note("muted", verifyPhrase("altered", locale))] : []),
    ...(difference === null ? [] : [{ kind: "difference" as const, parts: difference }]),
    foundBlock(quotation, locale),
    ...(isUntold ? [note("muted", verifyPhrase("unnamed", locale, names))] : []),
  ];
}

function phraseFor({ verdict }: Verification, quotation: PlacedQuotation): VerifyPhrase {
  const { speaker, language } = quotation;
  if (verdict === "other_speaker")
    return speaker !== null && isNamed({ name: speaker.name, language }) ? "otherSpeaker" : "notNamed";
  if (verdict === "near" || verdict === "rendering") return verdict;
  if (quotation.direct) return "exact";
  return isProse(quotation) ? "running" : "reported";
}

function notFound({ nearest }: Verification, locale: string): Block[] {
  const nothing = note("warning", verifyPhrase("notFound", locale));
  if (nearest === null) return [nothing];
  return [nothing, note("muted", verifyPhrase("nearest", locale)), foundBlock(nearest, locale)];
}

/** The article's own prose is nobody's speech, neither quoted nor reported: it is drawn as the text of a source. */
function foundBlock(quotation: PlacedQuotation, locale: string): Block {
  const item = quotationItem(quotation, locale);
  if (!isProse(quotation)) return { kind: "quotations", items: [item] };
  const { n, articleId, title, source, published, language, url, file, text, passage } = item;
  return {
    kind: "sources",
    items: [{ n, articleId, title, source, published, language, url, file, text, passage }],
  };
}

function isProse({ direct, speaker, cue }: PlacedQuotation): boolean {
  return !direct && speaker === null && cue === null;
}

function note(tone: "plain" | "muted" | "warning", text: string): Block {
  return { kind: "note", tone, text };
}

/** Cut between characters as readers see them. */
function beginning(text: string): string {
  if (text.length <= MAX_HEADING_CHARS) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const end = graphemes.segment(text).containing(MAX_HEADING_CHARS)?.index ?? MAX_HEADING_CHARS;
  return `${text.slice(0, end).trimEnd()}…`;
}
