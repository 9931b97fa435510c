/** Rows of 8-bit codes in the memory of the kernel, which computes with sixteen at a time. */
import { openKernel } from "./program.ts";

/** Rows are padded with zeros to a multiple of what a turn of the program's inner loop takes. */
const CODES_AT_A_TIME = 16;
/** Rows that the program scores with one call. */
export const BLOCK = 4_096;
/** A list of rows and their scores take four bytes each a row. */
const BLOCK_BYTES = BLOCK * 4;
/** The largest number of a question in 16 bits: sums of so many products stay within 32 bits for 8,000 dimensions. */
const LARGEST_NUMBER = 2_047;

/** Rows by number, from 0, all 0 at first, in a memory that nothing else uses. Calls do not check that there are such rows. */
export interface CodeRows {
  /** How many rows there is room for. */
  readonly capacity: number;
  /** Makes room for more rows; those that are there stay. */
  grow(capacity: number): void;
  /** A row's codes, to be read and written until the next `grow`. */
  row(row: number): Int8Array;
  copy(from: number, to: number): void;
  /** The dot products of a question and some rows, in their order; the question is rounded to 12 bits a number. */
  dots(question: Float32Array, rows: Uint32Array): Float32Array;
}

/** Room for rows of `dimensions` codes. Throws a RangeError where the system has not so much. */
export function codeRows(dimensions: number, capacity: number): CodeRows {
  const length = Math.max(1, Math.ceil(dimensions / CODES_AT_A_TIME)) * CODES_AT_A_TIME;
  // The question, then the list, the scores and the codes.
  const list = length * Int16Array.BYTES_PER_ELEMENT;
  const scores = list + BLOCK_BYTES;
  const codes = scores + BLOCK_BYTES;
  const kernel = openKernel((rows) => codes + rows * length, capacity);
  const { program } = kernel;
  return {
    get capacity() {
      return kernel.capacity;
    },
    grow: kernel.grow,
    row: (row) => new Int8Array(kernel.buffer, codes + row * length, dimensions),
    copy(from, to) {
      new Int8Array(kernel.buffer, codes).copyWithin(to * length, from * length, (from + 1) * length);
    },
    dots(question, rows) {
      const scale = writeQuestion(question, new Int16Array(kernel.buffer, 0, dimensions));
      const wanted = new Uint32Array(kernel.buffer, list, BLOCK);
      const found = new Float32Array(kernel.buffer, scores, BLOCK);
      const dots = new Float32Array(rows.length);
      for (let from = 0; from < rows.length; from += BLOCK) {
        const block = rows.subarray(from, from + BLOCK);
        wanted.set(block);
        program.dotsOfCodes(0, codes, list, list + block.byteLength, scores, length);
        for (let at = 0; at < block.length; at += 1) dots[from + at] = (found[at] ?? 0) * scale;
      }
      return dots;
    },
  };
}

/** Returns what a number of the target is multiplied with to give the one it stands for. */
function writeQuestion(question: Float32Array, target: Int16Array): number {
  const largest = question.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / LARGEST_NUMBER;
  for (const [at, value] of question.entries()) target[at] = scale === 0 ? 0 : Math.round(value / scale);
  return scale;
}
