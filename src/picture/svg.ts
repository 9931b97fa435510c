/** A page as SVG. Letters are outlines: no text of an event is ever markup, and nothing depends on the fonts of a machine. */
import type { Box, Item, LineItem, Page, RectangleItem, TextItem } from "./items.ts";
import { type Glyph, UNKNOWN_HEIGHT, UNKNOWN_WIDTH } from "./type/shape.ts";
import type { TextLine } from "./type/text-block.ts";

/** In ems. */
const UNKNOWN_MARGIN = 0.07;
const DASHES = "6 5";

export function svgOf({ width, height, items }: Page): string {
  const outlines = new Map<string, string>();
  const body = items.map((item) => elementOf(item, outlines)).join("\n");
  const definitions = [...outlines].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${definitions}</defs>
${body}
</svg>`;
}

function elementOf(item: Item, outlines: Map<string, string>): string {
  switch (item.kind) {
    case "text":
      return textElement(item, outlines);
    case "rectangle":
      return rectangleElement(item);
    case "circle":
      return `<circle cx="${of(item.x)}" cy="${of(item.y)}" r="${item.radius}" fill="${item.fill}" stroke="${item.stroke}" stroke-width="2.5"/>`;
    case "line":
      return lineElement(item);
  }
}

function rectangleElement({ box, radius, fill, stroke, dashed }: RectangleItem): string {
  const frame = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="1.5"`;
  return `<rect ${placeOf(box)} rx="${radius}" fill="${fill}"${frame}${dashesOf(dashed)}/>`;
}

function lineElement({ points, stroke, width, dashed }: LineItem): string {
  const written = points.map(([x, y]) => `${of(x)},${of(y)}`).join(" ");
  return `<polyline points="${written}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"${dashesOf(dashed)}/>`;
}

function textElement({ box, block, align, color }: TextItem, outlines: Map<string, string>): string {
  const lines = block.lines.map((line, n) => {
    const x = align === "left" ? box.x : box.x + box.width - line.width;
    const y = box.y + n * block.lineHeight + block.baseLine;
    return lineGlyphs(line, x, y, outlines);
  });
  return `<g fill="${color}">${lines.join("")}</g>`;
}

function lineGlyphs({ glyphs }: TextLine, x: number, y: number, outlines: Map<string, string>): string {
  return glyphs.map((glyph) => glyphElement(glyph, x + glyph.x, y + glyph.y, outlines)).join("");
}

function glyphElement(
  { font, id, scale }: Glyph,
  x: number,
  y: number,
  outlines: Map<string, string>,
): string {
  if (!font) return unknownBox(x, y, scale);
  const name = `${font.key}g${id}`;
  if (!outlines.has(name)) outlines.set(name, font.font.glyphToPath(id));
  if (outlines.get(name) === "") return "";
  return `<use href="#${name}" transform="matrix(${scale} 0 0 ${-scale} ${of(x)} ${of(y)})"/>`;
}

/** Stands for a character that no font has, so that it is seen to be missing. */
function unknownBox(x: number, y: number, size: number): string {
  const [width, height] = [UNKNOWN_WIDTH * size, UNKNOWN_HEIGHT * size];
  const box = { x: x + UNKNOWN_MARGIN * size, y: y - height, width, height };
  return `<rect ${placeOf(box)} fill="none" stroke="#56636f" stroke-width="1.2"/>`;
}

function placeOf({ x, y, width, height }: Box): string {
  return `x="${of(x)}" y="${of(y)}" width="${of(width)}" height="${of(height)}"`;
}

function dashesOf(dashed: boolean | undefined): string {
  return dashed ? ` stroke-dasharray="${DASHES}"` : "";
}

/** Hundredths of a pixel are enough. */
function of(length: number): string {
  return String(Math.round(length * 100) / 100);
}
