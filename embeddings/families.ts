/** What is known of families of embedding models: what they want before a text, and how their vectors are pooled. */
import type { Pooling } from "./model.ts";

export interface Family {
  /** Looked for in the hub id, the folder's name and `_name_or_path` of config.json, without case. */
  readonly name: RegExp;
  readonly pooling: Pooling;
  readonly query: string;
  readonly passage: string;
  /** Where the model was trained on less than its positions allow. */
  readonly maxTokens?: number;
}

const TASK = "Given a question, retrieve passages that answer the question";

/** The first that fits counts, so the narrower stand before the wider. From the models' own cards. */
export const FAMILIES: readonly Family[] = [
  // Wang et al. 2024: the instruct models take an instruction before questions and nothing before passages.
  { name: /e5-.*instruct/, pooling: "mean", query: `Instruct: ${TASK}\nQuery: `, passage: "" },
  { name: /(^|[/_-])e5-(small|base|large)/, pooling: "mean", query: "query: ", passage: "passage: " },
  { name: /bge-m3/, pooling: "cls", query: "", passage: "" },
  {
    name: /bge-.*-en/,
    pooling: "cls",
    query: "Represent this sentence for searching relevant passages: ",
    passage: "",
  },
  {
    name: /bge-.*-zh/,
    pooling: "cls",
    query: "为这个句子生成表示以用于检索相关文章：",
    passage: "",
  },
  { name: /gte-(multilingual|modernbert)|gte-.*-v1\.5/, pooling: "cls", query: "", passage: "" },
  { name: /gte-qwen/, pooling: "last", query: `Instruct: ${TASK}\nQuery: `, passage: "" },
  { name: /gte-(small|base|large)/, pooling: "mean", query: "", passage: "" },
  {
    name: /embeddinggemma/,
    pooling: "mean",
    query: "task: search result | query: ",
    passage: "title: none | text: ",
  },
  { name: /paraphrase-multilingual-minilm/, pooling: "mean", query: "", passage: "", maxTokens: 128 },
  { name: /all-minilm-l6/, pooling: "mean", query: "", passage: "", maxTokens: 256 },
  { name: /all-minilm-l12/, pooling: "mean", query: "", passage: "", maxTokens: 128 },
  { name: /minilm|sentence-transformers\//, pooling: "mean", query: "", passage: "" },
];

/** The family that one of the names belongs to; the first name goes first. */
export function familyOf(names: readonly string[]): Family | null {
  for (const name of names) {
    const family = FAMILIES.find((candidate) => candidate.name.test(name.toLowerCase()));
    if (family) return family;
  }
  return null;
}
