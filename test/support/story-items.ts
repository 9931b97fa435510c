/** Stories to draw: made up, in several scripts, with and without other articles. */
import type { StoryItem, StoryLink } from "../../src/core/view.ts";

/** A story of one article, unless told otherwise. */
export function storyItem(changes: Partial<StoryItem> = {}): StoryItem {
  const text = changes.text ?? "The lock gates were opened for the first time in four years.";
  const around = `It was a cold morning. ${text} Nobody cheered.`;
  return {
    n: null,
    articleId: "s1t2o3",
    title: "Lock gates open again",
    source: "Karvel Courier",
    published: { value: "2026-05-05", precision: "day" },
    language: "en",
    url: "https://courier.example/open",
    file: null,
    text,
    passage: { text: around, start: around.indexOf(text), end: around.indexOf(text) + text.length },
    quotedFrom: null,
    publishers: null,
    languages: ["en"],
    update: null,
    links: [],
    ...changes,
  };
}

/** Another article of a story. */
export function storyLink(changes: Partial<StoryLink> = {}): StoryLink {
  return {
    articleId: "l1i2n3",
    title: "Tore nach vier Jahren wieder offen",
    source: "Der Bote",
    published: { value: "2026-05-06", precision: "day" },
    language: "de",
    url: "https://bote.example/tore",
    file: null,
    ...changes,
  };
}

/** A story of several, one of a single paper without an address, one in a script from right to left. */
export const STORIES: readonly StoryItem[] = [
  storyItem({
    publishers: "3 publishers",
    languages: ["de", "en", "ja"],
    update: "update: 3 more reports",
    links: [
      storyLink(),
      storyLink({ articleId: "j1", source: "川辺新聞", title: "水門、開放", language: "ja", url: null }),
    ],
  }),
  storyItem({ title: "Шлюзы проверили", language: "ru", url: null, text: "Инженеры проверили ворота." }),
  storyItem({ title: "أول سفينة تعبر القناة", language: "ar", text: "عبرت أول سفينة القناة." }),
];
