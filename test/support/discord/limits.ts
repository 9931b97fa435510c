/** Discord's limits as this double enforces them: a table of its own, so that no program marks its own paper. */

/** Resources, Message: what one message may hold. */
export const MESSAGE = {
  contentChars: 2_000,
  embeds: 10,
  nonceChars: 25,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  altChars: 1_024,
  mentionIds: 100,
} as const;

/** Resources, Message: embed limits. */
export const EMBED = {
  titleChars: 256,
  descriptionChars: 4_096,
  fields: 25,
  fieldNameChars: 256,
  fieldValueChars: 1_024,
  footerChars: 2_048,
  authorChars: 256,
  /** Over all embeds of the message. */
  totalChars: 6_000,
  urlChars: 2_048,
  color: 0xff_ff_ff,
} as const;

/** Resources, Channel: forums and threads. */
export const FORUM = { tags: 5, threadNameChars: 100 } as const;

/** Components reference. */
export const COMPONENT = {
  rows: 5,
  buttonsInRow: 5,
  customIdChars: 100,
  labelChars: 80,
  urlChars: 512,
  options: 25,
  optionChars: 100,
  placeholderChars: 150,
  sectionTexts: 3,
  galleryItems: 10,
  /** Components V2: nested ones and accessories count. */
  total: 40,
  totalTextChars: 4_000,
  altChars: 1_024,
} as const;

/** Components reference: modals. */
export const MODAL = {
  titleChars: 45,
  components: 5,
  labelChars: 45,
  descriptionChars: 100,
  inputChars: 4_000,
  placeholderChars: 100,
} as const;

/** Interactions, Application Commands. */
export const COMMAND = {
  nameChars: 32,
  descriptionChars: 100,
  options: 25,
  choices: 25,
  choiceChars: 100,
  textOptionChars: 6_000,
  integer: 2 ** 53,
  /** Names, descriptions and values of the whole command, the longest localisation of each. */
  totalChars: 8_000,
  chatInput: 100,
  contextMenu: 15,
  createsPerDay: 200,
} as const;

export const INTERACTION = {
  answerMs: 3_000,
  tokenMs: 15 * 60_000,
  choices: 25,
  /** Where only the user installed the app. */
  userInstallFollowUps: 5,
} as const;

export const GATEWAY = { payloadBytes: 4_096, sendsPerMinute: 120 } as const;

export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Locales that Discord knows; a localisation with any other key is refused. */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th " +
    "zh-CN ja zh-TW ko"
  ).split(" "),
);
