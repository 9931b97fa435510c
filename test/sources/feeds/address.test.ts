import { describe, expect, it } from "vitest";
import { canonical } from "../../../src/sources/feeds/address.ts";

describe("canonical addresses", () => {
  it.each([
    ["HTTPS://Example.COM:443/a?utm_source=x&b=2&fbclid=1#c", "https://example.com/a?b=2"],
    ["http://example.com:80", "http://example.com/"],
    ["https://example.com/a?", "https://example.com/a"],
    ["https://example.com/#!/story/1", "https://example.com/#!/story/1"],
    ["https://example.com/a?z=1&a=2&at_medium=RSS&gclid=1&mc_cid=2&ocid=3", "https://example.com/a?z=1&a=2"],
    ["https://example.com/?gl=US&hl=en&id=utm_1", "https://example.com/?gl=US&hl=en&id=utm_1"],
    ["https://me:secret@example.com./a", "https://example.com/a"],
    ["https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4"],
  ])("%s → %s", (written, plain) => {
    expect(canonical(written)).toBe(plain);
    expect(canonical(plain)).toBe(plain);
  });

  it.each(["ftp://example.com/", "javascript:alert(1)", "file:///etc/passwd", "", "example.com", "https://"])(
    "%s is none of the web",
    (written) => {
      expect(canonical(written)).toBeNull();
    },
  );
});
