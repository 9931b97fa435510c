/** The archive in memory: a small real implementation that passes the same contract as the one on SQLite. */
import { randomUUID } from "node:crypto";
import type { Article, NewArticle, NewPassage } from "../../src/core/article.ts";
import { UserError } from "../../src/core/errors.ts";
import type {
  Archive,
  Clock,
  ModelIdentity,
  Neighbour,
  PassageFilter,
  SaveOutcome,
  SourceSummary,
} from "../../src/core/ports.ts";
import type { Reading } from "../../src/core/reading/reading.ts";
import { articleIds } from "../../src/storage/identity.ts";
import { languageKey, sourceKey } from "../../src/storage/keys.ts";
import { stretchOf } from "../../src/storage/publication.ts";
import { rankByBm25 } from "./bm25.ts";
import { isEmpty } from "./memory-filter.ts";
import {
  checkPassages,
  checkStaged,
  copyOf,
  type Made,
  type StoredPassage,
  shown,
  summaryOf,
  textOf,
  wordsOf,
} from "./memory-passages.ts";
import { checkReading, createMemoryReadings } from "./memory-readings.ts";
import { createMemoryStories } from "./memory-stories.ts";

export interface MemoryArchiveOptions {
  readonly clock?: Clock;
}

const sameModel = (a: ModelIdentity, b: ModelIdentity) => a.id === b.id && a.dimensions === b.dimensions;

function idFor(key: string): string {
  for (const id of articleIds(key)) return id;
  throw new Error("no id");
}

/** An empty archive; nothing of it is kept after `close`. */
export function createMemoryArchive({ clock = () => new Date() }: MemoryArchiveOptions = {}): Archive {
  const identity = randomUUID();
  const articles = new Map<string, Article>();
  let passages: StoredPassage[] = [];
  let staged: { model: ModelIdentity; made: Map<number, Made> } | null = null;
  let model: ModelIdentity | null = null;
  let sequence = 0;
  let passageId = 0;
  let version = 1;

  const changed = () => {
    version += 1;
  };
  const parts = { articles: () => [...articles.values()], passages: () => passages, changed };
  const readings = createMemoryReadings(parts);
  const { fits } = readings;
  const newestFirst = () => [...articles.values()].sort((a, b) => b.sequence - a.sequence);
  const find = (key: string) => articles.get(key) ?? null;
  const dropPassages = (key: string) => {
    passages = passages.filter((passage) => passage.article.key !== key);
  };
  const lacking = (wanted: ModelIdentity) => {
    if (model !== null && sameModel(model, wanted)) return [];
    const done = staged !== null && sameModel(staged.model, wanted) ? staged.made : null;
    return passages.filter((passage) => !done?.has(passage.id));
  };
  const rank = (
    field: "lexemes" | "names",
    words: readonly string[],
    limit: number,
    filter: PassageFilter,
  ) => {
    const documents = passages.map((passage) => ({ id: passage.id, text: passage[field] }));
    const allowed = new Set(passages.filter((p) => fits(p, filter)).map((p) => p.id));
    const ranked: Neighbour[] = rankByBm25(documents, words);
    return ranked.filter(({ id }) => allowed.has(id)).slice(0, limit);
  };

  async function save(
    given: NewArticle,
    added: readonly NewPassage[],
    reading?: Reading,
  ): Promise<SaveOutcome> {
    const before = find(given.key);
    if (before?.contentHash === given.contentHash) return "unchanged";
    const body = given.body.replace(/\p{Surrogate}/gu, "\uFFFD");
    checkPassages(body, added, model);
    checkReading(body, reading);
    version += 1;
    const kept = before ?? { id: idFor(given.key), sequence: ++sequence, addedAt: clock().toISOString() };
    const article: Article = { ...given, body, id: kept.id, sequence: kept.sequence, addedAt: kept.addedAt };
    dropPassages(article.key);
    articles.set(article.key, article);
    for (const passage of added) {
      passages.push({ ...passage, ...copyOf(passage), id: ++passageId, article });
    }
    readings.replace(article, reading);
    return before === null ? "added" : "updated";
  }

  async function sources(): Promise<SourceSummary[]> {
    const groups = new Map<string | null, Article[]>();
    for (const article of newestFirst()) {
      const key = article.source === null ? null : sourceKey(article.source);
      groups.set(key, [...(groups.get(key) ?? []), article]);
    }
    return [...groups.values()].map(summariseSource).sort(bySize);
  }

  return {
    find: async (key) => find(key),
    save,
    async keysUnder(location) {
      const below = location.endsWith("/") ? location : `${location}/`;
      const inside = (a: Article) => `${a.location}/` === below || a.location.startsWith(below);
      const found = newestFirst()
        .filter(inside)
        .map(({ key, location: place }) => ({ key, location: place }));
      return found.sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    async remove(keys) {
      const known = [...new Set(keys)].filter((key) => articles.delete(key));
      known.forEach(dropPassages);
      known.forEach(readings.drop);
      if (known.length > 0) version += 1;
      return known.length;
    },
    async claimModel(wanted) {
      if (model !== null && !sameModel(model, wanted)) {
        throw new UserError("model_mismatch", `the archive was made with ${model.id}, not with ${wanted.id}`);
      }
      if (model === null) version += 1;
      model ??= wanted;
    },
    async article(id) {
      const all = newestFirst();
      return all.find((a) => a.id === id) ?? all.find((a) => a.externalId === id) ?? null;
    },
    async latest(limit, offset, filter) {
      const found = newestFirst().filter((article) => fits({ article }, filter));
      return { total: found.length, articles: found.slice(offset, offset + limit).map(summaryOf) };
    },
    sources,
    async counts() {
      const all = newestFirst();
      const known = all.flatMap(({ source }) => (source === null ? [] : [sourceKey(source)]));
      const languages = all.map((a) => languageKey(a.language)).filter((language) => language !== "und");
      return {
        articles: articles.size,
        passages: passages.length,
        languages: new Set(languages).size,
        sources: new Set(known).size,
        model,
      };
    },
    async passages(ids) {
      const byId = new Map(passages.map((passage) => [passage.id, passage]));
      return ids.flatMap((id) => byId.get(id) ?? []).map(shown);
    },
    lexical: async (lexemes, limit, filter) => rank("lexemes", lexemes, limit, filter),
    named: async (keys, limit, filter) => rank("names", keys, limit, filter),
    async nameFrequencies(keys) {
      const standing = passages.map(({ names }) => new Set(wordsOf(names)));
      return new Map(keys.map((key) => [key, standing.filter((names) => names.has(key)).length]));
    },
    async words(ids) {
      const found = passages.filter(({ id }) => ids.includes(id));
      return new Map(
        found.map(({ id, lexemes, names }) => [id, { lexemes: wordsOf(lexemes), names: wordsOf(names) }]),
      );
    },
    async sentences(ids) {
      const found = passages.filter(({ id }) => ids.includes(id));
      return new Map(found.map((passage) => [passage.id, copyOf(passage).sentences]));
    },
    async matching(filter) {
      if (isEmpty(filter)) return null;
      return new Set(passages.filter((p) => fits(p, filter)).map((p) => p.id));
    },
    version: async () => version,
    passageIds: async (after = 0) => passages.map(({ id }) => id).filter((id) => id > after),
    passageCount: async () => passages.length,
    async embeddings(ids) {
      const wanted = new Set(ids);
      return passages
        .filter((passage) => wanted.has(passage.id))
        .map(({ id, embedding }) => ({ id, vector: embedding.slice() }));
    },
    async unembedded(wanted, limit) {
      const left = lacking(wanted);
      return { total: left.length, passages: left.slice(0, limit).map(textOf) };
    },
    async stage(wanted, entries) {
      for (const entry of entries) {
        checkStaged(
          entry,
          passages.find(({ id }) => id === entry.id),
          wanted,
        );
      }
      if (model !== null && sameModel(model, wanted)) return;
      if (staged === null || !sameModel(staged.model, wanted)) staged = { model: wanted, made: new Map() };
      for (const { id, embedding, sentences, names } of entries) {
        if (embedding !== null) staged.made.set(id, { ...copyOf({ embedding, sentences }), names });
      }
    },
    async adopt(wanted) {
      if (lacking(wanted).length > 0) return false;
      if (model === null || !sameModel(model, wanted)) {
        const made = staged?.made;
        passages = passages.map((passage) => ({ ...passage, ...made?.get(passage.id) }));
        version += 1;
      }
      model = wanted;
      staged = null;
      return true;
    },
    ...readings.ports,
    ...createMemoryStories(parts),
    identity: async () => identity,
    close() {},
  };
}

/** Articles of one publisher, newest added first. */
function summariseSource(group: readonly Article[]): SourceSummary {
  const dated = group.flatMap(({ published }) => {
    const stretch = stretchOf(published);
    return stretch === null ? [] : [{ value: published.value, ...stretch }];
  });
  dated.sort((a, b) => b.from - a.from || a.to - b.to);
  const languages = new Set(group.map((article) => article.language).filter((tag) => tag !== "und"));
  return {
    source: group[0]?.source ?? null,
    articles: group.length,
    languages: [...languages].sort(),
    newest: dated[0]?.value ?? null,
  };
}

/** Most articles first; the unknown publisher last. */
function bySize(a: SourceSummary, b: SourceSummary): number {
  if (a.source === null || b.source === null) return a.source === b.source ? 0 : a.source === null ? 1 : -1;
  return b.articles - a.articles || (a.source < b.source ? -1 : 1);
}
