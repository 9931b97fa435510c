/** What an article's reading holds depends on the rules that found it. */

/**
 * Grows whenever rules changed so much that articles shall be read again: those that were read under a smaller number
 * count as unread, and keep what was found until they are (`catch-up.ts`). Up to 2 a reading held quotations only.
 */
export const READING_VERSION = 3;
