/** Measures and colours of the page; lengths in pixels. Drawn on its own light ground, so that any surroundings do. */

export const PAGE = {
  width: 1120,
  /** What Discord and readers bear; rows that would go beyond it are only counted. */
  maxHeight: 7_600,
  margin: 40,
} as const;

/** From the left, for readers from left to right; others see it mirrored. */
export const COLUMN = {
  dateWidth: 176,
  axis: 246,
  /** First lane of bands, and from one lane to the next. */
  lane: 262,
  laneStep: 15,
  laneWidth: 9,
  maxLanes: 4,
  /** From the axis, or the last lane, to the cards. */
  beforeCard: 22,
} as const;

export const CARD = {
  paddingX: 20,
  paddingY: 13,
  radius: 8,
  /** The coloured edge at the side of the axis. */
  edge: 5,
  /** Between two rows, and between two of the same time. */
  gap: 18,
  gapWithin: 8,
} as const;

/** How much room events get. */
export interface Density {
  /** Lines a text may have. */
  readonly maxLines: number;
  /** The small marks stand beside the text, not below it. */
  readonly marksBeside: boolean;
  /** Most room that time alone adds between two rows. */
  readonly maxExtra: number;
}

/** The more events, the less room for each, so that sixty fit. */
export function densityFor(events: number): Density {
  if (events <= 12) return { maxLines: 4, marksBeside: false, maxExtra: 120 };
  if (events <= 30) return { maxLines: 3, marksBeside: false, maxExtra: 72 };
  return { maxLines: 2, marksBeside: true, maxExtra: 40 };
}

export const SIZE = { title: 36, subtitle: 18, date: 20, text: 21, small: 15.5 } as const;

export const DOT = 7;

export const COLOR = {
  ground: "#f4f6f8",
  frame: "#ccd4dd",
  card: "#ffffff",
  cardFrame: "#dbe1e8",
  ink: "#17212b",
  muted: "#56636f",
  axis: "#8b98a6",
  told: "#1d5fa6",
  toldPale: "#b9d2ec",
  planned: "#a84a00",
  plannedGround: "#fffaf3",
  plannedFrame: "#e0a873",
  warning: "#9b1c31",
  warningGround: "#fdeef0",
  pill: "#e8eff7",
} as const;
