/** Puts stories into the items that every transport draws, and a whole digest into a view. */
import type { DigestArticle, DigestResult, DigestStory } from "../../src/core/digests/digest-results.ts";
import { eventWord } from "../../src/core/event-wording.ts";
import { publicationTime } from "../../src/core/filters.ts";
import type { StoryItem, StoryLink, View } from "../../src/core/view.ts";
import { citedItem } from "../items.ts";
import { countedPhrase, digestPhrase } from "./phrases.ts";

export interface DigestLook {
  /** Stands above it instead of how much is new, which then follows in small print. */
  readonly title?: string;
}

/** A digest as a reply, an edition or a preview shows it. */
export function presentDigest(result: DigestResult, locale: string, { title }: DigestLook = {}): View {
  const { stories, more, topic } = result;
  const heading: View = title === undefined ? [] : [{ kind: "heading", text: title }];
  if (stories.length === 0) {
    const text =
      topic === null ? digestPhrase("nothing", locale) : digestPhrase("nothingOn", locale, { topic });
    return [...heading, { kind: "note", tone: "plain", text }];
  }
  const counts = countsOf(result, locale);
  return [
    ...(title === undefined
      ? [{ kind: "heading" as const, text: counts }]
      : [...heading, { kind: "note" as const, tone: "muted" as const, text: counts }]),
    { kind: "stories", items: stories.map((story) => storyItem(story, locale)) },
    ...(more === 0
      ? []
      : [{ kind: "note" as const, tone: "muted" as const, text: countedPhrase("more", locale, more) }]),
  ];
}

/** "Japan US alliance: 12 new articles in 7 stories". */
function countsOf({ articles, stories, more, topic }: DigestResult, locale: string): string {
  const counts = countedPhrase("stories", locale, stories.length + more, {
    articles: countedPhrase("articles", locale, articles),
  });
  return topic === null ? counts : digestPhrase("onTopic", locale, { topic, counts });
}

function storyItem(story: DigestStory, locale: string): StoryItem {
  const { headline, articles, headlineArticle, keySentence, publishers, languages, update } = story;
  const [first, ...others] = [
    ...articles.filter(({ articleId }) => articleId === headlineArticle),
    ...articles.filter(({ articleId }) => articleId !== headlineArticle),
  ];
  if (!first) throw new Error("a story without an article");
  const citation = keySentence?.citation ?? null;
  const isOwn = citation?.articleId === first.articleId;
  return {
    ...linkOf(first),
    n: null,
    title: headline,
    text: keySentence && !isSameWords(keySentence.text, headline) ? keySentence.text : null,
    passage: citation !== null && isOwn ? citedItem(citation, locale).passage : null,
    quotedFrom: citation === null || isOwn ? null : linkOf(citation),
    publishers: publishers > 1 ? eventWord("publishers", locale, { count: publishers }) : null,
    languages,
    update: update ? countedPhrase("update", locale, articles.length) : null,
    links: others.map(linkOf),
  };
}

/** An article of one sentence may have nothing but its headline: that is shown once. */
function isSameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ");
  return words(a) === words(b);
}

type Place = Omit<DigestArticle, "sequence">;

function linkOf({
  articleId,
  title,
  externalId,
  source,
  publishedAt,
  language,
  url,
  file,
}: Place): StoryLink {
  const published = publicationTime(publishedAt);
  return { articleId, title: title ?? externalId, source, published, language, url, file };
}
