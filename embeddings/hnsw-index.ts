/** Nearest neighbours by a navigable graph (Malkov & Yashunin 2016, arXiv 1603.09320): a small part of the vectors is looked at. */
import hnswlib from "hnswlib-node";
import type { Neighbour, VectorIndex } from "../src/core/ports.ts";
import { bestFirst, requireDimensions } from "./exact.ts";

/** Links of a node on each layer; 16 is the method's middle ground for hundreds of dimensions. */
const LINKS = 16;
/** Candidates weighed while a vector is linked in. */
const CONSTRUCTION_BREADTH = 200;
/** Candidates weighed while searching; DESIGN.md has the recall and latency of others. */
const SEARCH_BREADTH = 96;
/** Layers are drawn with this seed, so that the same inserts always give the same graph. */
const SEED = 100;
const FIRST_CAPACITY = 1_024;
const GROWTH = 1.5;

/** The graph, and what a file needs of it. */
export interface HnswIndex extends VectorIndex {
  /** Ids that were removed; their nodes stay in the graph. */
  removed(): Iterable<number>;
  /** Candidates weighed in a search from now on: more find more and take longer. */
  setBreadth(breadth: number): void;
  /** Writes the graph; changes that come meanwhile are kept and made afterwards. */
  write(path: string): Promise<void>;
}

/** An empty graph with room for about `capacity` vectors of length 1; it grows when needed. */
export function createHnswIndex(dimensions: number, capacity: number): HnswIndex {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  graph.initIndex(Math.max(capacity, FIRST_CAPACITY), LINKS, CONSTRUCTION_BREADTH, SEED);
  return overGraph(graph, dimensions, []);
}

/** Reads a graph that `write` wrote; throws when the file is none. `removed` are the ids removed before it was written. */
export async function readHnswIndex(
  path: string,
  dimensions: number,
  removed: readonly number[],
): Promise<HnswIndex> {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  await graph.readIndex(path);
  return overGraph(graph, dimensions, removed);
}

function overGraph(
  graph: hnswlib.HierarchicalNSW,
  dimensions: number,
  removedBefore: readonly number[],
): HnswIndex {
  graph.setEf(SEARCH_BREADTH);
  const removed = new Set(removedBefore);
  const live = new Set(graph.getIdsList().filter((id) => !removed.has(id)));
  const waiting: (() => void)[] = [];
  let writes = 0;

  /** Makes a change in the graph, later if it is being written. */
  function change(make: () => void): void {
    if (writes > 0) waiting.push(make);
    else make();
  }

  function insert(id: number, vector: number[]): void {
    if (graph.getCurrentCount() >= graph.getMaxElements())
      graph.resizeIndex(Math.ceil(graph.getMaxElements() * GROWTH));
    graph.addPoint(vector, id);
  }

  return {
    get size() {
      return live.size;
    },
    has: (id) => live.has(id),
    ids: () => live.values(),
    removed: () => removed.values(),
    setBreadth: (breadth) => graph.setEf(breadth),
    add(id, vector) {
      requireDimensions(vector, dimensions);
      const point = Array.from(vector);
      live.add(id);
      removed.delete(id);
      change(() => insert(id, point));
    },
    remove(id) {
      if (!live.delete(id)) return;
      removed.add(id);
      change(() => graph.markDelete(id));
    },
    search(vector, limit, accept) {
      requireDimensions(vector, dimensions);
      const most = Math.min(limit, graph.getCurrentCount());
      if (most === 0 || live.size === 0) return [];
      const { neighbors, distances } = graph.searchKnn(Array.from(vector), most, accept);
      return neighbors
        .map((id, at): Neighbour => ({ id, score: 1 - (distances[at] ?? 1) }))
        .filter(({ id }) => live.has(id))
        .sort(bestFirst);
    },
    async write(path) {
      writes += 1;
      try {
        await graph.writeIndex(path);
      } finally {
        writes -= 1;
        if (writes === 0) for (const make of waiting.splice(0)) make();
      }
    },
  };
}
