/** Shows how far an ingest is: a bar on a terminal, a line every few seconds elsewhere. */
import { usableLocale } from "../core/locale.ts";
import { clip } from "./width.ts";

export interface ProgressState {
  readonly articles: number;
  readonly passages: number;
  /** Passages known so far, the ones done included; null while none are counted. */
  readonly totalPassages: number | null;
  readonly passagesPerSecond: number;
}

export interface Progress {
  update(state: ProgressState): void;
  /** Takes the bar away and says what was done; later calls do nothing. */
  done(): void;
}

export interface ProgressOptions {
  /** Standard error: standard output carries results only. */
  readonly stream: NodeJS.WritableStream;
  readonly terminal: boolean;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  /** For numbers. */
  readonly locale?: string;
}

/** A terminal is drawn at most this often. */
const REDRAW_MS = 100;
const LINE_EVERY_MS = 5_000;
const MAX_BAR_COLUMNS = 24;
/** A shorter bar tells nothing. */
const MIN_BAR_COLUMNS = 8;
const DEFAULT_COLUMNS = 80;
const ERASE_LINE = "\r\u001b[2K";

/** Starts the display; nothing is written before the first update. */
export function createProgress({ stream, terminal, clock, locale = "en-US" }: ProgressOptions): Progress {
  const number = new Intl.NumberFormat(usableLocale(locale), { maximumFractionDigits: 1 });
  const started = clock();
  let shown = terminal ? Number.NEGATIVE_INFINITY : started;
  let last: ProgressState | null = null;
  let finished = false;
  return {
    update(state) {
      if (finished) return;
      last = state;
      const now = clock();
      if (now - shown < (terminal ? REDRAW_MS : LINE_EVERY_MS)) return;
      shown = now;
      const text = describe(state, number);
      stream.write(terminal ? `${ERASE_LINE}${onOneLine(state, text, columnsOf(stream) - 1)}` : `${text}\n`);
    },
    done() {
      if (finished) return;
      finished = true;
      if (!last) return;
      const { passages, articles, passagesPerSecond } = last;
      const summary = `${number.format(passages)} passages of ${number.format(articles)} articles in ${duration((clock() - started) / 1000)} (${number.format(passagesPerSecond)}/s)`;
      stream.write(`${terminal ? ERASE_LINE : ""}${summary}\n`);
    },
  };
}

function describe(
  { articles, passages, totalPassages, passagesPerSecond }: ProgressState,
  number: Intl.NumberFormat,
): string {
  const done = number.format(passages);
  const parts = [
    totalPassages === null
      ? `${done} passages`
      : `${done} of ${number.format(Math.max(passages, totalPassages))} passages`,
    `${number.format(articles)} articles`,
    `${number.format(passagesPerSecond)}/s`,
  ];
  const left = totalPassages === null ? 0 : totalPassages - passages;
  if (left > 0 && passagesPerSecond > 0) parts.push(`${duration(left / passagesPerSecond)} left`);
  return parts.join(" · ");
}

function onOneLine(state: ProgressState, text: string, columns: number): string {
  return clip(`${bar(state, columns - text.length)}${text}`, columns);
}

/** Plain ASCII, because block characters are two columns wide on some East Asian terminals; without room, the share only. */
function bar({ passages, totalPassages }: ProgressState, room: number): string {
  if (totalPassages === null || totalPassages <= 0) return "";
  const share = Math.min(1, passages / totalPassages);
  const percent = `${Math.floor(share * 100)} % · `.padStart("100 % · ".length);
  const columns = Math.min(MAX_BAR_COLUMNS, room - percent.length - "[] ".length);
  if (columns < MIN_BAR_COLUMNS) return percent.trimStart();
  const filled = Math.floor(share * columns);
  return `[${"=".repeat(filled)}${" ".repeat(columns - filled)}] ${percent}`;
}

/** Seconds as `m:ss` or `h:mm:ss`, rounded up. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const tail = `${Math.floor(whole / 60) % 60}:${`${whole % 60}`.padStart(2, "0")}`;
  return whole < 3600 ? tail : `${Math.floor(whole / 3600)}:${tail.padStart(5, "0")}`;
}

function columnsOf(stream: NodeJS.WritableStream): number {
  return "columns" in stream && typeof stream.columns === "number" && stream.columns > 0
    ? stream.columns
    : DEFAULT_COLUMNS;
}
