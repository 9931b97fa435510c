/** Articles on events that have nothing in common, as many as a test needs, each known by its address. */

export interface Report {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

const PLACES = [..."BDFGKLMNPRTVZ"].flatMap((first) =>
  ["alder", "orrin", "unmark", "ibeth", "evost"].map((rest) => first + rest),
);
const NAMES = [..."BDFGHKLMNPRSTVW"].flatMap((first) =>
  ["anneck", "ollander", "iresco", "utema", "elwyn"].map((rest) => first + rest),
);
const EVENTS: readonly ((place: string, name: string, count: number) => readonly [string, string])[] = [
  (p, n, c) => [
    `Ferry aground off ${p}`,
    `A ferry with ${c} passengers ran aground off ${p}. Captain ${n} blamed thick fog.`,
  ],
  (p, n, c) => [
    `${p} opens tram line`,
    `The city of ${p} opened a tram line of ${c} stops. Mayor ${n} drove the first car.`,
  ],
  (p, n, c) => [
    `Cholera vaccine for ${p}`,
    `Doctor ${n} brought ${c} doses of a cholera vaccine to the clinic of ${p}.`,
  ],
  (p, n, c) => [
    `${n} wins chess title in ${p}`,
    `Grandmaster ${n} won the chess championship in ${p} after ${c} moves.`,
  ],
  (p, n, c) => [
    `Copper mine in ${p} to close`,
    `The copper mine in ${p} will close and ${c} miners lose their jobs, owner ${n} said.`,
  ],
  (p, n, c) => [
    `Comet seen from ${p}`,
    `The observatory of ${p} photographed a comet ${c} million kilometres away. It bears the name ${n}.`,
  ],
  (p, n, c) => [
    `Orchestra of ${p} on strike`,
    `All ${c} musicians of the orchestra of ${p} went on strike against conductor ${n}.`,
  ],
  (p, n, c) => [
    `Wheat harvest fails near ${p}`,
    `Drought cut the wheat harvest near ${p} by ${c} tonnes, farmer ${n} reported.`,
  ],
];

/** The report with a number; the same each time. */
export function reportOf(at: number): Report {
  const place = PLACES[(at * 7) % PLACES.length] ?? "";
  const name = NAMES[(at * 11 + Math.floor(at / 65)) % NAMES.length] ?? "";
  const event = EVENTS[at % EVENTS.length];
  const [title, told] = event?.(place, name, 101 + at * 13) ?? ["", ""];
  const text = `${told.slice(0, -1)}, as three people said who had been there from the early morning on.`;
  const slug = title.toLowerCase().replaceAll(/\W+/g, "-");
  return { id: `report-${at}`, url: `https://news.example/report-${at}/${slug}.html`, title, text };
}

/** A file of records, as `npm run embed` and watched folders read them. */
export function reportLines(reports: readonly Report[]): string {
  return reports.map((report) => `${JSON.stringify({ ...report, source: "Example News" })}\n`).join("");
}

/** Numbers of the reports that a text links to, each as often as it stands in it. */
export function reportsIn(text: string): readonly number[] {
  return [...text.matchAll(/news\.example\/report-(\d+)/g)].map(([, at]) => Number(at));
}
