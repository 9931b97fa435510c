/** What untrusted text becomes before it is drawn. */
import { describe, expect, it } from "vitest";
import { drawable } from "../../../src/picture/type/clean.ts";

describe("drawable", () => {
  it("makes one line of any white space and control characters", () => {
    expect(drawable("  one\n\ttwo\u0000three\u2028four \u0007 ")).toBe("one two three four");
  });

  it("keeps spaces that hold words together", () => {
    expect(drawable("10\u00a0%, 5\u202f000")).toBe("10\u00a0%, 5\u202f000");
  });

  it("drops what turns or hides the text around it, and keeps what shapes letters", () => {
    expect(drawable("a\u202egnp.exe\u202c b\u{e0041}")).toBe("agnp.exe b");
    expect(drawable("می\u200cشود")).toBe("می\u200cشود");
  });

  it("composes letters, and mends halves of surrogate pairs", () => {
    expect(drawable("e\u0301")).toBe("é");
    expect(drawable("a\ud800b")).toBe("a\ufffdb");
  });

  it("lets no letter pile marks up without end", () => {
    const piled = drawable(`a${"\u0323".repeat(400)}b`);
    expect(piled.length).toBeLessThan(12);
    expect(piled.endsWith("b")).toBe(true);
    // As many as pointed Hebrew has.
    expect(drawable("שּׁ֣ו")).toBe("שּׁ֣ו".normalize("NFC"));
  });

  it("takes no longer for a megabyte than for a line", () => {
    const started = performance.now();
    drawable(" \u0301".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
