/** The index that the bot uses: compares with every vector while there are few, and changes over to the graph as they grow. */
import type { ModelIdentity, VectorIndex, VectorIndexFile } from "../src/core/ports.ts";
import { type ExactIndex, exactIndex } from "./exact.ts";
import { type HnswFileOptions, hnswFile } from "./hnsw.ts";

/** A full scan of so many vectors takes about 4 ms; building their graph takes seconds. */
const MAX_EXACT_VECTORS = 5_000;
/** Vectors moved into the graph with each one added, so that no single call takes long. */
const MOVED_PER_ADD = 3;

export interface AdaptiveFileOptions extends HnswFileOptions {
  /** From how many vectors on the graph is used. */
  readonly maxExact?: number;
}

/** A file that holds the graph once there is one; a small index has no file, as reading its vectors costs less. */
export function adaptiveFile(options: AdaptiveFileOptions): VectorIndexFile {
  const { maxExact = MAX_EXACT_VECTORS } = options;
  const file = hnswFile(options);
  const graphs = new WeakMap<VectorIndex, () => VectorIndex | null>();
  return {
    async load() {
      const graph = await file.load();
      if (graph) graphs.set(graph, () => graph);
      return graph;
    },
    create(capacity) {
      const { index, graph } = growing({
        model: options.model,
        maxExact,
        createGraph: () => file.create(Math.max(capacity, maxExact * 2)),
        startWithGraph: capacity > maxExact,
      });
      graphs.set(index, graph);
      return index;
    },
    async save(index) {
      const graph = graphs.get(index)?.();
      if (graph) await file.save(graph);
    },
  };
}

interface GrowingOptions {
  readonly model: ModelIdentity;
  readonly maxExact: number;
  readonly createGraph: () => VectorIndex;
  readonly startWithGraph: boolean;
}

/** Which of the two answers; while scanning, `graph` is what has been moved so far. */
type State =
  | { readonly kind: "scan"; readonly scan: ExactIndex; readonly graph: VectorIndex | null }
  | { readonly kind: "graph"; readonly graph: VectorIndex };

/** An index that answers from the full scan until the graph holds everything; `graph` is null until then. */
function growing(options: GrowingOptions): { index: VectorIndex; graph: () => VectorIndex | null } {
  const { createGraph, maxExact, model } = options;
  let state: State = options.startWithGraph
    ? { kind: "graph", graph: createGraph() }
    : { kind: "scan", scan: exactIndex(model.dimensions), graph: null };
  const current = (): VectorIndex => (state.kind === "scan" ? state.scan : state.graph);

  /** Moves some vectors over; the scan goes when all are there. */
  function move(): void {
    if (state.kind === "graph" || state.scan.size <= maxExact) return;
    const graph = state.graph ?? createGraph();
    state = { ...state, graph };
    if (moveSome(state.scan, graph)) state = { kind: "graph", graph };
  }

  const index: VectorIndex = {
    get size() {
      return current().size;
    },
    has: (id) => current().has(id),
    add(id, vector) {
      if (state.kind === "scan") state.graph?.remove(id);
      current().add(id, vector);
      move();
    },
    remove(id) {
      if (state.kind === "scan") state.graph?.remove(id);
      current().remove(id);
    },
    search: (vector, limit, accept) => current().search(vector, limit, accept),
    ids: () => current().ids(),
  };
  return { index, graph: () => (state.kind === "graph" ? state.graph : null) };
}

/** True when the graph has all that the scan has. */
function moveSome(scan: ExactIndex, graph: VectorIndex): boolean {
  let left = MOVED_PER_ADD;
  for (const id of scan.ids()) {
    if (graph.has(id)) continue;
    if (left === 0) return false;
    const vector = scan.vector(id);
    if (vector) graph.add(id, vector);
    left -= 1;
  }
  return true;
}
