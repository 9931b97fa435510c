/** Which tellings of an event are listed where not all have room: those that a remark names by number go first. */
import type { EventItem, SourceItem } from "./view.ts";

export interface ShownTellings {
  /** In the order of the item, each with its place there. */
  readonly shown: readonly { readonly telling: SourceItem; readonly place: number }[];
  /** How many there are beside these. */
  readonly left: number;
}

export function shownTellings({ tellings, remarks }: EventItem, most: number): ShownTellings {
  const placed = tellings.map((telling, place) => ({ telling, place }));
  const isNamed = ({ n }: SourceItem) => n !== null && remarks.some((remark) => remark.includes(`[${n}]`));
  const named = placed.filter(({ telling }) => isNamed(telling));
  const others = placed.filter(({ telling }) => !isNamed(telling));
  const shown = [...named, ...others].slice(0, most).sort((a, b) => a.place - b.place);
  return { shown, left: tellings.length - shown.length };
}
