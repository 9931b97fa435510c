/** The model in the repository: where it lies and what its files must be. `model/README.md` lists the same checksums. */
import { fileURLToPath } from "node:url";
import type { FileChecksum, Pooling } from "./model.ts";

export const BUNDLED_FOLDER = fileURLToPath(new URL("./model", import.meta.url));

/** Its makers take the mean; weighted by rarity, the same tokens find more across languages (DESIGN.md has the figures). */
export const BUNDLED_POOLING: Pooling = "sif";

export const BUNDLED_CHECKSUMS: readonly FileChecksum[] = [
  {
    path: "onnx/model_quantized.onnx",
    bytes: 82_547_129,
    sha256: "286e2eb39b10a3340f8ac8cfa0177f2367ece7644c4999759dba300289d7fa8e",
  },
  {
    path: "tokenizer.json",
    bytes: 9_100_191,
    sha256: "e89dfa060906afd2583a6ab82510383eca3bafef7309ead42996d157246b917f",
  },
  {
    path: "tokenizer_config.json",
    bytes: 255,
    sha256: "e4e48b7c0db954450f807bce2543303260ff709401a9c3a266d9b1677699f4e9",
  },
  {
    path: "config.json",
    bytes: 346,
    sha256: "56f94f84a4638c96d229ab3a4e804f60d501854743578e175f2795272e10cd27",
  },
];
