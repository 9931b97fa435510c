/** Discord's limits on messages and commands (API v10, `resources/message`, `components/reference`, `application-commands`). */

/** One embed, two rows and short labels by construction; what depends on texts is here. */
export const MESSAGE_LIMITS = {
  contentChars: 2_000,
  embedTitleChars: 256,
  embedDescriptionChars: 4_096,
  customIdChars: 100,
  selectOptions: 25,
  selectTextChars: 100,
  selectPlaceholderChars: 150,
  /** Of one file, bytes; servers that are boosted take more. */
  fileBytes: 10 * 1024 * 1024,
  /** Description of a file, for those who cannot see it. */
  altChars: 1_024,
} as const;

export const COMPLETION_LIMITS = { choices: 25, nameChars: 100, valueChars: 100 } as const;

export const COMMAND_LIMITS = {
  descriptionChars: 100,
  options: 25,
  choices: 25,
  choiceChars: 100,
  /** Of a text that a person types. */
  textChars: 6_000,
  /** Integers lie within ±2^53. */
  integer: 2 ** 53,
  /** Names, descriptions and values of the whole command, the longest localisation of each. */
  commandChars: 8_000,
  /** Chat commands of one scope. */
  commands: 100,
  /** Commands on messages of one scope. */
  messageCommands: 15,
  /** The name of a command on messages, which is a text and may have spaces and capitals. */
  messageNameChars: 32,
  /** A command's and its subcommand's name with the space between: ids of buttons have room for no more. */
  wholeNameChars: 32,
  name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
} as const;
