/** What every start does before the first question: the sample is taken in, the model and the index are read. */
import { createProgress } from "./console/progress.ts";
import type { Program } from "./program.ts";

/** Shows a progress bar on standard error while the sample is taken in; a stop leaves the rest for the next start. */
export async function prepare(program: Program, locale: string, signal: AbortSignal): Promise<void> {
  if (await program.usesSample()) await embedSample(program, locale, signal);
  if (!signal.aborted) await program.warmUp();
}

async function embedSample(program: Program, locale: string, signal: AbortSignal): Promise<void> {
  const terminal = process.stderr.isTTY === true;
  const progress = createProgress({
    stream: process.stderr,
    terminal,
    clock: () => performance.now(),
    locale,
  });
  let shown = false;
  await program.embedSample({
    signal,
    onProgress(state) {
      if (state.passages === 0) return;
      if (!shown) process.stderr.write("Nothing is embedded yet: taking in the sample coverage (once).\n");
      shown = true;
      progress.update(state);
    },
  });
  if (shown) progress.done();
}

/** "38 sample articles (invented) in 15 languages, 62 passages". */
export async function coverageWords(program: Program): Promise<string> {
  const { result } = await program.door.handle("status", {}, { locale: "en-US" });
  const { articles, passages, languages } = result as {
    articles: number;
    passages: number;
    languages: number;
  };
  const what = (await program.usesSample()) ? "sample articles (invented)" : "articles";
  return `${articles} ${what} in ${languages} languages, ${passages} passages`;
}
