/** The index by itself: how long a search takes, how much it finds, how fast it is built, and what memory it takes. */
import { exactIndex } from "../../embeddings/exact.ts";
import { createHnswIndex } from "../../embeddings/hnsw-index.ts";
import { openEmbedder } from "../../embeddings/open.ts";
import type { VectorIndex } from "../../src/core/ports.ts";
import { quantile, type Row, residentMib } from "./table.ts";

const DIMENSIONS = 384;
/** Vectors about each centre, as passages about one story lie together. */
const VECTORS_PER_CLUSTER = 50;
/** How far they lie from it, as a share of its length. */
const SPREAD = 0.7;
const QUESTIONS = 200;
const NEIGHBOURS = 50;
const JUDGED_NEIGHBOURS = 10;
const SIZES = [1_000, 10_000, 100_000] as const;
const BREADTHS = [32, 50, 96, 200] as const;
const MS_PER_SECOND = 1_000;

/** Sizes up to `largest`, with the model loaded beside the index, as in the bot. */
export async function measureSearch(largest: number): Promise<Row[]> {
  const embedder = await openEmbedder({ model: null });
  await embedder.embed(Array(8).fill("memory is measured with the model loaded ".repeat(40)), "passage");
  const rows: Row[] = [];
  for (const size of SIZES.filter((each) => each <= largest)) rows.push(...measureSize(size));
  await embedder.close();
  return rows;
}

function measureSize(size: number): Row[] {
  const next = clusteredVectors(Math.max(1, size / VECTORS_PER_CLUSTER));
  const exact = exactIndex(DIMENSIONS);
  for (let id = 1; id <= size; id += 1) exact.add(id, next());
  const questions = Array.from({ length: QUESTIONS }, next);
  const right = questions.map((question) => new Set(idsOf(exact, question, JUDGED_NEIGHBOURS)));

  const before = residentMib();
  const started = performance.now();
  const graph = createHnswIndex(DIMENSIONS, size);
  for (let id = 1; id <= size; id += 1) graph.add(id, exact.vector(id) ?? next());
  const buildSeconds = (performance.now() - started) / MS_PER_SECOND;
  const graphRows = BREADTHS.map((breadth) => {
    graph.setBreadth(breadth);
    return measure(`graph, ef ${breadth}`, graph);
  });

  function measure(name: string, index: VectorIndex): Row {
    const times: number[] = [];
    let hits = 0;
    for (const [at, question] of questions.entries()) {
      const begun = performance.now();
      const found = index.search(question, NEIGHBOURS);
      times.push(performance.now() - begun);
      hits += found.slice(0, JUDGED_NEIGHBOURS).filter(({ id }) => right[at]?.has(id)).length;
    }
    return {
      index: name,
      vectors: size,
      "p50 ms": quantile(times, 0.5),
      "p95 ms": quantile(times, 0.95),
      "recall@10": (hits / (QUESTIONS * JUDGED_NEIGHBOURS)).toFixed(3),
      "inserts/s": name.startsWith("graph") ? Math.round(size / buildSeconds) : "",
      "MiB of the graph": name.startsWith("graph") ? residentMib() - before : "",
      "MiB resident, both": residentMib(),
    };
  }
  return [measure("full scan", exact), ...graphRows];
}

function idsOf(index: VectorIndex, question: Float32Array, limit: number): number[] {
  return index.search(question, limit).map(({ id }) => id);
}

/** Vectors of length 1 about so many centres; always the same ones. */
function clusteredVectors(clusters: number): () => Float32Array {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  // Four evenly spread numbers together are near enough to a normal one.
  const normal = () => random() + random() + random() + random() - 2;
  const centres = Array.from({ length: clusters }, () => Float32Array.from({ length: DIMENSIONS }, normal));
  return () => {
    const centre = centres[Math.floor(random() * clusters)] ?? new Float32Array(DIMENSIONS);
    const vector = centre.map((value) => value + SPREAD * normal());
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return vector.map((value) => value / length);
  };
}
