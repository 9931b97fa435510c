/** Checks that a command on messages can be used: its option takes the message's text, and nothing else is needed. */
import type { Declaration } from "../../core/command.ts";

/** Empty for a good declaration, and for one that is not used on messages. */
export function messageUseProblems({ name, message, options }: Declaration): string[] {
  if (message === undefined) return [];
  const others = Object.entries(options).filter(
    ([option, { required }]) => required && option !== message.option,
  );
  return [
    ...(options[message.option]?.kind === "text" ? [] : [`“${message.option}” is no option for a text`]),
    ...others.map(([option]) => `option ${option} is required, and a message gives none`),
  ].map((problem) => `/${name} on messages: ${problem}`);
}
