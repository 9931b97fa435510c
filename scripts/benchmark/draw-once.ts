/** A process that draws its first pictures: `node --import tsx draw-once.ts EVENTS FOLDER` prints what that took, as JSON. */
import { statSync } from "node:fs";
import { timelinePainter } from "../../src/picture/painter.ts";
import { madeTimeline } from "./made-timeline.ts";
import { residentMib } from "./table.ts";

const WARM = 3;

const [events = "3", folder = "."] = process.argv.slice(2);
const say = (fields: Readonly<Record<string, unknown>>) =>
  void process.stderr.write(`${String(fields.err)}\n`);
const painter = timelinePainter({ folder, log: { info: () => undefined, warn: say, error: say } });

async function paint(title: string) {
  const started = performance.now();
  const picture = await painter.paint(madeTimeline(Number(events), title));
  if (!picture) throw new Error("the picture could not be drawn");
  return { picture, milliseconds: Math.round(performance.now() - started) };
}

const before = residentMib();
// The libraries and fonts are loaded by the first picture.
const cold = await paint("The first picture of a process");
let warm = Number.POSITIVE_INFINITY;
for (let n = 0; n < WARM; n++) warm = Math.min(warm, (await paint(`Another picture, ${n}`)).milliseconds);

// Imported after the first picture was timed, as it loads the same libraries.
const { layOut } = await import("../../src/picture/lay-out.ts");
const { beyond, overlaps } = await import("../../src/picture/boxes.ts");
const { FontLibrary } = await import("../../src/picture/type/font-library.ts");
const drawing = madeTimeline(Number(events), "Measured boxes");
const page = await layOut(drawing, drawing.locale, new FontLibrary());
const row = {
  events: Number(events),
  shown: page.shown,
  "cold ms": cold.milliseconds,
  "warm ms": warm,
  height: cold.picture.height,
  KB: Math.round(statSync(cold.picture.file).size / 1000),
  "overlapping boxes": overlaps(page).length,
  "boxes beyond the page": beyond(page).length,
  "alt text": cold.picture.alt.length,
  "MiB more": residentMib() - before,
};
process.stdout.write(JSON.stringify(row));
