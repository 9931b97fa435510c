/** The page as SVG: outlines only, whatever the texts say. */
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawTimeline } from "../../src/picture/draw-timeline.ts";
import { layOut } from "../../src/picture/lay-out.ts";
import { svgOf } from "../../src/picture/svg.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawingOf, drawnEvent, mixedEvents } from "./drawings.ts";

const HOSTILE = `</g></svg><script>alert(1)</script>&amp;&lol;<![CDATA[ ]]> "><image href="file:///etc/passwd"/> url(#x)`;

async function svgFor(events: Parameters<typeof drawingOf>[0], title = "The bridge"): Promise<string> {
  const drawing = drawingOf(events, { title });
  return svgOf(await layOut(drawing, "en-US", new FontLibrary()));
}

describe("svgOf", () => {
  it("holds no letter of any text", async () => {
    const event = drawnEvent("2024", { text: HOSTILE, when: HOSTILE, language: `en"><x>` });
    const svg = await svgFor([event, drawnEvent("2025", { text: HOSTILE })], HOSTILE);
    const elements = new Set([...svg.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      ["circle", "defs", "g", "line", "path", "polyline", "rect", "svg", "use"].filter((name) =>
        elements.has(name),
      ),
    );
    expect(svg).not.toMatch(/script|passwd|CDATA|&|image|file:/);
    expect([...svg.matchAll(/href="([^#][^"]*)"/g)]).toEqual([]);
  });

  it("defines each letter once, and uses only what it defines", async () => {
    const svg = await svgFor(mixedEvents(12));
    const defined = [...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id);
    const used = new Set([...svg.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(used.size).toBeGreaterThan(200);
  });

  it("has no number that is none", async () => {
    expect(await svgFor(mixedEvents(30))).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("drawTimeline", () => {
  it("gives a picture that hides whatever ground it stands on", async () => {
    const png = await drawTimeline(drawingOf(mixedEvents(3)), "en-US");
    const { format, channels, hasAlpha, width } = await sharp(png).metadata();
    expect({ format, channels, hasAlpha, width }).toEqual({
      format: "png",
      channels: 3,
      hasAlpha: false,
      width: 1120,
    });
    const { dominant } = await sharp(png).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(230);
  });

  it("draws the letters, in dark ink", async () => {
    const drawing = drawingOf([drawnEvent("2024-11-05", { text: "IIII IIII IIII IIII" })]);
    const page = await layOut(drawing, "en-US", new FontLibrary());
    const text = page.items.find((item) => item.kind === "text" && item.role === "text");
    if (text?.kind !== "text") throw new Error("no text");
    const { x, y, width, height } = text.box;
    const area = {
      left: Math.floor(x),
      top: Math.floor(y),
      width: Math.ceil(width),
      height: Math.floor(height),
    };
    const { channels } = await sharp(await drawTimeline(drawing, "en-US"))
      .extract(area)
      .stats();
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.max).toBe(255);
    // Letters are neither missing nor blots.
    expect(channels[0]?.mean).toBeGreaterThan(150);
    expect(channels[0]?.mean).toBeLessThan(250);
  });

  it("draws sixty events into far less than Discord takes", async () => {
    const png = await drawTimeline(drawingOf(mixedEvents(60)), "en-US");
    expect(png.length).toBeLessThan(4_000_000);
  });
});
