/** Reads the JSON Lines of ../shared/data for the evaluation of cleaning. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the shared data sets, beside the repository. */
export const SHARED_DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Records of a file below the shared data, trusted to have the shape asked for. */
export function readJsonLines<T>(file: string): T[] {
  return readFileSync(`${SHARED_DATA}${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}
