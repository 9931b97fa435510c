/** What went wrong with a file or folder, in words for the one who named it. */

/** Node's codes of file-system errors; others are told by their own message. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  ELOOP: "the link leads back to itself",
  EISDIR: "is a folder, not a file",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk could not be read",
  ESTALE: "the network folder is gone",
};

/** The reason in words, without the path. */
export function failureReason(error: unknown): string {
  const code = codeOf(error);
  const known = code === null ? undefined : REASONS[code];
  if (known !== undefined) return known;
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Node's code of an error ("ENOENT"), or null. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
