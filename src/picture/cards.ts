/** A row as it is drawn: its date at one side of the axis, its card at the other. */
import { type Item, type TextItem, textItem } from "./items.ts";
import { CARD, COLOR, COLUMN, DOT, PAGE } from "./page.ts";
import { dateBottom, dateTop, type EventRow, MARK } from "./rows.ts";
import type { TextBlock } from "./type/text-block.ts";

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The page is mirrored after this: what is left here will be right. */
  readonly mirrored: boolean;
}

export function dateItems(row: EventRow, top: number): readonly Item[] {
  const x = PAGE.margin + COLUMN.dateWidth;
  const color = row.planned ? COLOR.planned : COLOR.ink;
  const items: Item[] = [];
  if (row.date) items.push(textItem("date", row.date, { x, y: top + dateTop(row), align: "right", color }));
  if (row.plannedLabel) {
    const y = top + dateBottom(row) - row.plannedLabel.height;
    items.push(textItem("planned", row.plannedLabel, { x, y, align: "right", color }));
  }
  return items;
}

export function cardItems(row: EventRow, place: CardPlace): readonly Item[] {
  const { x, y, width } = place;
  const { cardHeight: height, planned } = row;
  return [
    {
      kind: "rectangle",
      role: "card",
      box: { x, y, width, height },
      radius: CARD.radius,
      fill: planned ? COLOR.plannedGround : COLOR.card,
      stroke: planned ? COLOR.plannedFrame : COLOR.cardFrame,
      dashed: planned,
    },
    ...(planned ? [] : [edgeItem(place, height)]),
    bodyItem(row, place),
    ...markItems(row, place),
  ];
}

function edgeItem({ x, y }: CardPlace, height: number): Item {
  const box = { x, y: y + CARD.radius, width: CARD.edge, height: height - 2 * CARD.radius };
  return { kind: "rectangle", role: "edge", box, radius: 2, fill: COLOR.told };
}

/** A text stands at the side where its language begins. */
function bodyItem({ text, marksWidth }: EventRow, place: CardPlace): TextItem {
  const left = (text.direction === "ltr") !== place.mirrored;
  const x = left ? place.x + CARD.paddingX : place.x + place.width - CARD.paddingX - marksWidth;
  return textItem("text", text, {
    x,
    y: place.y + CARD.paddingY,
    align: left ? "left" : "right",
    color: COLOR.ink,
  });
}

/** Publishers and differing dates: in a line where the reader begins, or in a column where the reader ends. */
function markItems(row: EventRow, place: CardPlace): readonly Item[] {
  const beside = row.marksWidth > 0;
  const end = place.x + place.width - CARD.paddingX;
  let x = place.x + CARD.paddingX;
  let y = place.y + (beside ? CARD.paddingY : row.cardHeight - CARD.paddingY - MARK.height + MARK.gap / 2);
  const items: Item[] = [];
  const mark = (block: TextBlock | null, color: string, fill: string) => {
    if (!block) return;
    const width = block.width + 2 * MARK.paddingX;
    const box = { x: beside ? end - width : x, y, width, height: MARK.height };
    const inside = { x: box.x + MARK.paddingX, y: y + (MARK.height - block.height) / 2 };
    items.push(
      { kind: "rectangle", role: "mark", box, radius: MARK.height / 2, fill },
      textItem("mark", block, { ...inside, align: "left", color }),
    );
    if (beside) y += MARK.height + MARK.gap / 2;
    else x += width + MARK.gap;
  };
  mark(row.publishers, COLOR.told, COLOR.pill);
  mark(row.differs, COLOR.warning, COLOR.warningGround);
  return items;
}

/** The row's place on the axis: a dot, hollow for what is planned. */
export function dotItem({ planned }: Pick<EventRow, "planned">, y: number, x: number = COLUMN.axis): Item {
  const color = planned ? COLOR.planned : COLOR.told;
  return { kind: "circle", x, y, radius: DOT, fill: planned ? COLOR.ground : color, stroke: color };
}
