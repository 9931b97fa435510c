/** A page as news sites make them, for tests: a story with furniture around it. */

export const PARAGRAPHS = [
  "The river rose by two metres overnight, officials said, and three villages were cut off from the road.",
  "Rescue teams reached the last of them by boat on Wednesday morning, the mayor told reporters, and no one was hurt.",
  "The water is expected to fall by Friday, forecasters say, but the bridge stays closed until it has been inspected.",
];
export const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

/** A page as sites make them, with furniture around the story. */
export function page(parts: {
  readonly head?: string;
  readonly story?: string;
  readonly above?: string;
}): string {
  const { head = "<title>Flood in the valley</title>", story = STORY, above = "" } = parts;
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8">${head}<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
${above}<main><article>${story}</article></main>
<aside><h3>Most read</h3><ul><li><a href="/1">Another story</a></li><li><a href="/2">One more</a></li></ul></aside>
<footer><a href="/c">Contact</a> Copyright 2024</footer><script>document.write("<p>run</p>")</script></body></html>`;
}
