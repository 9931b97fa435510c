/** A folder of its own for tests that read real files. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ReadOptions, readSources, type SourceItem } from "../../src/sources/files.ts";

export interface Scratch {
  readonly path: string;
  /** Writes files by their paths relative to the folder, making folders as needed. */
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Reads PATHs relative to the folder. */
  read(...paths: string[]): Promise<SourceItem[]>;
  remove(): Promise<void>;
}

export async function makeScratch(): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), "coverage-sources-"));
  return {
    path,
    async write(files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), content);
      }
    },
    read: (...paths) => collect(paths, { cwd: path }),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function collect(paths: readonly string[], options: ReadOptions): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, options)) items.push(item);
  return items;
}

/** What a person sees of items: keys of articles, reasons of rejects. */
export function outline(items: readonly SourceItem[]): string[] {
  return items.map((item) =>
    item.kind === "article" ? item.article.key : `${item.reject.file}: ${item.reject.reason}`,
  );
}

/** The only article among items; throws when there is not exactly one item, an article. */
export function onlyArticle(
  items: readonly SourceItem[],
): Extract<SourceItem, { kind: "article" }>["article"] {
  const [item] = items;
  if (items.length !== 1 || item?.kind !== "article")
    throw new Error(`not one article: ${outline(items).join(" | ")}`);
  return item.article;
}
