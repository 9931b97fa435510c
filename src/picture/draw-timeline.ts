/** From a timeline to the bytes of a PNG. */
import sharp from "sharp";
import type { TimelineDrawing } from "../core/timeline-painter.ts";
import { layOut } from "./lay-out.ts";
import { COLOR } from "./page.ts";
import { svgOf } from "./svg.ts";
import { FontLibrary } from "./type/font-library.ts";

/** Slices of fonts that are kept from drawing to drawing; with more of them, memory is given back. */
const MAX_SLICES = 160;
/** A palette would halve the files, and double the time. */
const PNG = { compressionLevel: 6 } as const;

// What was drawn is kept on disk; libvips need not keep it, too.
sharp.cache(false);

let library = new FontLibrary();

/** `locale` must be one that `Intl` takes. */
export async function drawTimeline(drawing: TimelineDrawing, locale: string): Promise<Uint8Array> {
  // Drawings under way keep the one that they began with.
  if (library.size > MAX_SLICES) library = new FontLibrary();
  const svg = svgOf(await layOut(drawing, locale, library));
  return sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: COLOR.ground })
    .png(PNG)
    .toBuffer();
}
