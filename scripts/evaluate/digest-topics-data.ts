/** Topics with the articles that are on them, and topics that nothing is on, in many languages; test/fixtures/topics holds both. */
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../test/fixtures/topics/", import.meta.url);

export interface TopicSet {
  readonly topics: readonly {
    readonly id: string;
    /** Beginnings of the ids of the articles on it, and of those about which one may be of two minds. */
    readonly articles: readonly string[];
    readonly unsettled: readonly string[];
    /** By language. */
    readonly wordings: Readonly<Record<string, readonly string[]>>;
  }[];
  /** What no article is about, by language. */
  readonly nothing: Readonly<Record<string, readonly string[]>>;
}

/** A topic as somebody may type it. */
export interface AskedTopic {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Null where nothing is on it. */
  readonly about: TopicSet["topics"][number] | null;
  /** Whether the weights were fitted on it. The least nearness was chosen with all topics in view. */
  readonly tuned: boolean;
}

export type Verdict = "on" | "off" | "unsettled";

export function readTopics(name: "sample" | "ntrex"): TopicSet {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
}

/** On every second topic, and every second of those that nothing is on, no weight was fitted. */
export function askedTopics({ topics, nothing }: TopicSet): AskedTopic[] {
  const asked = topics.flatMap((about, at) =>
    wordingsOf(about.wordings).map((one) => ({ ...one, about, tuned: at % 2 === 0 })),
  );
  return [...asked, ...wordingsOf(nothing).map((one, at) => ({ ...one, about: null, tuned: at % 2 === 0 }))];
}

function wordingsOf(
  byLanguage: Readonly<Record<string, readonly string[]>>,
): { readonly text: string; readonly language: string }[] {
  return Object.entries(byLanguage).flatMap(([language, texts]) => texts.map((text) => ({ text, language })));
}

/** Whether an article is on a topic; a path counts as an id ("flood/04-…" as "flood-04-…"). */
export function verdictOn({ about }: AskedTopic, externalId: string): Verdict {
  const id = externalId.replaceAll("/", "-");
  const isAmong = (beginnings: readonly string[]) => beginnings.some((one) => id.startsWith(one));
  if (about === null) return "off";
  if (isAmong(about.articles)) return "on";
  return isAmong(about.unsettled) ? "unsettled" : "off";
}
