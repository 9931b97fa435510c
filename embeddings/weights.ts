/** Finds the weights in a model's folder: the smallest kind that there is. */
import { join } from "node:path";
import { UserError } from "../src/core/errors.ts";
import type { Weights } from "./model.ts";
import { sizeOf } from "./verify.ts";

/** File names that transformers.js knows, in order of preference: 8 bits are the fastest on processors. */
const KINDS: readonly (readonly [file: string, dtype: string])[] = [
  ["model_quantized.onnx", "q8"],
  ["model_int8.onnx", "int8"],
  ["model_uint8.onnx", "uint8"],
  ["model.onnx", "fp32"],
  ["model_fp16.onnx", "fp16"],
  ["model_q4.onnx", "q4"],
];
const SUBFOLDERS = ["onnx", ""] as const;

/** Every place where weights may lie, the best first. */
export const WEIGHTS: readonly Weights[] = SUBFOLDERS.flatMap((subfolder) =>
  KINDS.map(([file, dtype]) => ({ subfolder, file, dtype })),
);

/** Throws UserError `model_missing` when the folder holds none. */
export async function findWeights(folder: string): Promise<Weights> {
  for (const weights of WEIGHTS) {
    if ((await sizeOf(join(folder, weights.subfolder, weights.file))) !== null) return weights;
  }
  throw new UserError(
    "model_missing",
    `No weights in ${folder}: expected ${join(folder, "onnx", "model_quantized.onnx")} or ${join(folder, "onnx", "model.onnx")}.`,
    { folder },
  );
}
