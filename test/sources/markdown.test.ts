/** Markdown files as pages. */
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/sources/markdown.ts";

describe("readMarkdown", () => {
  it("reads front matter and takes it away", () => {
    const file = `---
title: "Flood: the night after"
date: 2024-11-06
author: Ann Lee
source: 'Valley Herald'
url: https://example.com/flood   # where it was
tags: [flood, valley]
nested:
  title: no
---

The river rose.
`;
    expect(readMarkdown(file)).toEqual({
      text: "The river rose.",
      title: "Flood: the night after",
      publishedAt: "2024-11-06",
      byline: "Ann Lee",
      source: "Valley Herald",
      url: "https://example.com/flood",
    });
  });

  it.each([
    ["headline: H", { title: "H" }],
    ["Title: H", { title: "H" }],
    ["authors: [Ann, Bo]", { byline: "Ann, Bo" }],
    ["published: 2024-11-06T16:29:00Z", { publishedAt: "2024-11-06T16:29:00Z" }],
    ["date: last night", { publishedAt: null }],
    ["url: /posts/flood", { url: null }],
    ["publisher: Herald", { source: "Herald" }],
    ["title: ''", { title: null }],
  ])("knows %j", (line, expected) => {
    expect(readMarkdown(`---\n${line}\n---\nWords.`)).toMatchObject({ ...expected, text: "Words." });
  });

  it("has its first heading for a title where front matter has none", () => {
    expect(readMarkdown("# Flood in the valley #\n\nThe river rose.\n\n# Later\n")).toMatchObject({
      title: "Flood in the valley",
      text: "Flood in the valley\n\nThe river rose.\n\nLater",
    });
    expect(readMarkdown("## A section\n\nWords.").title).toBeNull();
  });

  it("takes a rule for a rule when nothing ends it", () => {
    expect(readMarkdown("---\n\nThe river rose.").text).toBe("---\n\nThe river rose.");
    expect(readMarkdown("The river rose.\n---\ntitle: no\n---\n").title).toBeNull();
  });

  it("shows words without the marks of links, pictures and emphasis", () => {
    const text = 'A [village](https://example.com/v "V") was **cut off**. ![map](map.png)\n* one\n* two';
    expect(readMarkdown(text).text).toBe("A village was cut off. \n* one\n* two");
  });

  it("leaves brackets and signs that are no Markdown", () => {
    const text = "He said [sic] that 2 * 3 * 4 is 24 and #1 is first (see [1]).";
    expect(readMarkdown(text).text).toBe(text);
  });

  it("is empty when only front matter is there", () => {
    expect(readMarkdown("---\ntitle: T\n---\n").text).toBe("");
  });
});
