/** Files that embeds show: while they do, a message does not list them, and when they no longer do, it does again. */
import type { WireAttachment, WireEmbed, WireMessage } from "./wire.ts";

const FILE_ADDRESS = /^https:\/\/cdn\.discordapp\.com\/attachments\/\d+\/(\d+)\/([^/?]+)$/;

/** What there is to know of a file from its address. */
export interface AttachedFile {
  readonly id: string;
  readonly filename: string;
}

/** All files of a message, those that its embeds show too. */
export function attachedFiles({ attachments, embeds }: WireMessage): readonly AttachedFile[] {
  const shown = embeds.flatMap(({ image, thumbnail }) =>
    [image, thumbnail].flatMap((one) => {
      const [, id, filename] = FILE_ADDRESS.exec(one?.url ?? "") ?? [];
      return id === undefined || filename === undefined ? [] : { id, filename: decodeURIComponent(filename) };
    }),
  );
  return [...attachments, ...shown];
}

/**
 * Embeds with the addresses of the files they name, and the attachments that are left to be listed. An edit that leaves
 * the embeds alone leaves their files where they are; one that sends them with the address itself shows a file twice.
 */
export function showingFiles(
  sent: readonly WireEmbed[] | undefined,
  before: readonly WireEmbed[],
  files: readonly WireAttachment[],
): { readonly embeds: readonly WireEmbed[]; readonly attachments: readonly WireAttachment[] } {
  const used = new Set<string>();
  const placed = <T extends { readonly url: string }>(one: T): T => {
    const names = ({ filename, url }: WireAttachment) =>
      one.url === (sent ? `attachment://${filename}` : url);
    const file = files.find(names);
    if (!file) return one;
    used.add(file.id);
    const { url, proxy_url, description } = file;
    return { ...one, url, proxy_url, ...(description ? { description } : {}) };
  };
  const drawn = (sent ?? before).map(({ image, thumbnail, ...embed }) => ({
    ...embed,
    ...(image ? { image: placed(image) } : {}),
    ...(thumbnail ? { thumbnail: placed(thumbnail) } : {}),
  }));
  return { embeds: drawn, attachments: files.filter(({ id }) => !used.has(id)) };
}
