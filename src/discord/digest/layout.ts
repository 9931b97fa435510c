/** Lays an edition out as the messages that are posted, each with the mark by which it can be found again. */
import { createHash } from "node:crypto";
import type { APIEmbed } from "discord.js";
import type { Edition } from "../../core/digests/subscription.ts";
import type { View } from "../../core/view.ts";
import { COLORS } from "../render/message.ts";
import { joined, NOTHING, packed, type Strip, stripOf, titleAsText } from "../render/pages.ts";
import { digestWords } from "./digest-words.ts";

export type ComposedEdition = Edition & { readonly view: View };

/** What is sent in one request. */
export interface Sheet {
  /** Its words in the channel, unlike those of any other message. */
  readonly mark: string;
  /** The same for as long as the edition lives, at most 25 characters: Discord takes a message with it once. */
  readonly nonce: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  /** Roles that its text may notify. */
  readonly roles: readonly string[];
}

/** One place of an edition: a message, or, where embeds are not taken, the same words in one or more plain ones. */
export interface DigestMessage {
  /** Counted from 0. */
  readonly place: number;
  readonly whole: Sheet;
  readonly texts: readonly Sheet[];
}

export interface LayoutSetting {
  /** How a command is written so that people can click it. */
  readonly mention: (command: string) => string;
  /** The role to ping in the first message; null for none. */
  readonly role: string | null;
}

/** More would bury a channel. */
const MAX_MESSAGES = 10;
/** Of an embed's description, with room for a last line; its title and footer fit beside it. */
const EMBED_CHARS = 3_900;
/** Of a message without embeds: role, title, last line and mark take the rest of the 2,000. */
const TEXT_CHARS = 1_500;
const NONCE_CHARS = 22;
const FIRST_LETTER = 97;

/** The messages of an edition, at least one. The same edition gives the same messages in every process. */
export function layOut(edition: ComposedEdition, { mention, role }: LayoutSetting): readonly DigestMessage[] {
  const { locale } = edition.subscription;
  const strip = stripOf(edition.view, { locale, mention });
  const pages = packed(strip.pieces, EMBED_CHARS);
  const shown = pages.slice(0, MAX_MESSAGES);
  const leftOut = pages.slice(MAX_MESSAGES).flat().length;
  const last = leftOut > 0 ? `\n\n-# ${digestWords("leftOut", locale, { count: String(leftOut) })}` : "";
  const of = Math.max(1, shown.length);
  return Array.from({ length: of }, (_, place) => {
    const pieces = shown[place] ?? [];
    const end = place === of - 1 ? last : "";
    const texts = packed(pieces, TEXT_CHARS).map(joined);
    const first = place === 0;
    return {
      place,
      whole: embedSheet(drawn(joined(pieces)) + end, {
        ...markOf(edition, String(place + 1), of),
        strip,
        first,
        role,
      }),
      texts: (texts.length > 0 ? texts : [""]).map((text, part, all) => {
        const label = all.length === 1 ? `${place + 1}` : `${place + 1}${letter(part)}`;
        return textSheet(drawn(text) + (part === all.length - 1 ? end : ""), {
          ...markOf(edition, label, of),
          strip,
          first: first && part === 0,
          role,
        });
      }),
    };
  });
}

interface SheetParts extends Pick<Sheet, "mark" | "nonce"> {
  readonly strip: Strip;
  readonly first: boolean;
  readonly role: string | null;
}

function embedSheet(description: string, { mark, nonce, strip, first, role }: SheetParts): Sheet {
  const { title, url, tone } = strip;
  const head = first && title !== null ? { title, ...(url === null ? {} : { url }) } : {};
  const embed = { ...head, description, color: COLORS[tone], footer: { text: mark } };
  const pings = first && role !== null;
  return {
    mark,
    nonce,
    content: pings ? `<@&${role}>` : "",
    embeds: [embed],
    roles: pings ? [role] : [],
  };
}

function textSheet(text: string, { mark, nonce, strip, first, role }: SheetParts): Sheet {
  const pings = first && role !== null;
  const head = first ? titleAsText(strip.title) : "";
  const content = `${pings ? `<@&${role}>\n` : ""}${head}${text}\n-# ${mark}`;
  return { mark, nonce, content, embeds: [], roles: pings ? [role] : [] };
}

function markOf({ subscription, number }: Edition, label: string, of: number) {
  const { id, locale, createdAt } = subscription;
  const mark = digestWords("mark", locale, { id, number: String(number), at: label, of: String(of) });
  // With the time in it, an archive that is begun afresh does not repeat the nonces of the one before.
  const nonce = createHash("sha256").update(`${id} ${createdAt} ${number} ${label}`).digest("base64url");
  return { mark, nonce: nonce.slice(0, NONCE_CHARS) };
}

function drawn(text: string): string {
  return text === "" ? NOTHING.draw() : text;
}

/** a, b, c …: a page of an embed makes a handful of texts at most. */
function letter(part: number): string {
  return String.fromCharCode(FIRST_LETTER + part);
}
