/** Puts a page into the payload of a Discord message: embed or text, menus of what is on it, buttons between pages. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { type ComponentId, writeComponentId } from "../custom-id.ts";
import { MESSAGE_LIMITS } from "../limits.ts";
import { type WordName, words } from "../words.ts";
import { fitTo } from "./fit.ts";
import { optionTexts } from "./option-texts.ts";
import { NOTHING, type Page, type Pages, type Tone, titleAsText } from "./pages.ts";
import { visibleLine } from "./visible.ts";

/** The part of a message that this adapter sends, the same for replies, edits and posts. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly {
    readonly title?: string;
    readonly url?: string;
    readonly description: string;
    readonly color: number;
    readonly image?: { readonly url: string };
  }[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** To be uploaded with it. Without any, an edited message keeps the files that it has. */
  readonly files?: readonly MessageFile[];
}

export interface MessageFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Says what is to be seen; "" for nothing. */
  readonly alt: string;
}

/** What the picture of a reply is called there, whatever its file is called here. */
export const PICTURE_NAME = "timeline.png";

/** Blue answers, grey abstentions, darker lists. */
export const COLORS: Readonly<Record<Tone, number>> = {
  answer: 0x2f6fde,
  abstention: 0x8a8f98,
  listing: 0x4a5a6a,
};

export interface DrawOptions {
  readonly pages: Pages;
  readonly locale: string;
  readonly command: string;
  /** Counted from 0; beyond the last page means the last. */
  readonly page: number;
  /** Null draws no buttons and menus: the reply could not be kept. */
  readonly key: string | null;
  /** For channels that allow no embeds; the pages are laid out for it. */
  readonly asText: boolean;
  /** The message has, or is sent with, a file of the name `PICTURE_NAME`. Each page shows it: what no embed names, Discord shows above. */
  readonly hasPicture: boolean;
}

/** One page as a message. */
export function drawPage(options: DrawOptions): MessageBody {
  const { tone, title, url, pages } = options.pages;
  const at = Math.min(options.page, pages.length - 1);
  const { draw, ...offered } = pages[at] ?? NOTHING;
  const components = options.key === null ? [] : rows(offered, at, options, options.key);
  if (options.asText) return { content: `${titleAsText(title)}${draw()}`, embeds: [], components };
  const head = { ...(title === null ? {} : { title }), ...(url === null ? {} : { url }) };
  const image = options.hasPicture ? { image: { url: `attachment://${PICTURE_NAME}` } } : {};
  return {
    content: "",
    embeds: [{ ...head, description: draw(), color: COLORS[tone], ...image }],
    components,
  };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function rows({ items, copies }: Omit<Page, "draw">, at: number, options: DrawOptions, key: string): Row[] {
  const count = options.pages.pages.length;
  const id = (action: ComponentId["action"], to: number) =>
    writeComponentId({ action, command: options.command, key, page: to });
  return [
    ...(items.length > 0 ? [menu(items, id("show", at), "showSource", options)] : []),
    ...(copies.length > 0 ? [menu(copies, id("copy", at), "copyQuotation", options)] : []),
    ...(count > 1 ? [arrows(at, count, id)] : []),
  ];
}

function menu(places: readonly number[], customId: string, label: WordName, drawing: DrawOptions): Row {
  const { pages, locale } = drawing;
  const options = places.slice(0, MESSAGE_LIMITS.selectOptions).flatMap((place) => {
    const item = pages.sources[place];
    return item ? [{ value: String(place), ...optionTexts(item, locale) }] : [];
  });
  const placeholder = fitTo(words(label, locale), MESSAGE_LIMITS.selectPlaceholderChars, visibleLine);
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options }],
  };
}

function arrows(at: number, count: number, id: (action: ComponentId["action"], to: number) => string): Row {
  const button = (label: string, customId: string, disabled: boolean) =>
    ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: customId,
      disabled,
    }) as const;
  // Ids in one message must differ: the arrow that leads nowhere keeps the number of its own page.
  return {
    type: ComponentType.ActionRow,
    components: [
      button("‹", id("page", Math.max(0, at - 1)), at === 0),
      button(`${at + 1}/${count}`, id("at", at), true),
      button("›", id("page", at === count - 1 ? at : at + 1), at === count - 1),
    ],
  };
}
