/** The archive in memory: a small real implementation that passes the same contract as the one on SQLite. */
import type { Article, ArticleSummary, NewArticle, NewPassage, Passage } from "../../src/core/article.ts";
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
import { articleIds } from "../../src/storage/identity.ts";
import { languageKey, sourceKey } from "../../src/storage/keys.ts";
import { instantOf, stretchOf } from "../../src/storage/publication.ts";
import { rankByBm25 } from "./bm25.ts";

interface StoredPassage extends NewPassage {
  readonly id: number;
  readonly article: Article;
}

export interface MemoryArchiveOptions {
  readonly clock?: Clock;
}

const sameModel = (a: ModelIdentity, b: ModelIdentity) => a.id === b.id && a.dimensions === b.dimensions;

function summaryOf(article: Article): ArticleSummary {
  const { id, externalId, sequence, title, source, language, url, file, published, addedAt } = article;
  return { id, externalId, sequence, title, source, language, url, file, published, addedAt };
}

function matches(article: Article, filter: PassageFilter): boolean {
  const language = languageKey(article.language);
  const wanted = filter.language === undefined ? language : languageKey(filter.language);
  if (language !== wanted && !language.startsWith(`${wanted}-`)) return false;
  if (filter.source !== undefined) {
    if (article.source === null || sourceKey(article.source) !== sourceKey(filter.source)) return false;
  }
  if (filter.from === undefined && filter.to === undefined) return true;
  const stretch = stretchOf(article.published);
  if (stretch === null) return false;
  if (filter.from !== undefined && stretch.to <= instantOf(filter.from)) return false;
  return filter.to === undefined || stretch.from < instantOf(filter.to);
}

const isEmpty = (filter: PassageFilter) => Object.values(filter).every((value) => value === undefined);

function idFor(key: string): string {
  for (const id of articleIds(key)) return id;
  throw new Error("no id");
}

/** An empty archive; nothing of it is kept after `close`. */
export function createMemoryArchive({ clock = () => new Date() }: MemoryArchiveOptions = {}): Archive {
  const articles = new Map<string, Article>();
  let passages: StoredPassage[] = [];
  let staged: { model: ModelIdentity; vectors: Map<number, Float32Array> } | null = null;
  let model: ModelIdentity | null = null;
  let sequence = 0;
  let passageId = 0;
  let version = 1;

  const newestFirst = () => [...articles.values()].sort((a, b) => b.sequence - a.sequence);
  const find = (key: string) => articles.get(key) ?? null;
  const dropPassages = (key: string) => {
    passages = passages.filter((passage) => passage.article.key !== key);
  };
  const lacking = (wanted: ModelIdentity) => {
    if (model !== null && sameModel(model, wanted)) return [];
    const done = staged !== null && sameModel(staged.model, wanted) ? staged.vectors : new Map();
    return passages.filter((passage) => !done.has(passage.id));
  };
  const checkVector = (vector: Float32Array, wanted: ModelIdentity | null) => {
    if (wanted === null) throw new Error("claimModel must be called before passages are saved");
    if (vector.length !== wanted.dimensions) {
      throw new Error(`expected ${wanted.dimensions} dimensions, got ${vector.length}`);
    }
  };
  const checkPassages = (body: string, added: readonly NewPassage[]) => {
    for (const { start, end, embedding } of added) {
      checkVector(embedding, model);
      if (!(0 <= start && start < end && end <= body.length)) {
        throw new Error(`passage ${start}–${end} lies outside its body`);
      }
    }
  };

  async function save(given: NewArticle, added: readonly NewPassage[]): Promise<SaveOutcome> {
    const before = find(given.key);
    if (before?.contentHash === given.contentHash) return "unchanged";
    const body = given.body.replace(/\p{Surrogate}/gu, "\uFFFD");
    checkPassages(body, added);
    version += 1;
    const kept = before ?? { id: idFor(given.key), sequence: ++sequence, addedAt: clock().toISOString() };
    const article: Article = { ...given, body, id: kept.id, sequence: kept.sequence, addedAt: kept.addedAt };
    dropPassages(article.key);
    articles.set(article.key, article);
    for (const passage of added) {
      passages.push({ ...passage, embedding: passage.embedding.slice(), id: ++passageId, article });
    }
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
      const found = newestFirst().filter((article) => matches(article, filter));
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
    async lexical(lexemes, limit, filter) {
      const documents = passages.map(({ id, lexemes: text }) => ({ id, text }));
      const allowed = new Set(passages.filter((p) => matches(p.article, filter)).map((p) => p.id));
      const ranked: Neighbour[] = rankByBm25(documents, lexemes);
      return ranked.filter(({ id }) => allowed.has(id)).slice(0, limit);
    },
    async matching(filter) {
      if (isEmpty(filter)) return null;
      return new Set(passages.filter((p) => matches(p.article, filter)).map((p) => p.id));
    },
    version: async () => version,
    passageIds: async () => passages.map((passage) => passage.id),
    async embeddings(ids) {
      const wanted = new Set(ids);
      return passages
        .filter((passage) => wanted.has(passage.id))
        .map(({ id, embedding }) => ({ id, vector: embedding.slice() }));
    },
    async unembedded(wanted, limit) {
      const left = lacking(wanted);
      const shownLeft = left.slice(0, limit).map(shown);
      return {
        total: left.length,
        passages: shownLeft.map(({ id, text, article }) => ({ id, text, title: article.title })),
      };
    },
    async stage(wanted, entries) {
      for (const { vector } of entries) checkVector(vector, wanted);
      if (model !== null && sameModel(model, wanted)) return;
      if (staged === null || !sameModel(staged.model, wanted)) staged = { model: wanted, vectors: new Map() };
      for (const { id, vector } of entries) staged.vectors.set(id, vector.slice());
    },
    async adopt(wanted) {
      if (lacking(wanted).length > 0) return false;
      if (model === null || !sameModel(model, wanted)) {
        const vectors = staged?.vectors ?? new Map<number, Float32Array>();
        passages = passages.map((p) => ({ ...p, embedding: vectors.get(p.id) ?? p.embedding }));
        version += 1;
      }
      model = wanted;
      staged = null;
      return true;
    },
    close() {},
  };
}

function shown({ id, start, end, article }: StoredPassage): Passage {
  return { id, start, end, text: article.body.slice(start, end), article: summaryOf(article) };
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
