/** What a command is: data plus a function. Payloads, arguments, help and handler types derive from it. */
import { baseLanguage, isOneLanguage } from "../text/base-language.ts";
import type { Caller } from "./caller.ts";
import type { View } from "./view.ts";

export type { Caller } from "./caller.ts";

/** Texts by locale (Discord's codes); `en-US` is always there and is the fallback. */
export type Localized = { readonly "en-US": string } & Readonly<Record<string, string>>;

interface OptionBase {
  readonly description: Localized;
  readonly required?: true;
}
export interface TextOption extends OptionBase {
  readonly kind: "text";
  readonly maxLength: number;
}
export interface IntegerOption extends OptionBase {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
}
export interface FlagOption extends OptionBase {
  readonly kind: "flag";
}
/** Whether only the asker sees the answer. Transports read it; handlers never get it. */
export interface PrivateOption extends OptionBase {
  readonly kind: "private";
}
export interface ChoiceOption extends OptionBase {
  readonly kind: "choice";
  readonly choices: readonly { readonly value: string; readonly name: Localized }[];
}
/** ISO 8601, cut to year, month, day or minute, or words of the caller's locale ("last week"). */
export interface DateOption extends OptionBase {
  readonly kind: "date";
}
/** BCP 47, or the name of a language in the caller's locale or in English. */
export interface LanguageOption extends OptionBase {
  readonly kind: "language";
}
export interface SourceOption extends OptionBase {
  readonly kind: "source";
}
/** Somebody quoted in the coverage, in any spelling. */
export interface SpeakerOption extends OptionBase {
  readonly kind: "speaker";
}
export interface ArticleIdOption extends OptionBase {
  readonly kind: "article";
}
/** Several languages or publishers, separated by commas; each read as the single option is. */
export interface LanguagesOption extends OptionBase {
  readonly kind: "languages";
}
export interface SourcesOption extends OptionBase {
  readonly kind: "sources";
}
/** A channel that messages of the bot can go to: its id, or a mention of it. */
export interface ChannelOption extends OptionBase {
  readonly kind: "channel";
}
/** A role of the server: its id, or a mention of it. */
export interface RoleOption extends OptionBase {
  readonly kind: "role";
}
/** A name of the IANA database, in any case: `Europe/Berlin`. */
export interface TimezoneOption extends OptionBase {
  readonly kind: "timezone";
}
/** A subscription to digests, by its id. */
export interface SubscriptionOption extends OptionBase {
  readonly kind: "subscription";
}
/** A source that is watched, by its id or address. */
export interface WatchedSourceOption extends OptionBase {
  readonly kind: "watched";
}
/** A sequence (a whole number), or a date as `DateOption` takes it. */
export interface SinceOption extends OptionBase {
  readonly kind: "since";
}
export type OptionSpec =
  | TextOption
  | IntegerOption
  | FlagOption
  | PrivateOption
  | ChoiceOption
  | DateOption
  | LanguageOption
  | SourceOption
  | SpeakerOption
  | ArticleIdOption
  | LanguagesOption
  | SourcesOption
  | ChannelOption
  | RoleOption
  | TimezoneOption
  | SubscriptionOption
  | WatchedSourceOption
  | SinceOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** A stretch of time that a person named: `from` inclusive, `to` exclusive, ISO 8601 instants in UTC. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

type ValueOf<S extends OptionSpec> = S extends IntegerOption
  ? number
  : S extends FlagOption
    ? boolean
    : S extends DateOption
      ? TimeSpan
      : S extends SinceOption
        ? number | TimeSpan
        : S extends LanguagesOption | SourcesOption
          ? readonly string[]
          : string;

type RequiredName<K, S extends OptionSpec> = S extends { required: true } ? K : never;
type OptionalName<K, S extends OptionSpec> = S extends PrivateOption | { required: true } ? never : K;

/** The handler's argument: what `handle` hands over after validation. */
export type ValuesOf<O extends OptionSpecs> = {
  readonly [K in keyof O as RequiredName<K, O[K]>]: ValueOf<O[K]>;
} & { readonly [K in keyof O as OptionalName<K, O[K]>]?: ValueOf<O[K]> };

/** The part of a command that transports read: payloads, help and completion come from it. */
export interface Declaration<O extends OptionSpecs = OptionSpecs> {
  /**
   * One word, or two for a command of a group ("digest subscribe"). A group's own name may be a command, too ("digest"); where
   * transports cannot call a group itself, it is there called "show".
   */
  readonly name: string;
  readonly description: Localized;
  readonly options: O;
  /** What the group of this command is about, as one of its commands says; else what its own command does, or its first. */
  readonly group?: Localized;
  /** Where transports let people point at a message: the command takes its text as one of its options. */
  readonly message?: MessageUse;
  /** The answer is shown to the asker only: settings of a server are nobody else's business. */
  readonly isPrivate?: true;
  /** Works in servers only, where transports have servers; it then holds for its whole group. */
  readonly serversOnly?: true;
  /** Transports show it to those only who may manage the server, as far as they can tell; holds for its whole group. */
  readonly forManagers?: true;
}

/** How a command is used on a message of a conversation. */
export interface MessageUse {
  /** What people choose, at most 32 characters in each locale. */
  readonly name: Localized;
  /** The option that takes the message's text; every other one is left out, so none may be required. */
  readonly option: string;
}

/** What a command's function gets besides its options. */
export interface CommandContext<S> {
  readonly services: S;
  readonly caller: Caller;
  /** Every command, for `help`. */
  readonly catalog: readonly Declaration[];
}

/** A command over services `S`, with options `O` and a plain JSON result `R`. */
export interface Command<S, O extends OptionSpecs = OptionSpecs, R = unknown> extends Declaration<O> {
  run(options: ValuesOf<O>, context: CommandContext<S>): Promise<R>;
  /** The result in words, free of any transport; escaping is the transport's duty. */
  present(result: R, caller: Caller): View;
}

/** Ties a command's option types to its declaration; the only way commands are made. */
export function commandFor<S>() {
  return <const O extends OptionSpecs, R>(command: Command<S, O, R>): Command<S, O, R> => command;
}

/** The text for a locale: exact, then its language, then another region of its language, then English. */
export function localized(texts: Localized, locale: string): string {
  const language = baseLanguage(locale);
  const known = Object.keys(texts);
  const best =
    known.find((key) => key === locale) ??
    known.find((key) => key === language) ??
    known.find((key) => isOneLanguage(key, locale));
  return (best === undefined ? undefined : texts[best]) ?? texts["en-US"];
}

/** The text for a locale, with each `{name}` replaced by the value of that name, as it is. */
export function localizedWith(
  texts: Localized,
  locale: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return localized(texts, locale).replace(/\{(\w+)\}/g, (found, key: string) =>
    String(Object.hasOwn(values, key) ? values[key] : found),
  );
}
