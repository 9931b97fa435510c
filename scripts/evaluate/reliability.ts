/** Whether `confidence` means what it says: of the questions at .7, seven in ten should be answerable. */

/** A confidence, and whether the coverage does hold the answer. */
export interface Judged {
  readonly confidence: number;
  readonly answerable: boolean;
}

export interface Bin {
  /** Confidence from here (inclusive) … */
  readonly from: number;
  /** … to here (exclusive, but for the last bin). */
  readonly to: number;
  readonly count: number;
  /** Null in an empty bin. */
  readonly meanConfidence: number | null;
  /** Share of its questions that are answerable; null in an empty bin. */
  readonly answerable: number | null;
}

const BINS = 10;

/** Ten bins of equal width over 0…1. */
export function reliabilityBins(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at,
    );
    const count = inside.length;
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: at / BINS,
      to: (at + 1) / BINS,
      count,
      meanConfidence: count === 0 ? null : sum / count,
      answerable: count === 0 ? null : inside.filter(({ answerable }) => answerable).length / count,
    };
  });
}

/** The mean distance between confidence and share answerable over the bins, weighted by their questions; 0 is perfect. */
export function calibrationError(judged: readonly Judged[]): number {
  const total = reliabilityBins(judged).reduce(
    (sum, { count, meanConfidence, answerable }) =>
      sum + count * Math.abs((meanConfidence ?? 0) - (answerable ?? 0)),
    0,
  );
  return total / Math.max(1, judged.length);
}

/** The bins as a Markdown table. */
export function reliabilityTable(judged: readonly Judged[]): string {
  const rows = reliabilityBins(judged).map(({ from, to, count, meanConfidence, answerable }) => [
    `${from.toFixed(1)} – ${to.toFixed(1)}`,
    meanConfidence?.toFixed(3) ?? "–",
    answerable?.toFixed(3) ?? "–",
    String(count),
  ]);
  return [["confidence", "mean", "share answerable", "questions"], Array(4).fill("---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}
