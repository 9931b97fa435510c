/** Logistic regression over named features, by gradient descent on standardised values. */

const STEPS = 4_000;
const RATE = 0.3;
/** Strength of the pull towards zero; the features overlap, and no single one should carry it all. */
const DECAY = 0.002;

export interface Labelled<F> {
  readonly features: F;
  readonly label: 0 | 1;
}

export interface Fitted<F> {
  readonly bias: number;
  readonly weights: F;
  predict(features: F): number;
}

/** Fits weights in the features' own units. */
export function fitLogistic<F extends { readonly [K in keyof F]: number }>(
  rows: readonly Labelled<F>[],
): Fitted<F> {
  const names = Object.keys(rows[0]?.features ?? {}) as (keyof F & string)[];
  const scales = names.map((name) => spread(rows.map(({ features }) => features[name])));
  const points = rows.map(({ features, label }) => ({
    label,
    values: names.map(
      (name, at) => (features[name] - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1),
    ),
  }));
  const { bias, weights } = descend(points, names.length);
  const own = weights.map((weight, at) => weight / (scales[at]?.deviation ?? 1));
  const shift = own.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  const named = Object.fromEntries(names.map((name, at) => [name, own[at] ?? 0])) as F;
  const predict = (features: F) =>
    sigmoid(bias - shift + names.reduce((sum, name) => sum + named[name] * features[name], 0));
  return { bias: bias - shift, weights: named, predict };
}

function descend(
  points: readonly { readonly label: number; readonly values: readonly number[] }[],
  size: number,
) {
  let bias = 0;
  const weights: number[] = Array(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    let biasSlope = 0;
    const slopes: number[] = Array(size).fill(0);
    for (const { label, values } of points) {
      const error =
        sigmoid(values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)) - label;
      biasSlope += error;
      values.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * value;
      });
    }
    bias -= (RATE * biasSlope) / points.length;
    weights.forEach((weight, at) => {
      weights[at] = weight - RATE * ((slopes[at] ?? 0) / points.length + DECAY * weight);
    });
  }
  return { bias, weights };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function spread(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(values.length, 1);
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

/** Area under the ROC curve: how often a positive row scores above a negative one; ties count half. */
export function areaUnderCurve(rows: readonly { readonly score: number; readonly label: 0 | 1 }[]): number {
  const positive = rows.filter(({ label }) => label === 1);
  const negative = rows.filter(({ label }) => label === 0);
  let wins = 0;
  for (const { score } of positive) {
    for (const other of negative) wins += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  }
  return wins / Math.max(positive.length * negative.length, 1);
}
