/**
 * Compiles embeddings/kernel/kernel.wat to kernel.wasm, after a change to it:
 *
 *     node --import tsx scripts/make-kernel.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const SOURCE = new URL("../embeddings/kernel/kernel.wat", import.meta.url);
const TARGET = new URL("../embeddings/kernel/kernel.wasm", import.meta.url);

/** The program's bytes, the same each time; throws with the place of the first mistake. */
export async function compiledKernel(): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const program = parseWat("kernel.wat", readFileSync(SOURCE), { simd: true });
  try {
    program.validate();
    return program.toBinary({}).buffer;
  } finally {
    program.destroy();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await compiledKernel();
  writeFileSync(TARGET, bytes);
  process.stdout.write(`${bytes.length} bytes\n`);
}
