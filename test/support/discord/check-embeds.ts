/** Checks the embeds of a message as Discord does, and returns them as Discord would keep them. */
import {
  type Fields,
  fields,
  flag,
  given,
  link,
  list,
  type Place,
  required,
  requiredText,
  text,
  whole,
} from "./form.ts";
import { EMBED, MESSAGE } from "./limits.ts";
import type { WireEmbed } from "./wire.ts";

const WEB = ["http", "https"];
const WEB_OR_FILE = ["http", "https", "attachment"];

/** Files that an embed can show, by letters that survive in an address. */
const PICTURE_FILE = /^[\w.-]+\.(?:png|jpe?g|webp|gif)$/i;

/** What an embed shows; with none of these Discord asks for a description. */
const VISIBLE = ["title", "description", "fields", "footer", "author", "image", "thumbnail"];

/** `fileNames` are the attachments that `attachment://` may name. */
export function checkEmbeds(
  place: Place,
  value: unknown,
  fileNames: ReadonlySet<string>,
): readonly WireEmbed[] {
  const embeds = list(place, value, 0, MESSAGE.embeds).map((embed, index) =>
    oneEmbed(place.at(index), embed, fileNames),
  );
  if (embeds.reduce((sum, embed) => sum + charsOf(embed), 0) > EMBED.totalChars)
    place.wrong("MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${EMBED.totalChars}`);
  return embeds;
}

function charsOf({ title, description, fields: rows = [], footer, author }: WireEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...rows.flatMap((row) => [row.name, row.value]),
  ];
  return texts.reduce((sum: number, one) => sum + (one?.length ?? 0), 0);
}

function oneEmbed(place: Place, value: unknown, fileNames: ReadonlySet<string>): WireEmbed {
  const embed = fields(place, value);
  if (!embed) return { type: "rich" };
  if (!VISIBLE.some((field) => given(embed[field]) && embed[field] !== "")) required(place.at("description"));
  link(place.at("url"), embed.url, EMBED.urlChars, WEB);
  whole(place.at("color"), embed.color, 0, EMBED.color);
  timestamp(place.at("timestamp"), embed.timestamp);
  picture(place.at("image"), embed.image, fileNames);
  picture(place.at("thumbnail"), embed.thumbnail, fileNames);
  return trimmed({
    ...embed,
    type: "rich",
    title: text(place.at("title"), embed.title, 0, EMBED.titleChars),
    description: text(place.at("description"), embed.description, 0, EMBED.descriptionChars),
    fields: rows(place.at("fields"), embed.fields),
    footer: footer(place.at("footer"), embed.footer),
    author: author(place.at("author"), embed.author),
  });
}

/** Fields that were not given are not kept. */
function trimmed(embed: Fields): WireEmbed {
  const kept = Object.entries(embed).filter(([, value]) => given(value) && value !== "");
  return { type: "rich", ...Object.fromEntries(kept) };
}

function timestamp(place: Place, value: unknown): void {
  if (!given(value)) return;
  const valid =
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
  if (!valid) place.wrong("DATE_TIME_TYPE_PARSE", `Could not parse ${String(value)}. Should be ISO8601.`);
}

function picture(place: Place, value: unknown, fileNames: ReadonlySet<string>): void {
  if (!given(value)) return;
  const image = fields(place, value);
  if (!image) return;
  const at = place.at("url");
  if (!given(image.url)) required(at);
  link(at, image.url, EMBED.urlChars, WEB_OR_FILE);
  const name = /^attachment:\/\/(.*)$/s.exec(String(image.url))?.[1];
  if (name === undefined) return;
  if (!PICTURE_FILE.test(name)) at.wrong("EMBED_ATTACHMENT_NAME_INVALID", `No name of a picture: "${name}".`);
  // Discord takes it and shows nothing in its place, which no program can want.
  else if (!fileNames.has(name)) at.wrong("EMBED_ATTACHMENT_NOT_FOUND", `No file has the name "${name}".`);
}

function rows(place: Place, value: unknown): readonly Fields[] | undefined {
  if (!given(value)) return undefined;
  return list(place, value, 0, EMBED.fields).map((row, index) => {
    const at = place.at(index);
    const field = fields(at, row) ?? {};
    return {
      name: requiredText(at.at("name"), field.name, EMBED.fieldNameChars) ?? "",
      value: requiredText(at.at("value"), field.value, EMBED.fieldValueChars) ?? "",
      inline: flag(at.at("inline"), field.inline),
    };
  });
}

function footer(place: Place, value: unknown): Fields | undefined {
  if (!given(value)) return undefined;
  const shown = fields(place, value) ?? {};
  link(place.at("icon_url"), shown.icon_url, EMBED.urlChars, WEB_OR_FILE);
  return { ...shown, text: requiredText(place.at("text"), shown.text, EMBED.footerChars) };
}

function author(place: Place, value: unknown): Fields | undefined {
  if (!given(value)) return undefined;
  const shown = fields(place, value) ?? {};
  link(place.at("url"), shown.url, EMBED.urlChars, WEB);
  link(place.at("icon_url"), shown.icon_url, EMBED.urlChars, WEB_OR_FILE);
  return { ...shown, name: requiredText(place.at("name"), shown.name, EMBED.authorChars) };
}
