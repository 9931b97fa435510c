/** Checks what a bot wants to send or edit against Discord's limits, and returns what a message would keep of it. */
import { checkComponents } from "./check-components.ts";
import { checkEmbeds } from "./check-embeds.ts";
import { type AllowedMentions, checkAllowedMentions } from "./check-mentions.ts";
import { attachedFiles } from "./embedded-files.ts";
import {
  badLength,
  type Fields,
  fields,
  given,
  list,
  openForm,
  optionalText,
  type Place,
  whole,
} from "./form.ts";
import { FLAG, MESSAGE } from "./limits.ts";
import { refusal } from "./refusal.ts";
import type { UploadedFile } from "./upload.ts";
import type { WireComponent, WireEmbed, WireMessage } from "./wire.ts";

/** Where a message is headed: it decides which flags may be set and how errors are named. */
export interface Destination {
  /** Field of the body that holds the message: `data` in callbacks. */
  readonly under: readonly string[];
  readonly flags: number;
  /** The message an edit changes. */
  readonly before?: WireMessage;
}

export const SENT: Destination = {
  under: [],
  flags: FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.componentsV2,
};
export const FOLLOW_UP: Destination = { under: [], flags: SENT.flags | FLAG.ephemeral };
export const CALLBACK: Destination = { under: ["data"], flags: FOLLOW_UP.flags };
export const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.componentsV2;

/** A file of the message: its description, and the upload or the attachment it had. */
export interface KeptAttachment {
  readonly id: string;
  readonly description?: string;
  readonly filename?: string;
}

export interface Draft {
  readonly content?: string;
  readonly embeds?: readonly WireEmbed[];
  readonly components?: readonly WireComponent[];
  readonly flags: number;
  readonly mentions: AllowedMentions | null;
  readonly attachments?: readonly KeptAttachment[];
  readonly files: readonly UploadedFile[];
  readonly tts: boolean;
}

/** Throws the refusal that Discord would answer with. */
export function checkMessage(body: Fields, files: readonly UploadedFile[], to: Destination): Draft {
  const form = openForm();
  const place = form.at(...to.under);
  const flags = checkFlags(place.at("flags"), body.flags, to);
  const v2 = (flags & FLAG.componentsV2) !== 0;
  const attachments = checkAttachments(place.at("attachments"), body, files, to.before);
  const names = fileNames(files, to.before, attachments);
  const draft: Draft = {
    ...whenGiven(body, "content", () => content(place.at("content"), body.content)),
    ...whenGiven(body, "embeds", () => checkEmbeds(place.at("embeds"), body.embeds, names)),
    ...whenGiven(body, "components", () =>
      checkComponents(place.at("components"), body.components, v2, names),
    ),
    ...(attachments ? { attachments } : {}),
    flags,
    mentions: checkAllowedMentions(place.at("allowed_mentions"), body.allowed_mentions),
    files,
    tts: body.tts === true,
  };
  if (v2) onlyComponents(place, draft, to.before);
  form.refuseIfWrong();
  refuseIfEmpty(draft, to.before);
  return draft;
}

/** An edit keeps what it does not name; null empties. */
function whenGiven<T>(body: Fields, field: string, read: () => T): Fields {
  return body[field] === undefined ? {} : { [field]: read() };
}

function content(place: Place, value: unknown): string {
  return optionalText(place, value, MESSAGE.contentChars) ?? "";
}

function checkFlags(place: Place, value: unknown, to: Destination): number {
  const flags = whole(place, value, 0, 2 ** 31 - 1) ?? 0;
  if (to.before) return editedFlags(to.before.flags, given(value) ? flags : null, to.flags);
  if ((flags & ~to.flags) !== 0)
    place.wrong("MESSAGE_FLAGS_INVALID", `Only the flags ${to.flags} can be set here.`);
  return flags;
}

/** Edits set and unset what they may; all other flags stay, and asking for them is no error. */
function editedFlags(before: number, asked: number | null, settable: number): number {
  if (asked === null) return before;
  // Components V2 can be set, never unset.
  return (before & ~(settable & ~FLAG.componentsV2)) | (asked & settable);
}

/** Names that `attachment://` finds: of what is uploaded, and of what the message keeps. */
function fileNames(
  files: readonly UploadedFile[],
  before: WireMessage | undefined,
  attachments: readonly KeptAttachment[] | undefined,
): ReadonlySet<string> {
  const had = before ? attachedFiles(before) : [];
  const kept = had.filter(({ id }) => !attachments || attachments.some((one) => one.id === id));
  return new Set([...files, ...kept].map(({ filename }) => filename));
}

function checkAttachments(
  place: Place,
  body: Fields,
  files: readonly UploadedFile[],
  before: WireMessage | undefined,
): readonly KeptAttachment[] | undefined {
  const had = before ? attachedFiles(before) : [];
  if (!given(body.attachments)) {
    if (files.length + had.length > MESSAGE.files) badLength(place, 0, MESSAGE.files);
    return undefined;
  }
  return list(place, body.attachments, 0, MESSAGE.files).map((item, index) => {
    const at = place.at(index);
    const attachment = fields(at, item) ?? {};
    const id = String(attachment.id);
    const known = [...files, ...had].some((file) => file.id === id);
    if (!known) at.at("id").wrong("ATTACHMENT_NOT_FOUND", `No file or attachment has the id ${id}.`);
    const description = optionalText(at.at("description"), attachment.description, MESSAGE.altChars);
    return { id, ...(description ? { description } : {}) };
  });
}

/** Components V2 goes with nothing else; an edit has to empty what was there. */
function onlyComponents(place: Place, draft: Draft, before: WireMessage | undefined): void {
  const used = {
    content: draft.content ?? before?.content ?? "",
    embeds: draft.embeds ?? before?.embeds ?? [],
  };
  for (const [field, value] of Object.entries(used))
    if (value.length > 0)
      place
        .at(field)
        .wrong(
          "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
}

function refuseIfEmpty(draft: Draft, before: WireMessage | undefined): void {
  const shown = [
    draft.content ?? before?.content ?? "",
    draft.embeds ?? before?.embeds ?? [],
    draft.components ?? before?.components ?? [],
    draft.attachments ?? (before ? attachedFiles(before) : []),
    draft.files,
  ];
  if (shown.every((part) => part.length === 0)) throw refusal("empty");
}
