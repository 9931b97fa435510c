/** Who is notified by a message: mentions in its text, what `allowed_mentions` lets through, and the reply. */
import type { AllowedMentions } from "./check-mentions.ts";
import type { WireComponent, WireRole, WireUser } from "./wire.ts";

export interface Mentioned {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export interface PingQuestion {
  readonly content: string;
  readonly components: readonly WireComponent[];
  readonly allowed: AllowedMentions | null;
  /** Interactions and webhooks mention users only, unless asked for more. */
  readonly fromInteraction: boolean;
  /** Whose message is replied to. */
  readonly repliedTo: WireUser | null;
  /** MENTION_EVERYONE: without it nobody is pinged by everyone, and by roles that are not mentionable. */
  readonly mayPingAll: boolean;
  readonly roles: readonly WireRole[];
  readonly knownUsers: ReadonlySet<string>;
}

/** Mentions within code are plain text. */
function outsideCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/g, " ");
}

function textsOf(components: readonly WireComponent[]): readonly string[] {
  return components.flatMap((one) => [
    ...(one.content ? [one.content] : []),
    ...textsOf(one.components ?? []),
    ...(one.accessory ? textsOf([one.accessory]) : []),
  ]);
}

const DEFAULTS: AllowedMentions = {
  parse: ["users", "roles", "everyone"],
  users: [],
  roles: [],
  repliedUser: true,
};

export function mentionedBy(question: PingQuestion): Mentioned {
  const { allowed, fromInteraction, repliedTo } = question;
  const rules = allowed ?? { ...DEFAULTS, parse: fromInteraction ? ["users"] : DEFAULTS.parse };
  const text = [question.content, ...textsOf(question.components)].map(outsideCode).join("\n");
  const idsOf = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
  const users = idsOf(/<@!?(\d+)>/g)
    .filter((id) => question.knownUsers.has(id))
    .filter((id) => rules.parse.includes("users") || rules.users.includes(id));
  const roles = idsOf(/<@&(\d+)>/g)
    .filter((id) =>
      question.roles.some((role) => role.id === id && (role.mentionable || question.mayPingAll)),
    )
    .filter((id) => rules.parse.includes("roles") || rules.roles.includes(id));
  const replied = repliedTo && rules.repliedUser ? [repliedTo.id] : [];
  return {
    users: [...new Set([...users, ...replied])],
    roles,
    everyone: /@(everyone|here)\b/.test(text) && question.mayPingAll && rules.parse.includes("everyone"),
  };
}
