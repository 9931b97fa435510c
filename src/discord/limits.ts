/** Discord's limits on messages and commands (API v10, `resources/message`, `components/reference`, `application-commands`). */

export const MESSAGE_LIMITS = {
  contentChars: 2_000,
  embeds: 10,
  embedTitleChars: 256,
  embedDescriptionChars: 4_096,
  /** Title, description, fields, footer and author of all embeds together. */
  embedTotalChars: 6_000,
  actionRows: 5,
  rowButtons: 5,
  customIdChars: 100,
  buttonLabelChars: 80,
  selectOptions: 25,
  selectTextChars: 100,
  selectPlaceholderChars: 150,
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
  name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
} as const;
