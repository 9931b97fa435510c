/** The one kind of error that is meant for people; everything else is a bug and is caught at the edge. */

/** Stable identifiers of what a person did or met; they appear in JSON replies and may be relied upon. */
export type ErrorCode =
  | "unknown_command"
  | "unknown_option"
  | "missing_option"
  | "invalid_option"
  | "invalid_date"
  | "invalid_range"
  | "invalid_request"
  | "not_allowed"
  | "article_not_found"
  | "subscription_not_found"
  | "nothing_embedded"
  | "configuration"
  | "model_missing"
  | "model_damaged"
  | "model_mismatch"
  | "data_newer"
  | "data_readonly"
  | "data_full"
  | "data_unusable"
  | "discord_refused"
  | "discord_unreachable"
  | "internal";

/** An error whose `message` may be shown: it says what was expected and what came. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "UserError";
    this.code = code;
    this.details = details;
  }
}
