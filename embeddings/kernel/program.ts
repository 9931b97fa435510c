/** The small WebAssembly program (`kernel.wat`) that computes with several numbers at a time, over a memory of its own. */
import { readFileSync } from "node:fs";

const PROGRAM = new WebAssembly.Module(readFileSync(new URL("./kernel.wasm", import.meta.url)));
const PAGE_BYTES = 65_536;

/** What the program exports; all arguments but `length` are addresses or counts of bytes. */
export interface Program {
  dots(question: number, row: number, end: number, scores: number, bytes: number): void;
  project(vector: number, direction: number, end: number, bytes: number): number;
  divide(vector: number, length: number, bytes: number): void;
  likeness(question: number, vector: number, direction: number, end: number, bytes: number): number;
  dotsOfCodes(
    question: number,
    codes: number,
    list: number,
    end: number,
    scores: number,
    bytes: number,
  ): void;
}

/** A program with its memory, which has room for some rows; nothing else uses either. */
export interface Kernel {
  readonly program: Program;
  /** The memory as it is now: growing makes a new buffer. */
  readonly buffer: ArrayBuffer;
  /** How many rows there is room for. */
  readonly capacity: number;
  /** Makes room for more rows; what is there stays, and room never shrinks. Throws a RangeError where the system has not so much. */
  grow(capacity: number): void;
}

/** `bytesFor`: what so many rows take, with all that stands beside them. */
export function openKernel(bytesFor: (rows: number) => number, rows: number): Kernel {
  // The program asks for one page at least.
  const pagesFor = (count: number) => Math.max(1, Math.ceil(bytesFor(count) / PAGE_BYTES));
  let capacity = rows;
  const memory = new WebAssembly.Memory({ initial: pagesFor(rows) });
  const program = new WebAssembly.Instance(PROGRAM, { kernel: { memory } }).exports as Program;
  return {
    program,
    get buffer() {
      return memory.buffer;
    },
    get capacity() {
      return capacity;
    },
    grow(more) {
      if (more <= capacity) return;
      const missing = pagesFor(more) - pagesFor(capacity);
      if (missing > 0) memory.grow(missing);
      capacity = more;
    },
  };
}
