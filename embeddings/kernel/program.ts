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

/** A program with its memory; nothing else uses either. */
export interface Kernel {
  readonly program: Program;
  /** The memory as it is now: growing makes a new buffer. */
  readonly buffer: ArrayBuffer;
  /** Makes the memory at least so large; what is there stays. Throws a RangeError where the system has not so much. */
  grow(bytes: number): void;
}

export function openKernel(bytes: number): Kernel {
  // The program asks for one page at least.
  let pages = Math.max(1, Math.ceil(bytes / PAGE_BYTES));
  const memory = new WebAssembly.Memory({ initial: pages });
  const program = new WebAssembly.Instance(PROGRAM, { kernel: { memory } }).exports as Program;
  return {
    program,
    get buffer() {
      return memory.buffer;
    },
    grow(more) {
      const missing = Math.ceil(more / PAGE_BYTES) - pages;
      if (missing <= 0) return;
      memory.grow(missing);
      pages += missing;
    },
  };
}
