/** The main directions of a cloud of vectors: eigenvectors of their Gram matrix, found by Jacobi's rotations (1846). */

/** Rotations go on until what is off the diagonal is this small a part of the whole. */
const TOLERANCE = 1e-20;
const MAX_SWEEPS = 100;

/** The mean, in the numbers' own precision. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sums = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(sums, vector, 1);
  return Float32Array.from(sums, (sum) => sum / vectors.length);
}

/** The `count` orthonormal directions in which `rows` spread most, the widest first; fewer rows give fewer. */
export function mainDirections(rows: readonly Float32Array[], count: number): Float32Array[] {
  const gram = rows.map((a) => Float64Array.from(rows, (b) => dot(a, b)));
  const { values, vectors } = eigen(gram);
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  return orthonormal(
    order.slice(0, count).map((at) => {
      const direction = new Float64Array(rows[0]?.length ?? 0);
      rows.forEach((row, j) => {
        addScaled(direction, row, vectors[j]?.[at] ?? 0);
      });
      return direction;
    }),
  );
}

/** Eigenvalues and, in columns, eigenvectors of a symmetric matrix. */
export function eigen(matrix: readonly Float64Array[]): { values: number[]; vectors: Float64Array[] } {
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = a.map((_, i) => Float64Array.from(a, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS && !isDiagonal(a); sweep += 1) {
    for (let p = 0; p < a.length; p += 1) for (let q = p + 1; q < a.length; q += 1) rotate(a, vectors, p, q);
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors };
}

/** One rotation in the plane of p and q that makes their common element zero. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const apq = a[p]?.[q] ?? 0;
  if (apq === 0) return;
  const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(t, 1);
  const sine = t * cosine;
  for (const row of a) turn(row, p, q, cosine, sine);
  const [rowP, rowQ] = [a[p], a[q]];
  if (rowP && rowQ) {
    for (let k = 0; k < rowP.length; k += 1) {
      const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
      rowP[k] = cosine * x - sine * y;
      rowQ[k] = sine * x + cosine * y;
    }
  }
  for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

function isDiagonal(a: readonly Float64Array[]): boolean {
  let on = 0;
  let off = 0;
  a.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j) on += value * value;
      else off += value * value;
    });
  });
  return off <= TOLERANCE * on;
}

/** Gram and Schmidt's way; directions without length are left out. */
function orthonormal(directions: readonly Float64Array[]): Float32Array[] {
  const kept: Float32Array[] = [];
  for (const direction of directions) {
    for (const before of kept) {
      addScaled(direction, before, -dot(direction, before));
    }
    const length = Math.sqrt(dot(direction, direction));
    if (length > Number.EPSILON) kept.push(Float32Array.from(direction, (value) => value / length));
  }
  return kept;
}

function addScaled(target: Float64Array, vector: ArrayLike<number>, weight: number): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) + weight * (vector[i] ?? 0);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
