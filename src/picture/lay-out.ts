/** A timeline as a page: title, axis, cards, legend. */
import type { DrawnEvent, TimelineDrawing } from "../core/timeline-painter.ts";
import { type Placed, placeRows } from "./axis.ts";
import { axisLine, cutLabels, tickItems } from "./axis-line.ts";
import { type Band, bandItem, bandsOf, laneCount } from "./bands.ts";
import { cardItems, dateItems, dotItem } from "./cards.ts";
import { type Item, mirrored, type Page, textItem } from "./items.ts";
import { type Labels, labelsFor } from "./labels.ts";
import { legendItems } from "./legend.ts";
import { COLOR, COLUMN, type Density, densityFor, PAGE, SIZE } from "./page.ts";
import { type EventRow, rowsOf, timed } from "./rows.ts";
import type { FontLibrary } from "./type/font-library.ts";
import { setText } from "./type/text-block.ts";
import { picturePhrase } from "./wording.ts";

/** No more rows fit on any page. */
const MAX_ROWS = 110;
/** A date that has a dash of its own. */
const SPAN = /[–—~～]/u;
const AFTER_TITLE = 34;
const BEFORE_LEGEND = 30;
const LEGEND_ROOM = 130;

/** `locale` must be one that `Intl` takes. */
export async function layOut(drawing: TimelineDrawing, locale: string, library: FontLibrary): Promise<Page> {
  const labels = labelsFor(locale, library);
  const isMirrored = labels.direction === "rtl";
  const heading = await headingItems(drawing, labels, library);
  const events = timed(drawing.events.slice(0, MAX_ROWS));
  const lanes = laneCount(bandsOf(events.map(({ stretch, event }) => ({ stretch, planned: event.planned }))));
  const cardX = (lanes === 0 ? COLUMN.axis : COLUMN.lane + lanes * COLUMN.laneStep) + COLUMN.beforeCard;
  const cardWidth = PAGE.width - PAGE.margin - cardX;
  const density = densityFor(drawing.events.length);
  const all = await rowsOf(events, { labels, cardWidth, density, library });
  const { rows, placed } = fitting(all, heading.bottom, density);
  const bands = bandsOf(rows);
  const body = [
    ...axisLine(rows, placed),
    ...(await tickItems(rows, placed, labels)),
    ...(await cutLabels(rows, placed, labels)),
    ...rows.flatMap((row, n) => connector(row, placed.dots[n] ?? 0, cardX)),
    ...bandItems(bands, rows, placed),
    ...rows.flatMap((row, n) =>
      rowItems(row, n, placed, { x: cardX, width: cardWidth, mirrored: isMirrored }),
    ),
  ];
  const left = drawing.events.length - rows.length;
  const foot = await footItems({ rows, placed, left, labels });
  const height = Math.ceil(foot.bottom + PAGE.margin);
  const items = [ground(height), ...heading.items, ...body, ...foot.items];
  return {
    width: PAGE.width,
    height,
    items: isMirrored ? mirrored(items, PAGE.width) : items,
    shown: rows.length,
  };
}

async function headingItems({ title, events }: TimelineDrawing, labels: Labels, library: FontLibrary) {
  const { locale } = labels;
  const style = { width: PAGE.width - 2 * PAGE.margin, maxLines: 2 };
  const name = title ?? picturePhrase("timeline", locale);
  // A topic may be in any language, so it runs as its letters do.
  const block = await setText(
    name,
    { ...style, size: SIZE.title, weight: "bold", language: locale },
    library,
  );
  const below = await labels.set(subtitle(events, locale), {
    ...style,
    size: SIZE.subtitle,
    weight: "regular",
    direction: labels.direction,
  });
  const y = PAGE.margin - SIZE.title / 4;
  const place = { x: PAGE.margin, align: "left" } as const;
  const items: readonly Item[] = [
    textItem("title", block, { ...place, y, color: COLOR.ink }),
    textItem("subtitle", below, { ...place, y: y + block.height, color: COLOR.muted }),
  ];
  return { items, bottom: y + block.height + below.height + AFTER_TITLE };
}

/** From when to when, and how many; each part runs its own way. */
function subtitle(events: readonly DrawnEvent[], locale: string): string {
  const dates = [...new Set([events[0]?.when ?? "", events.at(-1)?.when ?? ""])];
  const dash = dates.some((date) => SPAN.test(date)) ? " … " : " – ";
  const parts = [dates.map(isolated).join(dash)];
  if (events.length > 1) parts.push(isolated(picturePhrase("events", locale, events.length)));
  return parts.join(" · ");
}

/** First strong isolate: what is inside does not turn what is outside. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** As many rows as the page has room for. */
function fitting(
  all: readonly EventRow[],
  top: number,
  { maxExtra }: Density,
): { readonly rows: readonly EventRow[]; readonly placed: Placed } {
  const limit = PAGE.maxHeight - LEGEND_ROOM;
  let rows = all;
  let placed = placeRows(rows, top, maxExtra);
  while (placed.bottom > limit && rows.length > 1) {
    rows = rows.slice(0, -1);
    placed = placeRows(rows, top, maxExtra);
  }
  return { rows, placed };
}

/** A thin line from the axis to the card. */
function connector({ planned }: EventRow, y: number, cardX: number): readonly Item[] {
  return [
    {
      kind: "line",
      points: [
        [COLUMN.axis, y],
        [cardX, y],
      ],
      stroke: planned ? COLOR.plannedFrame : COLOR.cardFrame,
      width: 2,
      dashed: planned,
    },
  ];
}

function bandItems(bands: readonly Band[], rows: readonly EventRow[], placed: Placed): readonly Item[] {
  return bands.map((band, n) => {
    const next = bands.slice(n + 1).find(({ lane }) => lane === band.lane);
    const until = next ? (placed.dots[next.first] ?? 0) : Number.POSITIVE_INFINITY;
    const lastDot = placed.dots[band.last] ?? 0;
    const end = placed.at(rows[band.last]?.stretch.to ?? 0, band.last);
    return bandItem(band, placed.dots[band.first] ?? 0, Math.max(lastDot, end), until);
  });
}

function rowItems(
  row: EventRow,
  n: number,
  placed: Placed,
  card: { readonly x: number; readonly width: number; readonly mirrored: boolean },
): readonly Item[] {
  const top = placed.tops[n] ?? 0;
  const dot = row.stretch.band ? [] : [dotItem(row, placed.dots[n] ?? 0)];
  return [...dot, ...dateItems(row, top), ...cardItems(row, { ...card, y: top })];
}

interface Foot {
  readonly rows: readonly EventRow[];
  readonly placed: Placed;
  /** Events that are not on the page. */
  readonly left: number;
  readonly labels: Labels;
}

async function footItems({ rows, placed, left, labels }: Foot) {
  const items: Item[] = [];
  let y = placed.bottom + BEFORE_LEGEND;
  if (left > 0) {
    const style = { size: SIZE.date, weight: "bold", width: PAGE.width / 2, maxLines: 1 } as const;
    const block = await labels.set(picturePhrase("more", labels.locale, left), style);
    const place = { x: PAGE.margin, y, align: "left", color: COLOR.muted } as const;
    items.push(textItem("more", block, place));
    y += block.height;
  }
  const signs = {
    day: rows.some(({ stretch, planned }) => !stretch.band && !planned),
    band: rows.some(({ stretch }) => stretch.band),
    planned: rows.some(({ planned }) => planned),
    cut: placed.cuts.length > 0,
  };
  const legend = await legendItems(signs, y, labels);
  const empty = items.length + legend.items.length === 0;
  return { items: [...items, ...legend.items], bottom: empty ? placed.bottom : y + legend.height };
}

function ground(height: number): Item {
  const box = { x: 0.5, y: 0.5, width: PAGE.width - 1, height: height - 1 };
  return { kind: "rectangle", role: "ground", box, radius: 0, fill: COLOR.ground, stroke: COLOR.frame };
}
