/** Whose addresses a source may speak for. */
import { describe, expect, it } from "vitest";
import { foreignTo, isSameSite, siteOf } from "../../../src/core/watching/sites.ts";

describe("a site", () => {
  it("is the host, without what tells no sites apart", () => {
    expect(siteOf("HTTPS://WWW.Courier.Example:8443/a")).toBe("courier.example");
    expect(siteOf("https://courier.example./a")).toBe("courier.example");
    expect([siteOf("guid:1"), siteOf("/papers"), siteOf("ftp://courier.example/")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("two hosts", () => {
  it("are one site where one stands below the other", () => {
    expect(isSameSite("courier.example", "sport.courier.example")).toBe(true);
    expect(isSameSite("sport.courier.example", "courier.example")).toBe(true);
  });

  it("are two sites where names only end alike, or stand side by side", () => {
    expect(isSameSite("courier.example", "notcourier.example")).toBe(false);
    expect(isSameSite("sport.courier.example", "news.courier.example")).toBe(false);
  });
});

describe("an address", () => {
  const isForeign = foreignTo({
    address: "https://feeds.courier.example/all",
    addedAs: "https://old.example/feed",
  });

  it.each([
    "https://www.courier.example/a",
    "http://feeds.courier.example/b",
    "https://old.example/c",
    "guid:1",
  ])("is the source's own, by where it is or was: %s", (url) => {
    expect(isForeign(url)).toBe(false);
  });

  it.each(["https://other.example/a", "https://notcourier.example/a", "https://sport.courier.example/a"])(
    "is another site's: %s",
    (url) => {
      expect(isForeign(url)).toBe(true);
    },
  );
});
