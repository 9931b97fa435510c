/** How Discord says no: an HTTP status with a numbered JSON error, for forms with a tree of what is wrong where. */

export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Nested by field names and indexes; the errors of a field are under `_errors`. */
export interface ErrorTree {
  [field: string]: ErrorTree | FieldError[];
}

export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

const KNOWN = {
  general404: [404, 0, "404: Not Found"],
  unauthorized: [401, 0, "401: Unauthorized"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  dailyCreates: [400, 30034, "Max number of daily application command creates has been reached (200)"],
  tooManyCommands: [400, 30032, "Maximum number of application commands reached (100)."],
  tooLarge: [413, 40005, "Request entity too large"],
  acknowledged: [400, 40060, "Interaction has already been acknowledged."],
  followUpLimit: [400, 40094, "The maximum number of follow-up messages has been reached."],
  forum: [400, 40058, "Cannot send a message in a forum channel"],
  tagNeeded: [400, 40067, "A tag is required to create a forum post in this channel"],
  userAgent: [403, 40333, "internal network error"],
  missingAccess: [403, 50001, "Missing Access"],
  notYours: [403, 50005, "Cannot edit a message authored by another user"],
  empty: [400, 50006, "Cannot send an empty message"],
  cannotSendToUser: [403, 50007, "Cannot send messages to this user"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  tokenExpired: [401, 50027, "Invalid Webhook Token"],
  invalidRecipient: [400, 50033, "Invalid Recipient(s)"],
  apiVersion: [400, 50041, "Invalid API version provided"],
  malformed: [400, 50109, "The request body contains invalid JSON."],
  threadLocked: [403, 160005, "This thread is locked"],
  noHistoryReply: [403, 160002, "Cannot reply without permission to read message history"],
} as const satisfies Record<string, readonly [number, number, string]>;

/** An error Discord has a number for. */
export function refusal(name: keyof typeof KNOWN): Refusal {
  const [status, code, message] = KNOWN[name];
  return new Refusal(status, code, message);
}
