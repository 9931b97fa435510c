/** The environment as one checked object; the only reader of `process.env` and `.env`. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { UserError } from "./core/errors.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const POOLINGS = ["mean", "cls", "last", "sif"] as const;
const SWITCH = ["on", "off"] as const;
const DISCORD_API = "https://discord.com/api";
/** What a header takes; Discord judges the rest. */
const TOKEN = /^\s*[\x21-\x7e]*\s*$/;
/** Variables whose values are shown to nobody. */
const SECRETS: ReadonlySet<string> = new Set(["DISCORD_TOKEN", "LLM_API_KEY"]);
/** Snowflakes, separated by commas or white space. */
const CHANNEL_IDS = /^\s*\d{17,20}(?:[\s,]+\d{17,20})*[\s,]*$/;

/** Host names, addresses and ranges (CIDR), each with an optional port, separated by commas or white space. */
const HOSTS = /^[\s,]*[\w.:/[\]%-]+(?:[\s,]+[\w.:/[\]%-]+)*[\s,]*$/;

/** Every variable with what it must be. `.env.example` lists the same names; a test compares them. */
const schema = z.object({
  DATA_DIR: z.string().default("data"),
  EMBEDDING_MODEL: z.string().optional(),
  EMBEDDING_POOLING: z.enum(POOLINGS, { error: oneOf(POOLINGS) }).optional(),
  EMBEDDING_QUERY_PREFIX: z.string().optional(),
  EMBEDDING_PASSAGE_PREFIX: z.string().optional(),
  EMBEDDING_THREADS: wholeNumber(1, 256).optional(),
  LOCALE: z.string().refine(isLocale, { error: "expected a locale such as en-US or ru" }).default("en-US"),
  NO_COLOR: z.string().optional(),
  DISCORD_TOKEN: z
    .string()
    .regex(TOKEN, { error: "expected a token as Discord shows it, in Latin letters and without spaces" })
    .optional(),
  DISCORD_API_URL: z
    .string()
    .trim()
    .refine(isHttpUrl, { error: `expected an http(s) address such as ${DISCORD_API}` })
    .default(DISCORD_API),
  ASK_CHANNELS: z
    .string()
    .regex(CHANNEL_IDS, { error: "expected channel ids of 17 to 20 digits, separated by commas" })
    .optional(),
  REGISTER_COMMANDS: z.enum(SWITCH, { error: oneOf(SWITCH) }).default("on"),
  LLM_URL: z
    .string()
    .trim()
    .refine(isPlainHttpUrl, {
      error: "expected an http(s) address such as http://localhost:11434/v1, without a key in it",
    })
    .optional(),
  LLM_MODEL: z
    .string()
    .trim()
    .min(1, { error: "expected the model's name as the server knows it" })
    .optional(),
  LLM_API_KEY: z
    .string()
    .regex(TOKEN, { error: "expected a key in Latin letters and without spaces" })
    .optional(),
  SOURCES: z.string().trim().optional(),
  ALLOW_PRIVATE_HOSTS: z
    .string()
    .regex(HOSTS, { error: "expected hosts such as intranet.example, 10.0.0.5:8080, 10.1.0.0/16, by commas" })
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: oneOf(LOG_LEVELS) }).default("warn"),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** Names of all variables, for `.env.example` and the README. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

export interface Config {
  /** Absolute. */
  readonly dataDir: string;
  readonly locale: string;
  /** False when NO_COLOR is set (no-color.org). */
  readonly color: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly embedding: {
    /** Null stands for the bundled model. */
    readonly model: string | null;
    readonly pooling?: (typeof POOLINGS)[number];
    readonly queryPrefix?: string;
    readonly passagePrefix?: string;
    readonly threads?: number;
  };
  readonly discord: DiscordConfig;
  /** Null without a language model: answers are extracts. */
  readonly languageModel: LanguageModelConfig | null;
  readonly watching: WatchingConfig;
}

export interface WatchingConfig {
  /** Absolute path of a file that lists sources; null without one. */
  readonly file: string | null;
  /** Hosts that may be fetched from although they are private. */
  readonly allowedPrivateHosts: readonly string[];
}

export interface LanguageModelConfig {
  /** Base of an OpenAI-compatible API, without a slash at its end. */
  readonly url: string;
  readonly model: string;
  /** Null sends none. */
  readonly apiKey: string | null;
}

export interface DiscordConfig {
  /** Null without one; empty when the variable is set to nothing. */
  readonly token: string | null;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** Channels where every question is answered. */
  readonly askChannels: readonly string[];
  readonly registersCommands: boolean;
}

/** Reads `.env` in `cwd` (the environment goes first); lists every mistake at once as UserError `configuration`. */
export function loadConfig(cwd: string, environment: Environment = process.env): Config {
  const file = resolve(cwd, ".env");
  const written = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  return readConfig({ ...environment, ...written, ...withoutEmpty(environment) }, cwd);
}

/** The same from a given environment; an empty variable counts as unset. */
export function readConfig(environment: Environment, cwd: string): Config {
  const read = schema.safeParse(withoutEmpty(environment));
  if (!read.success) throw configurationError(read.error, environment);
  const values = read.data;
  return {
    dataDir: resolve(cwd, values.DATA_DIR),
    locale: values.LOCALE,
    color: values.NO_COLOR === undefined,
    logLevel: values.LOG_LEVEL,
    embedding: {
      model: values.EMBEDDING_MODEL ?? null,
      ...(values.EMBEDDING_POOLING === undefined ? {} : { pooling: values.EMBEDDING_POOLING }),
      ...(values.EMBEDDING_QUERY_PREFIX === undefined ? {} : { queryPrefix: values.EMBEDDING_QUERY_PREFIX }),
      ...(values.EMBEDDING_PASSAGE_PREFIX === undefined
        ? {}
        : { passagePrefix: values.EMBEDDING_PASSAGE_PREFIX }),
      ...(values.EMBEDDING_THREADS === undefined ? {} : { threads: values.EMBEDDING_THREADS }),
    },
    discord: {
      // Set to nothing is a mistake worth telling: a bot that was meant to run would wait for a prompt instead.
      token: environment.DISCORD_TOKEN?.trim() ?? null,
      apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ""),
      askChannels: values.ASK_CHANNELS?.match(/\d+/g) ?? [],
      registersCommands: values.REGISTER_COMMANDS === "on",
    },
    languageModel: languageModelOf(values),
    watching: watchingOf(values, cwd),
  };
}

/** Address and model come together; a key alone is for some other program, such as a shell that has one set. */
function languageModelOf(values: z.infer<typeof schema>): LanguageModelConfig | null {
  const { LLM_URL: url, LLM_MODEL: model, LLM_API_KEY: key } = values;
  if (url === undefined && model === undefined) return null;
  if (url === undefined || model === undefined) {
    const missing = url === undefined ? "LLM_URL" : "LLM_MODEL";
    throw new UserError(
      "configuration",
      `${missing} is not set. A language model needs both LLM_URL (such as http://localhost:11434/v1) and LLM_MODEL; ` +
        "without either, answers are sentences of the articles.",
    );
  }
  return { url: url.replace(/\/+$/, ""), model, apiKey: key?.trim() || null };
}

function watchingOf(values: z.infer<typeof schema>, cwd: string): WatchingConfig {
  const file = values.SOURCES ? resolve(cwd, values.SOURCES) : null;
  if (file !== null && !existsSync(file))
    throw new UserError(
      "configuration",
      `SOURCES names ${file}, and there is no such file. It lists what to watch.`,
    );
  return { file, allowedPrivateHosts: values.ALLOW_PRIVATE_HOSTS?.match(/[^\s,]+/g) ?? [] };
}

/** The bot's token; throws UserError `configuration` with what to do where there is none. */
export function requireToken({ discord }: Config): string {
  if (discord.token) return discord.token;
  throw new UserError(
    "configuration",
    `DISCORD_TOKEN is ${discord.token === null ? "not set" : "empty"}. Put the bot's token into .env or the environment ` +
      "(https://discord.com/developers/applications → your application → Bot → Reset Token). " +
      "Without that line, “npm start” opens the console.",
  );
}

function withoutEmpty(environment: Environment): Record<string, string> {
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

function configurationError(error: z.ZodError, environment: Environment): UserError {
  const mistakes = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const isSecret = SECRETS.has(name) || holdsPassword(environment[name] ?? "");
    return `${name}: ${issue.message}${isSecret ? "" : `, got “${environment[name] ?? ""}”`}`;
  });
  return new UserError(
    "configuration",
    `The configuration has ${mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`}:\n  ${mistakes.join("\n  ")}`,
  );
}

function oneOf(values: readonly string[]): string {
  return `expected one of ${values.join(", ")}`;
}

function wholeNumber(min: number, max: number) {
  const error = `expected a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A name, a password or a query in an address may be a key, and addresses are shown and logged. */
function isPlainHttpUrl(text: string): boolean {
  if (!isHttpUrl(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return `${username}${password}${search}${hash}` === "";
}

function holdsPassword(text: string): boolean {
  return /[@?#]/.test(text) && /^\s*\w+:\/\//.test(text);
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
