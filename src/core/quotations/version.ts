/** Which quotations an article has depends on the rules that found them. */

/**
 * Grows whenever rules changed so much that articles shall be read again: those that were read under a smaller number
 * count as unread, and keep their quotations until they are (`catch-up.ts`).
 */
export const QUOTATIONS_VERSION = 2;
