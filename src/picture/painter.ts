/** Draws timelines into PNG files; loads the libraries and fonts that this takes only when the first one is wanted. */
import { createHash } from "node:crypto";
import { usableLocale } from "../core/locale.ts";
import type { Logger } from "../core/ports.ts";
import type { TimelineDrawing, TimelinePainter } from "../core/timeline-painter.ts";
import type { TimelinePicture } from "../core/timeline-results.ts";
import { altText } from "./alt-text.ts";
import { pictureFolder } from "./picture-folder.ts";

export interface PainterOptions {
  /** Made when the first picture is drawn. */
  readonly folder: string;
  readonly log: Logger;
  /** How many pictures are kept, the newest; {@link MAX_FILES} unless told otherwise. */
  readonly maxFiles?: number;
}

export const MAX_FILES = 200;
/** Part of each file's name: raised when the same timeline is drawn differently. */
const DRAWING_VERSION = 1;
const HASH_LENGTH = 24;

export function timelinePainter({ folder, log, maxFiles = MAX_FILES }: PainterOptions): TimelinePainter {
  const files = pictureFolder(folder, maxFiles);
  let failing = false;
  const underWay = new Map<string, Promise<TimelinePicture>>();

  const paintNew = async (
    name: string,
    drawing: TimelineDrawing,
    locale: string,
  ): Promise<TimelinePicture> => {
    const alt = altText(drawing, locale);
    const known = await files.find(name);
    if (known) return { ...known, alt };
    await files.open();
    const { drawTimeline } = await import("./draw-timeline.ts");
    return { ...(await files.keep(name, await drawTimeline(drawing, locale))), alt };
  };

  return {
    async paint(drawing) {
      const locale = usableLocale(drawing.locale);
      const name = nameOf(drawing, locale);
      const painting = underWay.get(name) ?? paintNew(name, drawing, locale);
      underWay.set(name, painting);
      try {
        const picture = await painting;
        failing = false;
        return picture;
      } catch (err) {
        // Once is enough, until it works again.
        if (!failing) log.warn({ folder, err }, "the picture of a timeline could not be drawn");
        failing = true;
        return null;
      } finally {
        underWay.delete(name);
      }
    },
  };
}

/** The same for the same timeline, so that it is drawn once. */
function nameOf(drawing: TimelineDrawing, locale: string): string {
  const what = JSON.stringify([DRAWING_VERSION, { ...drawing, locale }]);
  return `timeline-${createHash("sha256").update(what).digest("hex").slice(0, HASH_LENGTH)}.png`;
}
