/** Measures whether what stands on a page stands clear: nothing over anything else, nothing beyond the edge. */
import type { Box, Item, Page } from "./items.ts";

interface Named extends Box {
  readonly name: string;
}

/** Cards, marks and bands, and all texts; each as wide as what is drawn of it. */
export function boxesOf(page: Page): readonly Named[] {
  return page.items.flatMap((item) => (isBox(item) ? [{ name: nameOf(item), ...item.box }] : []));
}

/** Pairs of boxes that overlap; texts in a card or a mark that holds them whole do not. */
export function overlaps(page: Page): readonly string[] {
  const boxes = boxesOf(page);
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter((b) => intersect(a, b) && !mayHold(a, b))
      .map((b) => `${a.name} × ${b.name}`),
  );
}

/** Boxes that leave the page. */
export function beyond(page: Page): readonly string[] {
  return boxesOf(page)
    .filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > page.width || y + height > page.height)
    .map(({ name }) => name);
}

type BoxItem = Extract<Item, { readonly box: Box }>;

function isBox(item: Item): item is BoxItem {
  return (
    item.kind === "text" || (item.kind === "rectangle" && item.role !== "ground" && item.role !== "edge")
  );
}

function nameOf(item: BoxItem): string {
  return item.kind === "text" ? `${item.role} “${item.block.lines[0]?.text ?? ""}”` : item.role;
}

/** Less is what rounding does. */
const TOUCH = 0.01;

function intersect(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > TOUCH && height > TOUCH;
}

/** A card holds its text and its marks, a mark its text; holders come before what they hold. */
function mayHold(holder: Named, held: Named): boolean {
  const inside =
    holder.x <= held.x &&
    holder.y <= held.y &&
    holder.x + holder.width >= held.x + held.width &&
    holder.y + holder.height >= held.y + held.height;
  if (!inside) return false;
  return holder.name === "card"
    ? /^(text|mark)\b/.test(held.name)
    : holder.name === "mark" && /^mark “/.test(held.name);
}
