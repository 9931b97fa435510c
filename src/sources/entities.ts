/** Character references (`&eacute;`, `&#1234;`) → characters, before or instead of a parser. */
import { parseHTML } from "linkedom";

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Characters that would become markup. */
const MARKUP = /[<>&"']/;

/** Far more than real pages use; beyond, a page makes them up. */
const MAX_REMEMBERED = 10_000;
const characters = new Map<string, string>();

/** Resolves all references but those to characters of markup: the result is the same HTML. */
export function resolveCharacters(html: string): string {
  return html.replaceAll(REFERENCE, (reference) => {
    const character = resolve(reference);
    return MARKUP.test(character) ? reference : character;
  });
}

/** Resolves all references: the result is text. */
export function resolveAll(html: string): string {
  return html.replaceAll(REFERENCE, resolve);
}

/** The parser knows all names of the HTML standard; each that occurs is asked for once. */
function resolve(reference: string): string {
  const known = characters.get(reference);
  if (known !== undefined) return known;
  const page: { readonly document: { readonly body: { readonly textContent: string } } } = parseHTML(
    `<html><body>${reference}</body></html>`,
  );
  const character = page.document.body.textContent;
  if (characters.size < MAX_REMEMBERED) characters.set(reference, character);
  return character;
}
