/** Why an article is here, or is not, in any spelling of its address. */
import { describe, expect, it } from "vitest";
import { newSource, START, seenEntry } from "../../../support/watching.ts";
import { inServer, OPERATOR, openDesk } from "./desk.ts";

const URL_A = "https://www.courier.example/2026/a";
const KEY_A = `url:${URL_A}`;

async function withSource() {
  const open = openDesk();
  const fields = { address: "https://courier.example/feed", name: "The Courier", guild: "7" };
  const source = await open.store.add(newSource(fields), START);
  const id = source?.id ?? "";
  const seen = (fields: Parameters<typeof seenEntry>[0]) =>
    open.store.saveEntries([seenEntry({ source: id, url: URL_A, key: null, ...fields })]);
  return { ...open, id, seen, why: (url: string) => open.desk.why(url, OPERATOR) };
}

describe("an article in the archive", () => {
  it("is told with when it came and from where", async () => {
    const { archive, seen, why, id } = await withSource();
    archive(KEY_A, "Flood");
    await seen({ key: KEY_A });
    expect(await why(URL_A)).toEqual({
      url: URL_A,
      answer: "archived",
      articleId: "article-1",
      title: "Flood",
      addedAt: "2026-05-19T06:00:00.000Z",
      source: { id, name: "The Courier", address: "https://courier.example/feed" },
      teaser: null,
    });
  });

  it("that no source brought has none", async () => {
    const { archive, why } = await withSource();
    archive(KEY_A, "Flood");
    expect(await why(URL_A)).toMatchObject({ answer: "archived", source: null });
  });

  it("that two sources brought is told with the first of them, always", async () => {
    const { archive, store, why, id } = await withSource();
    archive(KEY_A, "Flood");
    const other = await store.add(newSource({ address: "https://courier.example/world", guild: "7" }), START);
    const both = [id, other?.id ?? ""].map((source) => seenEntry({ source, url: URL_A, key: KEY_A }));
    for (const entries of [both, both.toReversed()]) {
      await store.saveEntries(entries);
      expect(await why(URL_A)).toMatchObject({ answer: "archived", source: { id } });
    }
    await store.saveEntries([
      seenEntry({ source: id, url: URL_A, key: KEY_A, state: "duplicate", reason: "x" }),
    ]);
    expect(await why(URL_A)).toMatchObject({ answer: "archived", source: { id: other?.id } });
  });

  it("that a later source brought first is told with that one", async () => {
    const { archive, store, seen, why } = await withSource();
    archive(KEY_A, "Flood");
    const other = await store.add(newSource({ address: "https://courier.example/world", guild: "7" }), START);
    await seen({ key: KEY_A, firstSeenAt: START + 1 });
    await store.saveEntries([seenEntry({ source: other?.id ?? "", url: URL_A, key: KEY_A })]);
    expect(await why(URL_A)).toMatchObject({ answer: "archived", source: { id: other?.id } });
  });

  it("is there by its address, though the source that brought it is gone", async () => {
    const { archive, seen, why, id } = await withSource();
    archive(KEY_A, "Flood");
    await seen({ key: KEY_A, state: "duplicate", reason: "came from s9 before" });
    expect(await why(URL_A)).toMatchObject({ answer: "archived", source: { id } });
  });

  it("in the feed's words only says why", async () => {
    const { archive, seen, why } = await withSource();
    archive(KEY_A, "Flood");
    await seen({ key: KEY_A, state: "teaser", reason: "robots.txt does not allow it" });
    expect(await why(URL_A)).toMatchObject({ answer: "archived", teaser: "robots.txt does not allow it" });
  });

  it.each([
    "http://www.courier.example/2026/a",
    "https://courier.example/2026/a",
    "courier.example/2026/a/",
    "HTTPS://WWW.Courier.Example/2026/a?utm_source=x&utm_medium=y#part",
    " <https://www.courier.example/2026/a> ",
  ])("is found however it is spelt: %s", async (typed) => {
    const { archive, seen, why } = await withSource();
    archive(KEY_A, "Flood");
    await seen({ key: KEY_A });
    expect(await why(typed)).toMatchObject({ answer: "archived", articleId: "article-1" });
  });

  it("is found by the address of a file's record, which nobody canonized", async () => {
    const { archive, why } = await withSource();
    archive(`url:${URL_A}?utm_source=file`, "Flood");
    expect(await why(`${URL_A}?utm_source=file`)).toMatchObject({ answer: "archived" });
  });
});

describe("an article that is not in the archive", () => {
  it.each(["waiting", "rejected", "older"] as const)(
    "and was seen is told as %s, with the reason",
    async (state) => {
      const { seen, why, id } = await withSource();
      await seen({ state, reason: "because" });
      const seenAt = "2026-05-20T12:00:00.000Z";
      expect(await why(URL_A)).toMatchObject({ answer: state, reason: "because", seenAt, source: { id } });
    },
  );

  it("repeats another one", async () => {
    const { seen, why, archive } = await withSource();
    archive("url:https://other.example/x", "Flood");
    await seen({ state: "duplicate", key: "url:https://other.example/x", reason: "came from s9 before" });
    expect(await why(URL_A)).toMatchObject({
      answer: "duplicate",
      articleId: "article-1",
      reason: expect.stringContaining("s9"),
    });
  });

  it("was there, and was removed", async () => {
    const { seen, why } = await withSource();
    await seen({ key: KEY_A });
    expect(await why(URL_A)).toMatchObject({ answer: "removed", seenAt: "2026-05-20T12:00:00.000Z" });
  });

  it("was never seen: what is watched on its host is named", async () => {
    const { why, store, id } = await withSource();
    await store.add(newSource({ address: "https://elsewhere.example/feed" }), START);
    const source = await store.source(id);
    if (source) await store.polled(id, { ...source, lastTriedAt: START, failure: "no answer" });
    const lastTriedAt = "2026-05-20T12:00:00.000Z";
    expect(await why(URL_A)).toEqual({
      url: URL_A,
      answer: "unseen",
      host: "courier.example",
      sources: [
        {
          id,
          name: "The Courier",
          address: "https://courier.example/feed",
          lastTriedAt,
          failure: "no answer",
          paused: false,
        },
      ],
    });
    expect(await why("https://unheard-of.example/a")).toMatchObject({ answer: "unseen", sources: [] });
  });
});

describe("somebody else's source", () => {
  it("is not named", async () => {
    const { archive, seen, desk } = await withSource();
    archive(KEY_A, "Flood");
    await seen({ key: KEY_A });
    expect(await desk.why(URL_A, inServer("8"))).toMatchObject({ answer: "archived", source: null });
    expect(await desk.why("https://courier.example/zzz", inServer("8"))).toMatchObject({ sources: [] });
    expect(await desk.why(URL_A, inServer("7"))).toMatchObject({ source: { name: "The Courier" } });
  });
});

describe("what is no address", () => {
  it.each(["", "two words", "ftp://courier.example/a", "https://"])(
    "is refused in words: “%s”",
    async (typed) => {
      const { why } = await withSource();
      await expect(why(typed)).rejects.toEqual(
        expect.objectContaining({
          code: "invalid_option",
          message: expect.stringContaining("http(s) address"),
        }),
      );
    },
  );
});
