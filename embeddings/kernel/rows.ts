/** Rows of numbers in the memory of the kernel, which computes with four at a time. */
import { requireDimensions } from "../neighbours.ts";
import { openKernel } from "./program.ts";

const NUMBER_BYTES = Float32Array.BYTES_PER_ELEMENT;
/** Rows are padded with zeros to a multiple of what a turn of the program's inner loop takes. */
const NUMBERS_AT_A_TIME = 16;

/** Rows by number, from 0, in a memory that nothing else uses. Calls do not check that there are such rows. */
export interface KernelRows {
  /** How many rows there is room for. */
  readonly capacity: number;
  /** Makes room for more rows; those that are there stay. */
  grow(capacity: number): void;
  /** Throws when the vector has not the dimensions of the rows. */
  write(row: number, vector: Float32Array): void;
  /** A copy. */
  read(row: number): Float32Array;
  copy(from: number, to: number): void;
  /** Dot products of one row with `count` rows from `first` on; the array holds them until the next call. */
  dots(question: number, first: number, count: number): Float32Array;
  /** Takes the first `count` rows, orthonormal directions, out of a row, scales what is left to length 1; false if nothing is. */
  project(row: number, count: number): boolean;
  /** Cosine of a row that `project` left and what it would leave of another of length 1; 0 if nothing. */
  likeness(question: number, row: number, count: number): number;
}

/** Room for rows of `dimensions` numbers, all 0 at first. Throws a RangeError where the system has not so much. */
export function kernelRows(dimensions: number, capacity: number): KernelRows {
  const length = Math.max(1, Math.ceil(dimensions / NUMBERS_AT_A_TIME)) * NUMBERS_AT_A_TIME;
  const bytes = length * NUMBER_BYTES;
  // A score for each row lies behind the rows.
  const kernel = openKernel((rows) => rows * (bytes + NUMBER_BYTES), capacity);
  const { program } = kernel;
  let numbers = new Float32Array(kernel.buffer);
  return {
    get capacity() {
      return kernel.capacity;
    },
    grow(more) {
      const before = kernel.capacity;
      kernel.grow(more);
      numbers = new Float32Array(kernel.buffer);
      // Rows begin where scores lay.
      numbers.fill(0, before * length, before * length + before);
    },
    write(row, vector) {
      requireDimensions(vector, dimensions);
      numbers.set(vector, row * length);
    },
    read: (row) => numbers.slice(row * length, row * length + dimensions),
    copy(from, to) {
      numbers.copyWithin(to * length, from * length, (from + 1) * length);
    },
    dots(question, first, count) {
      const scores = kernel.capacity * length;
      program.dots(question * bytes, first * bytes, (first + count) * bytes, scores * NUMBER_BYTES, bytes);
      return numbers.subarray(scores, scores + count);
    },
    project(row, count) {
      const left = program.project(row * bytes, 0, count * bytes, bytes);
      if (left > 0) program.divide(row * bytes, left, bytes);
      return left > 0;
    },
    likeness: (question, row, count) =>
      program.likeness(question * bytes, row * bytes, 0, count * bytes, bytes),
  };
}
