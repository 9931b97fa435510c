/** The thread that links vectors into a graph and writes it: so long as that takes, the program answers. */
import { parentPort, workerData } from "node:worker_threads";
import hnswlib from "hnswlib-node";

const { stop, dimensions, capacity, links, breadth, seed } = workerData;
const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
graph.initIndex(capacity, links, breadth, seed);

const isStopped = () => Atomics.load(stop, 0) === 1;

function add({ ids, vectors }) {
  if (graph.getCurrentCount() + ids.length > graph.getMaxElements())
    graph.resizeIndex(Math.ceil((graph.getCurrentCount() + ids.length) * 1.5));
  for (let at = 0; at < ids.length && !isStopped(); at += 1)
    graph.addPoint(Array.from(vectors.subarray(at * dimensions, (at + 1) * dimensions)), ids[at]);
}

async function run(request) {
  if ("path" in request) await graph.writeIndex(request.path);
  else add(request);
  return { count: graph.getCurrentCount() };
}

parentPort.on("message", async ({ request, id }) => {
  if (isStopped()) {
    parentPort.close();
    return;
  }
  try {
    parentPort.postMessage({ id, reply: await run(request) });
  } catch (error) {
    parentPort.postMessage({ id, failure: String(error?.stack ?? error) });
  }
});
parentPort.postMessage({ ready: {} });
