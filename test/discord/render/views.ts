/** Views to draw: small ones by hand, and arbitrary hostile ones. */
import fc from "fast-check";
import { unixSeconds } from "../../../src/core/locale.ts";
import type {
  Block,
  EventItem,
  QuotationItem,
  RenderingItem,
  SourceItem,
  StoryItem,
  StoryLink,
  View,
} from "../../../src/core/view.ts";
import { drawPage, type MessageBody } from "../../../src/discord/render/message.ts";
import { pagesOf } from "../../../src/discord/render/pages.ts";
import { hostileText } from "./hostile.ts";

export const SETTING = { locale: "en-US", mention: (command: string) => `</${command}:123>` };
export const DAY = { value: "2024-11-06", precision: "day" } as const;
/** `DAY` as Discord shows it in the reader's own words. */
export const DAY_MARK = `<t:${unixSeconds(DAY)}:D>`;

/** A source of which only some parts matter. */
export function source(parts: Partial<SourceItem> = {}): SourceItem {
  return {
    n: 1,
    articleId: "a1b2c3",
    title: "A title",
    source: "The Paper",
    published: DAY,
    language: "de",
    url: "https://paper.example/a",
    file: null,
    text: null,
    passage: { text: "The whole passage.", start: 4, end: 9 },
    ...parts,
  };
}

interface Drawing {
  readonly page?: number;
  readonly asText?: boolean;
  readonly locale?: string;
  readonly key?: string | null;
  readonly command?: string;
  readonly hasPicture?: boolean;
}

export function draw(view: View, drawing: Drawing = {}): MessageBody {
  const whose = { command: "ask", key: "KEY" as string | null };
  const defaults = { ...SETTING, ...whose, page: 0, asText: false, hasPicture: false };
  const whole = { ...defaults, ...drawing };
  return drawPage({ ...whole, pages: pagesOf(view, whole) });
}

/** What a message shows, title first. */
export function textOf({ content, embeds }: MessageBody): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title ?? "", description])]
    .filter((text) => text !== "")
    .join("\n");
}

/** Every page of a view, by turning them one by one. */
export function allPages(view: View, drawing: Drawing = {}): MessageBody[] {
  const pages: MessageBody[] = [];
  for (let page = 0; page === 0 || page < pageCount(pages[0]); page++)
    pages.push(draw(view, { ...drawing, page }));
  return pages;
}

function pageCount(body: MessageBody | undefined): number {
  const labels = body?.components.flatMap((row) =>
    row.components.flatMap((component) => ("label" in component ? [component.label ?? ""] : [])),
  );
  return Number(labels?.map((label) => /^\d+\/(\d+)$/.exec(label)?.[1]).find(Boolean) ?? 1);
}

const text = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.tuple(hostileText, fc.integer({ min: 10, max: 200 })).map(([one, n]) => one.repeat(n)),
  },
);
const published = fc.constantFrom<SourceItem["published"][]>(
  DAY,
  { value: "2024-11-06T16:29:00+09:00", precision: "minute" },
  { value: "2024-11", precision: "month" },
  { value: "2024", precision: "year" },
  { value: null, precision: "none" },
);
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl(),
  text,
  text.map((path) => `https://paper.example/${path}`),
);

const sourceItem: fc.Arbitrary<SourceItem> = fc.record({
  n: fc.option(fc.integer({ min: 1, max: 200 })),
  articleId: text,
  title: fc.option(text),
  source: fc.option(text),
  published,
  language: fc.constantFrom("de", "und", "zh-Hant-TW", "qaa", "x"),
  url,
  file: fc.option(text),
  alsoIn: text,
  text: fc.option(text),
  passage: fc.option(
    fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
      const ends = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
      return { text: whole, start: ends[0] ?? 0, end: ends[1] ?? 0 };
    }),
  ),
});

const sentence = fc.record(
  {
    text,
    citations: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    from: fc.record({ name: fc.option(text), published }),
  },
  { requiredKeys: ["text", "citations"] },
);
const items = fc.array(sourceItem, { maxLength: 40 });

const difference = fc.array(
  fc.record({ kind: fc.constantFrom("same" as const, "dropped" as const, "added" as const), text }),
  { maxLength: 6 },
);
const renderingItem: fc.Arbitrary<RenderingItem> = fc.record({
  articleId: text,
  title: fc.option(text),
  source: fc.option(text),
  published,
  language: fc.constantFrom("de", "ja", "ar", "und"),
  url,
  text: fc.option(text),
  difference: fc.option(difference),
});
const quotationItem: fc.Arbitrary<QuotationItem> = fc
  .tuple(
    sourceItem,
    fc.record({
      speaker: fc.option(text),
      asWritten: fc.option(text),
      cue: fc.option(text),
      direct: fc.boolean(),
      remark: text,
      renderings: fc.array(renderingItem, { maxLength: 8 }),
      copy: text,
    }),
  )
  .map(([source, said]) => ({ ...source, ...said }));
const eventItem: fc.Arbitrary<EventItem> = fc
  .tuple(
    sourceItem,
    fc.record({
      when: text,
      planned: fc.boolean(),
      tellers: fc.option(text),
      remarks: fc.array(text, { maxLength: 6 }),
      tellings: fc.array(sourceItem, { maxLength: 8 }),
    }),
  )
  .map(([source, told]) => ({ ...source, ...told }));
const storyLink: fc.Arbitrary<StoryLink> = fc.record({
  articleId: text,
  title: fc.option(text),
  source: fc.option(text),
  published,
  language: fc.constantFrom("de", "zh-Hant-TW", "x"),
  url,
  file: fc.option(text),
});
const storyItem: fc.Arbitrary<StoryItem> = fc
  .tuple(
    sourceItem,
    fc.record({
      quotedFrom: fc.option(storyLink),
      publishers: fc.option(text),
      languages: fc.array(text, { maxLength: 12 }),
      update: fc.option(text),
      links: fc.array(storyLink, { maxLength: 12 }),
    }),
  )
  .map(([source, told]) => ({ ...source, ...told }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("stories" as const), items: fc.array(storyItem, { maxLength: 25 }) }),
  fc.record({ kind: fc.constant("answer" as const), sentences: fc.array(sentence, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant("sources" as const), items }),
  fc.record({ kind: fc.constant("articles" as const), items }),
  fc.record({ kind: fc.constant("quotations" as const), items: fc.array(quotationItem, { maxLength: 10 }) }),
  fc.record({ kind: fc.constant("timeline" as const), items: fc.array(eventItem, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant("picture" as const),
    file: text,
    width: fc.nat(4_000),
    height: fc.nat(4_000),
    alt: text,
  }),
  fc.record({ kind: fc.constant("difference" as const), parts: difference }),
  fc.record({
    kind: fc.constant("commands" as const),
    items: fc.array(
      fc.record({ name: fc.constant("ask"), usage: text.map((t) => `ask${t}`), description: text }),
    ),
  }),
  fc.record({
    kind: fc.constant("note" as const),
    tone: fc.constantFrom("plain" as const, "muted" as const, "warning" as const),
    text,
  }),
  fc.record({ kind: fc.constant("heading" as const), text }),
  fc.record({ kind: fc.constant("facts" as const), rows: fc.array(fc.tuple(text, text)) }),
  fc.record({ kind: fc.constant("body" as const), text }),
  fc.record({
    kind: fc.constant("table" as const),
    columns: fc.array(text, { maxLength: 6 }),
    rows: fc.array(fc.array(text, { maxLength: 6 })),
  }),
);

/** Anything a command could ever want to show. */
export const anyView: fc.Arbitrary<View> = fc.array(block, { maxLength: 5 });
export const anySource = sourceItem;
