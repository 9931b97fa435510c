/** Words that the language model and the bot agree on: how it says that it has no answer, and how a translation is marked. */
import { type Localized, localized } from "../command.ts";

/** What the model writes when the passages do not answer. */
export const NO_ANSWER = "NONE";

const TRANSLATION: Localized = {
  "en-US": "translation",
  de: "Übersetzung",
  fr: "traduction",
  es: "traducción",
  it: "traduzione",
  pt: "tradução",
  nl: "vertaling",
  pl: "tłumaczenie",
  ru: "перевод",
  uk: "переклад",
  bg: "превод",
  sr: "превод",
  cs: "překlad",
  sv: "översättning",
  tr: "çeviri",
  id: "terjemahan",
  vi: "bản dịch",
  ja: "訳",
  zh: "译文",
  ko: "번역",
  ar: "ترجمة",
  fa: "ترجمه",
  hi: "अनुवाद",
  el: "μετάφραση",
};

/** "translation" in a language (BCP 47), in English where it is not at hand. */
export function translationLabel(language: string): string {
  return localized(TRANSLATION, language);
}
