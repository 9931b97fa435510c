/** Text to token ids: the port that both ways of tokenising fill, and the fast way. */
import { normalizedWords } from "./normalize.ts";
import { buildUnigram } from "./unigram.ts";
import { readTokenizerFile } from "./vocabulary.ts";

/** Token ids of texts. */
export interface Tokenizer {
  /** Without special tokens. */
  encode(texts: readonly string[]): Promise<Int32Array[]>;
  /** Special tokens that stand before and after each text. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How frequent each token is, 0…1 by id; null where the tokenizer does not know. */
  readonly probability: ((id: number) => number) | null;
  close(): Promise<void>;
}

/** The parts of a `tokenizer.json` that decide whether the fast way gives the same ids. */
interface Settings {
  readonly added_tokens?: readonly { readonly id: number }[];
  readonly normalizer?: Step | null;
  readonly pre_tokenizer?: Step | null;
  readonly post_processor?: PostProcessor | null;
  readonly model?: { readonly type?: string; readonly unk_id?: number; readonly byte_fallback?: boolean };
}
interface Step {
  readonly type?: string;
  readonly normalizers?: readonly Step[];
  readonly pretokenizers?: readonly Step[];
  readonly pattern?: { readonly Regex?: string };
}
interface PostProcessor {
  readonly type?: string;
  readonly single?: readonly {
    readonly SpecialToken?: { readonly id: string };
    readonly Sequence?: unknown;
  }[];
  readonly special_tokens?: Readonly<Record<string, { readonly ids: readonly number[] }>>;
}

/** Normalisers that splitting at spaces makes needless. */
const SPACE_PATTERNS: readonly string[] = [" {2,}"];

/**
 * A tokenizer of the XLM-R kind (Unigram pieces over words split at spaces), run in this thread: under half a
 * millisecond a passage. Null for any other kind.
 */
export async function openUnigramTokenizer(json: string): Promise<Tokenizer | null> {
  const file = readTokenizerFile(json);
  if (!file) return null;
  const settings = file.settings as Settings;
  const { model } = settings;
  const specials = specialTokens(settings.post_processor);
  if (!isXlmrKind(settings) || model?.unk_id === undefined || !specials) return null;
  const unigram = await buildUnigram({
    pieces: file.pieces,
    unknownId: model.unk_id,
    specialIds: new Set(settings.added_tokens?.map(({ id }) => id)),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return {
    ...specials,
    probability: unigram.probability,
    async encode(texts) {
      return texts.map((text) => Int32Array.from(normalizedWords(text).flatMap(unigram.encodeWord)));
    },
    async close() {},
  };
}

function isXlmrKind({ model, normalizer, pre_tokenizer: words }: Settings): boolean {
  const normalizers = normalizer?.normalizers ?? (normalizer ? [normalizer] : []);
  const [split, mark, ...others] = words?.pretokenizers ?? [];
  return (
    model?.type === "Unigram" &&
    model.byte_fallback !== true &&
    normalizers[0]?.type === "Precompiled" &&
    normalizers.slice(1).every((step) => SPACE_PATTERNS.includes(step.pattern?.Regex ?? "")) &&
    split?.type === "WhitespaceSplit" &&
    mark?.type === "Metaspace" &&
    others.length === 0
  );
}

function specialTokens(post: PostProcessor | null | undefined): Pick<Tokenizer, "before" | "after"> | null {
  if (post?.type !== "TemplateProcessing" || !post.single) return null;
  const middle = post.single.findIndex((part) => part.Sequence !== undefined);
  if (middle < 0) return null;
  const idsOf = (parts: NonNullable<PostProcessor["single"]>) =>
    parts.flatMap((part) => post.special_tokens?.[part.SpecialToken?.id ?? ""]?.ids ?? []);
  return { before: idsOf(post.single.slice(0, middle)), after: idsOf(post.single.slice(middle + 1)) };
}
