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
    ["https://medium.example/p/1?source=rss-abc------2&b=1", "https://medium.example/p/1?b=1"],
    ["https://example.com/a?ref=rss&from=RSS&src=rss_feed&source=rss", "https://example.com/a"],
    [
      "https://example.com/a?ref=main&from=2024&src=rsync",
      "https://example.com/a?ref=main&from=2024&src=rsync",
    ],
    [
      "https://example.com/a?utm_source=a&amp;utm_medium=b&amp;id=4&amp;amp;c=5",
      "https://example.com/a?id=4&c=5",
    ],
    [
      "https://example.com/a?at_me=1&at_home=2&at_campaign=64&at_campaign_type=x",
      "https://example.com/a?at_me=1&at_home=2",
    ],
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
