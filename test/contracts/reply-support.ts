/** What the tests of replies share: a reply to keep, and a clock to be moved. */
import type { Clock, KeptReply } from "../../src/core/ports.ts";
import type { SourceItem } from "../../src/core/view.ts";

export const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-05-20T12:00:00Z");

/** A clock that a test sets. */
export function movableClock(): { readonly clock: Clock; move(ms: number): void } {
  let now = START;
  return {
    clock: () => new Date(now),
    move(ms) {
      now += ms;
    },
  };
}

/** A cited source with every field set. */
export const SOURCE: SourceItem = {
  n: 1,
  articleId: "flood",
  title: "河川が氾濫",
  source: "Karvel Courier",
  published: { value: "2026-05-03T07:15+09:00", precision: "minute" },
  language: "ja",
  url: "https://courier.example/flood",
  file: null,
  text: null,
  passage: { text: "The river rose. 誰も怪我をしなかった。", start: 0, end: 15 },
};

export function replyOf(fields: Partial<KeptReply> = {}): KeptReply {
  return {
    command: "ask",
    asker: "123456789012345678",
    isPrivate: false,
    view: [
      { kind: "answer", sentences: [{ text: "The river rose.", citations: [1] }] },
      { kind: "sources", items: [SOURCE] },
    ],
    ...fields,
  };
}
