/** Nearest neighbours by a navigable graph (Malkov & Yashunin 2016, arXiv 1603.09320): a small part of the vectors is looked at. */
import hnswlib from "hnswlib-node";
import type { Neighbour, PassageIds, VectorIndex } from "../src/core/ports.ts";
import { type CompactRows, compactIndex } from "./compact.ts";
import { bestFirst, requireDimensions } from "./neighbours.ts";

/** How a graph is made; one that was made otherwise is built anew. */
export const GRAPH_SETTINGS = {
  /** Links of a node on each layer: with 16, one in twenty of the ten nearest is missed; with 48, one in two hundred. */
  links: 48,
  /** Candidates weighed while a vector is linked in; half as many miss one in twenty-five of the ten nearest among a million. */
  breadth: 200,
  /** Layers are drawn with this seed, so that the same inserts always give the same graph. */
  seed: 100,
} as const;
/** Candidates weighed while searching; docs/scoreboard.md has the recall. */
const SEARCH_BREADTH = 300;
const FIRST_CAPACITY = 1_024;
const GROWTH = 1.5;
/**
 * What a filter leaves is scanned up to so many vectors, which takes 20 ms and misses nothing; the graph would miss a
 * tenth where the filter leaves half.
 */
const MAX_SCANNED = 500_000;
/** The same with a filter that leaves more. */
const FILTERED_BREADTH = 600;
/** What a scan finds besides what is asked for: 8 bits a number may put neighbours in the wrong order. */
const MORE_SCANNED = 10;

/** The graph, and what a file needs of it. */
export interface HnswIndex extends VectorIndex {
  /** Ids that were removed; their nodes stay in the graph. */
  removed(): Iterable<number>;
  /** Writes the graph, and gives what else it needs to be read again; changes that come meanwhile are made afterwards. */
  write(path: string): Promise<HnswContent>;
}

/** What `readHnswIndex` needs besides the file. */
export interface HnswContent {
  readonly rows: CompactRows;
  readonly removed: readonly number[];
}

/** An empty graph with room for about `capacity` vectors of length 1; it grows when needed. */
export function createHnswIndex(dimensions: number, capacity: number): HnswIndex {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  const { links, breadth, seed } = GRAPH_SETTINGS;
  graph.initIndex(Math.max(capacity, FIRST_CAPACITY), links, breadth, seed);
  return overGraph(graph, dimensions);
}

/** Reads a graph that `write` wrote; throws when the file is none, or not of this content. */
export async function readHnswIndex(
  path: string,
  dimensions: number,
  content: HnswContent,
): Promise<HnswIndex> {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  await graph.readIndex(path);
  const expected = content.rows.ids.length + content.removed.length;
  if (graph.getCurrentCount() !== expected)
    throw new Error(`it holds ${graph.getCurrentCount()} vectors, expected ${expected}`);
  return overGraph(graph, dimensions, content);
}

function overGraph(graph: hnswlib.HierarchicalNSW, dimensions: number, content?: HnswContent): HnswIndex {
  const removed = new Set(content?.removed);
  // The vectors once more, for filters that leave few; it also knows which ids there are.
  const live = compactIndex(dimensions, content?.rows);
  const changes = changesOf(graph);
  /** Vectors that wait until the graph is written. */
  const late = new Set<number>();

  function searchGraph(vector: Float32Array, limit: number, among?: PassageIds): Neighbour[] {
    const most = Math.min(limit, graph.getCurrentCount());
    if (most === 0 || live.size === 0) return [];
    const accept = among && ((id: number) => among.has(id));
    graph.setEf(accept ? FILTERED_BREADTH : SEARCH_BREADTH);
    const { neighbors, distances } = graph.searchKnn(Array.from(vector), most, accept);
    return neighbors
      .map((id, at): Neighbour => ({ id, score: 1 - (distances[at] ?? 1) }))
      .filter(({ id }) => live.has(id))
      .sort(bestFirst);
  }

  /** Found in the compact form, ordered by the vectors themselves. */
  function scan(vector: Float32Array, limit: number, among: PassageIds): Neighbour[] {
    const found = live.search(vector, limit + MORE_SCANNED, among);
    return found
      .map(({ id, score }) => ({ id, score: late.has(id) ? score : dotPoint(graph.getPoint(id), vector) }))
      .sort(bestFirst)
      .slice(0, limit);
  }

  return {
    get size() {
      return live.size;
    },
    has: (id) => live.has(id),
    ids: () => live.ids(),
    removed: () => removed.values(),
    add(id, vector) {
      requireDimensions(vector, dimensions);
      live.add(id, vector);
      removed.delete(id);
      const point = Array.from(vector);
      late.add(id);
      changes.make(() => {
        insert(graph, id, point);
        late.delete(id);
      });
    },
    remove(id) {
      if (!live.has(id)) return;
      live.remove(id);
      removed.add(id);
      changes.make(() => graph.markDelete(id));
    },
    search(vector, limit, among) {
      requireDimensions(vector, dimensions);
      const isFew = among !== undefined && among.size <= MAX_SCANNED;
      return isFew ? scan(vector, limit, among) : searchGraph(vector, limit, among);
    },
    write: (path) => changes.write(path, () => ({ rows: live.rows(), removed: [...removed] })),
  };
}

function dotPoint(point: readonly number[], vector: Float32Array): number {
  return point.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0);
}

function insert(graph: hnswlib.HierarchicalNSW, id: number, vector: number[]): void {
  if (graph.getCurrentCount() >= graph.getMaxElements())
    graph.resizeIndex(Math.ceil(graph.getMaxElements() * GROWTH));
  graph.addPoint(vector, id);
}

/** Keeps changes of a graph apart from its being written. */
function changesOf(graph: hnswlib.HierarchicalNSW) {
  const waiting: (() => void)[] = [];
  let writing: Promise<unknown> | null = null;

  function written(): void {
    writing = null;
    for (const make of waiting.splice(0)) make();
  }

  return {
    /** Makes a change in the graph, later if it is being written. */
    make(change: () => void): void {
      if (writing) waiting.push(change);
      else change();
    },
    /** `content` is taken at the moment at which writing starts, which is after any writing under way. */
    async write<T>(path: string, content: () => T): Promise<T> {
      while (writing) await writing.catch(() => undefined);
      const taken = content();
      writing = graph.writeIndex(path).finally(written);
      await writing;
      return taken;
    },
  };
}
