/** Trees → lines, and the parsing before that. */
import { describe, expect, it } from "vitest";
import { parsePage, walkTree } from "../../src/sources/dom.ts";
import { resolveAll, resolveCharacters } from "../../src/sources/entities.ts";
import { isMonstrous, splitSource, wordsOf } from "../../src/sources/html-source.ts";
import { readableText } from "../../src/sources/html-text.ts";

const text = (html: string): string => readableText(parsePage(html).body);

describe("readableText", () => {
  it.each([
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["<div>a</div><div>b</div>", "a\nb"],
    ["<div><div><p>a</p></div></div><p>b</p>", "a\n\nb"],
    ["a<br>b<br><br>c", "a\nb\nc"],
    ["<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "a\nb\n\nc"],
    ["<dl><dt>a</dt><dd>b</dd></dl>", "a\nb"],
    ["<h1>a</h1>b<h2>c</h2>d", "a\n\nb\n\nc\n\nd"],
    ["a <b> b </b> c", "a b c"],
    ["a<b>b</b>c", "abc"],
    ["  a\n\t b&nbsp;&nbsp;c  ", "a b c"],
    ["<td>a</td><td>b</td>", "a b"],
    ["<p> </p><p></p><p>a</p>", "a"],
    ["<p>a<hr>b", "a\n\nb"],
    ["<pre>a\n  b</pre>", "a\nb"],
    ["<blockquote>a</blockquote>b", "a\n\nb"],
    ["<span>a</span><span>b</span>", "ab"],
    ["", ""],
  ])("reads %j", (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe("parsePage", () => {
  it.each([
    "words",
    "<body>words</body>",
    "<html><body class='a>b'>words</body></html>",
    '<!DOCTYPE html PUBLIC "-//W3C//DTD"><html><head></head>words</html>',
    "<HTML><BODY>wor</BODY></HTML>ds",
  ])("puts all there is into the body: %j", (html) => {
    expect(text(html)).toBe("words");
  });

  it("does not mistake <header> and custom elements for frames", () => {
    expect(text("<header>a</header><head-line>b</head-line>")).toBe("a\n\nb");
  });

  it("puts the title into the head, that of a picture aside", () => {
    const document = parsePage("<title>T</title><body><svg><title>icon</title></svg>words</body>");
    expect([...document.head.querySelectorAll("title")].map((title) => title.textContent)).toEqual(["T"]);
  });
});

describe("walkTree", () => {
  it("enters and leaves each node once, in order, and tells its depth", () => {
    const seen: string[] = [];
    walkTree(parsePage("<p>a<b>c</b></p><i></i>").body, {
      enter(node, depth) {
        seen.push(`${depth}+${node.textContent}`);
        return true;
      },
      leave(node) {
        seen.push(`-${node.textContent}`);
      },
    });
    expect(seen).toEqual(["1+ac", "2+a", "-a", "2+c", "3+c", "-c", "-c", "-ac", "1+", "-"]);
  });

  it("stays out where it is told to", () => {
    const seen: unknown[] = [];
    walkTree(parsePage("<p>a</p><b>c</b>").body, {
      enter(node) {
        seen.push(node.textContent);
        return false;
      },
      leave() {},
    });
    expect(seen).toEqual(["a", "c"]);
  });
});

describe("character references", () => {
  it("are resolved but for markup", () => {
    expect(resolveCharacters("&eacute;&#233;&#xE9;&lt;&amp;&quot;&#39;&#60;")).toBe(
      "ééé&lt;&amp;&quot;&#39;&#60;",
    );
  });

  it("are all resolved, once", () => {
    expect(resolveAll("&lt;b&gt; &amp;amp; &hellip;")).toBe("<b> &amp; …");
  });

  it("stay as they are when nobody knows them or they do not end", () => {
    expect(resolveAll("&unknownthing; AT&T &; & &#;")).toBe("&unknownthing; AT&T &; & &#;");
  });
});

describe("splitSource", () => {
  it("cuts out programs and comments, and keeps JSON-LD apart", () => {
    const html =
      'a<SCRIPT>if (1 < 2) {}</SCRIPT >b<!-- <p>c</p> --><style>d</style>e<script type="application/ld+json">{"x":1}</script>f';
    expect(splitSource(html)).toEqual({ markup: "abef", linkedData: ['{"x":1}'] });
  });

  it("takes what never ends for the rest of the page", () => {
    expect(splitSource("a<script>b").markup).toBe("a");
    expect(splitSource("a<!-- b").markup).toBe("a");
  });

  it("leaves a page without programs as it is", () => {
    expect(splitSource("<p>a</p>")).toEqual({ markup: "<p>a</p>", linkedData: [] });
  });
});

describe("isMonstrous", () => {
  it.each([
    ["<p>words".repeat(1_000), false],
    ["<div><p>words</p></div>".repeat(10_000), false],
    ["<p>".repeat(5_000), false],
    ["<i>a</i>".repeat(40_000), true],
    ["<div>".repeat(3_000), true],
    [`<p ${"a=1 ".repeat(5_000)}>`, true],
    [`<p title="${"words ".repeat(50_000)}">`, true],
    [`<img src="data:image/png;base64,${"A".repeat(5_000_000)}">`, false],
    ["&amp;".repeat(100_000), true],
    ["<".repeat(20_000), true],
    ["& ".repeat(20_000), true],
    ["AT&T < ".repeat(4_000), false],
    ["&nbsp;".repeat(50_000), false],
    ['<a href="/?a=1&b=2&c">x</a>'.repeat(15_000), false],
  ])("looks at numbers of tags, stray signs, depth and attributes (%#)", (html, expected) => {
    expect(isMonstrous(html)).toBe(expected);
  });
});

describe("wordsOf", () => {
  it("gives a line for each block", () => {
    expect(wordsOf("<div>a <b>b</b><p>c</p>d<br>e</div><svg><text>x</text></svg>")).toBe("a b\nc\nd\ne");
  });

  it("leaves brackets that are no tags", () => {
    expect(wordsOf("1 < 2 and <3")).toBe("1 < 2 and <3");
  });
});
