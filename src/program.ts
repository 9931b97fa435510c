/** The running bot apart from its transports: which coverage is answered from, and the door to it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands } from "../commands/index.ts";
import { openEmbedder } from "../embeddings/open.ts";
import { languageModelWriter } from "./answer/writer.ts";
import type { Config } from "./config.ts";
import { type Door, openDoor } from "./core/handle.ts";
import { type IngestOptions, ingest } from "./core/ingest.ts";
import type { Embedder } from "./core/ports.ts";
import { type ReadingCatchUp, readingCatchUp } from "./core/reading/catch-up.ts";
import type { Services } from "./core/services.ts";
import { type Desks, openDesks } from "./desks.ts";
import type { ErrorLog } from "./log.ts";
import { timelinePainter } from "./picture/painter.ts";
import {
  type Coverage,
  type OpenServices,
  openCoverage,
  type ServiceParts,
  wireServices,
} from "./services.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SAMPLE_FOLDER = join(ROOT, "sample");
/** Inside the data folder; holds only what is drawn again when it is gone. */
const PICTURE_FOLDER = "pictures";
const SECONDS_PER_MS = 1e-3;

/** The version in package.json. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  return version;
}

export interface Program extends Pick<Desks, "work" | "rest"> {
  readonly door: Door;
  /** True while there are no articles of one's own. */
  usesSample(): Promise<boolean>;
  /** Takes the sample coverage in, as far as it is not there yet. */
  embedSample(options: Pick<IngestOptions, "signal" | "onProgress">): Promise<void>;
  /**
   * Starts reading the model and reads the index, so that the first question waits for neither. Then articles that an
   * earlier version stored are read for quotations and events and put into stories, in the background until `close`.
   */
  warmUp(): Promise<void>;
  /** Reads what completion suggests, for transports that complete while a person types. */
  warmCompletion(): Promise<void>;
  close(): Promise<void>;
}

interface Side extends Coverage, OpenServices {
  readonly folder: string;
  readonly catchUp: ReadingCatchUp;
}

/** Opens the data folder and the model; both answer before the model's weights are read. */
export async function openProgram(
  config: Config,
  log: ErrorLog,
  /** Only the prompt may take the sample in; everything else reads what is there. */
  { writesSample }: { readonly writesSample: boolean },
): Promise<Program> {
  const embedder = await openEmbedder(config.embedding);
  const { languageModel } = config;
  const writer = languageModel ? languageModelWriter({ ...languageModel, log }) : null;
  const clock = () => new Date();
  const painter = timelinePainter({ folder: join(config.dataDir, PICTURE_FOLDER), log });
  // The desks stand on the services of one's own coverage, which complete what the desks know.
  const completers: ServiceParts["completers"] = {
    completeSubscription: (typed, caller) => desks.digests.completeSubscription(typed, caller),
    completeWatched: (typed, caller) => desks.completeWatched(typed, caller),
  };
  const open = async (folder: string, sample: boolean): Promise<Side> => {
    const readOnly = sample && !writesSample;
    const coverage = await openCoverage({ folder, model: embedder.model, clock, log, readOnly });
    const version = programVersion();
    const parts = { ...coverage, embedder, writer, painter, completers, clock, log, version, sample };
    const wired = wireServices(parts);
    const catchUp = readingCatchUp({ archive: coverage.archive, log });
    return { folder, ...coverage, ...wired, catchUp };
  };
  const own = await open(config.dataDir, false);
  const desks = openDesks({ config, version: programVersion(), coverage: own, embedder, clock, log });
  const closing = new AbortController();
  const sample = await open(sampleFolder(config, embedder), true);
  const chosen = sideChooser(own, sample);
  return {
    door: openDoor({ services: delegating(chosen, desks), commands, clock }),
    usesSample: async () => (await chosen()) === sample,
    embedSample: (options) => embedSample(sample, embedder, options),
    async warmUp() {
      embedder.warmUp();
      const side = await chosen();
      await side.index.refresh();
      await hintAtLacking(side, embedder, log);
      side.catchUp.start();
      void side.keeper.catchUp(closing.signal).catch((error) => log.warn({ err: error }, "stories wait"));
    },
    work: desks.work,
    rest: desks.rest,
    async warmCompletion() {
      await (await chosen()).services.complete({
        kind: "source",
        typed: "",
        caller: { locale: config.locale },
      });
    },
    async close() {
      closing.abort();
      await Promise.all([desks.rest(), own.catchUp.stop(), sample.catchUp.stop()]);
      await embedder.close();
      desks.close();
      own.archive.close();
      sample.archive.close();
    },
  };
}

/** A database of its own for each model, so that trying another one never meets the sample of the first. */
function sampleFolder(config: Config, embedder: Embedder): string {
  return join(config.dataDir, "sample", embedder.model.id.replace(/[^\w.-]+/g, "_"));
}

/** Own articles as soon as there is one, also when another process embeds it; the sample until then. */
function sideChooser(own: Side, sample: Side): () => Promise<Side> {
  let hasOwn = false;
  return async () => {
    hasOwn ||= (await own.archive.counts()).articles > 0;
    return hasOwn ? own : sample;
  };
}

function delegating(chosen: () => Promise<Side>, desks: Desks): Services {
  return {
    digests: desks.digests,
    watching: desks.watching,
    ask: async (request) => (await chosen()).services.ask(request),
    search: async (request) => (await chosen()).services.search(request),
    quote: async (request) => (await chosen()).services.quote(request),
    verify: async (request) => (await chosen()).services.verify(request),
    timeline: async (request) => (await chosen()).services.timeline(request),
    digest: async (request) => (await chosen()).services.digest(request),
    article: async (id) => (await chosen()).services.article(id),
    latest: async (request) => (await chosen()).services.latest(request),
    sources: async () => (await chosen()).services.sources(),
    status: async () => (await chosen()).services.status(),
    complete: async (request) => (await chosen()).services.complete(request),
  };
}

/** What an earlier version embedded lacks what later ones compare; it is found, but not as well. */
async function hintAtLacking({ archive }: Side, { model }: Embedder, log: ErrorLog): Promise<void> {
  const { total } = await archive.unembedded(model, 0);
  if (total > 0)
    log.warn(
      { passages: total },
      "some passages were embedded by an earlier version; “npm run rebuild-index” lets them be found as well as new ones",
    );
}

async function embedSample(
  side: Side,
  embedder: Embedder,
  options: Pick<IngestOptions, "signal" | "onProgress">,
): Promise<void> {
  const digest = sampleDigest();
  const stamp = join(side.folder, "taken-in");
  const isTaken = existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
  if (!isTaken || (await side.archive.counts()).articles === 0) await takeSample(side, embedder, options);
  // Commands from the shell read the sample and never write to it: its stories must be there.
  await side.keeper.catchUp(options.signal);
  if (!options.signal?.aborted) writeFileSync(stamp, digest);
}

async function takeSample(
  side: Side,
  embedder: Embedder,
  options: Pick<IngestOptions, "signal" | "onProgress">,
): Promise<void> {
  // Reading sources brings HTML and encodings along: half a second that an ordinary start does not pay.
  const { readSources } = await import("./sources/files.ts");
  const summary = await ingest(
    readSources([SAMPLE_FOLDER], { cwd: ROOT }),
    { embedder, archive: side.archive, seconds: () => performance.now() * SECONDS_PER_MS },
    { ...options, defaults: { language: null, source: null, fetchedAt: null } },
  );
  await side.index.refresh();
  if (summary.passages > 0) await side.index.save();
}

/** Changes with every file of the sample and with the program that reads it. */
function sampleDigest(): string {
  const hash = createHash("sha256").update(programVersion());
  for (const name of readdirSync(SAMPLE_FOLDER, { recursive: true, encoding: "utf8" }).sort()) {
    const file = join(SAMPLE_FOLDER, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest("hex");
}
