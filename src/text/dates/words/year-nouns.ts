/** "Year" beside a number, in the cases that CLDR does not list. */

/** Over folded text; a whole word. */
export const YEAR_NOUN =
  "(?:гг?|рр?|rr?|god(?:ine|ina|inu|ini|inama)?|(?:год|годин|рок|рік|роц|гадоў|гадах)\\p{L}{0,3}|ro(?:k|ku|ce|kiem|kom)|let[aiou]?|lata?|latach|yil\\p{L}{0,6}|ev(?:ben|i|ek|re|tol|ig)?|vuo\\p{L}{1,5}|aasta\\p{L}{0,3}|gad[auos]\\p{L}?|met(?:ais|us|ai|u|ų)|an(?:ul|ului|ii?)|ετ(?:ος|ους|η|ων)|წ\\p{L}*|թ\\p{L}*|वर्ष|साल|सन|সাল\\p{M}*\\p{L}*\\p{M}*|سال|عام|سنة)";
