/** Collects what is wrong with a request body, field by field, into the error tree that Discord answers with. */
import { type ErrorTree, type FieldError, Refusal } from "./refusal.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** One place of a body; `at` goes deeper, `wrong` notes an error there. */
export interface Place {
  at(...keys: readonly (string | number)[]): Place;
  wrong(code: string, message: string): void;
}

export interface Form extends Place {
  readonly failed: boolean;
  /** Throws the 400 with all that was noted; nothing if all was right. */
  refuseIfWrong(): void;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isErrorList(value: ErrorTree | FieldError[] | undefined): value is FieldError[] {
  return Array.isArray(value);
}

function noteIn(tree: ErrorTree, path: readonly string[], error: FieldError): void {
  let node = tree;
  for (const key of path) {
    const next = node[key];
    if (next === undefined || isErrorList(next)) node[key] = {};
    const child = node[key];
    if (child !== undefined && !isErrorList(child)) node = child;
  }
  const known = node._errors;
  node._errors = isErrorList(known) ? [...known, error] : [error];
}

export function openForm(): Form {
  const tree: ErrorTree = {};
  const placeAt = (path: readonly string[]): Place => ({
    at: (...keys) => placeAt([...path, ...keys.map(String)]),
    wrong: (code, message) => noteIn(tree, path, { code, message }),
  });
  return {
    ...placeAt([]),
    get failed() {
      return Object.keys(tree).length > 0;
    },
    refuseIfWrong() {
      if (Object.keys(tree).length > 0) throw new Refusal(400, 50035, "Invalid Form Body", tree);
    },
  };
}

/** Absent and null count as not given, as in most of Discord's forms. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Trimmed text of a length; undefined when not given or wrong. UTF-16 units count: the stricter reading. */
export function text(place: Place, value: unknown, min: number, max: number): string | undefined {
  if (!given(value)) {
    if (min > 0) required(place);
    return undefined;
  }
  if (typeof value !== "string") {
    place.wrong("STRING_TYPE_CONVERT", "Could not interpret value as string.");
    return undefined;
  }
  const trimmed = value.trim();
  if (trimmed.length === 0 && min > 0) required(place);
  else if (trimmed.length < min || trimmed.length > max) badLength(place, min, max);
  return trimmed;
}

export function optionalText(place: Place, value: unknown, max: number): string | undefined {
  return text(place, value, 0, max);
}

/** As `text`, for fields whose error speaks of the maximum only. */
export function requiredText(place: Place, value: unknown, max: number): string | undefined {
  const trimmed = text(place, value ?? "", 0, max);
  if (trimmed === "") required(place);
  return trimmed;
}

export function required(place: Place): void {
  place.wrong("BASE_TYPE_REQUIRED", "This field is required");
}

export function badLength(place: Place, min: number, max: number): void {
  if (min > 0) place.wrong("BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
  else place.wrong("BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
}

/** The items of a list; empty when not given or wrong. */
export function list(place: Place, value: unknown, min: number, max: number): readonly unknown[] {
  if (!given(value)) {
    if (min > 0) required(place);
    return [];
  }
  if (!Array.isArray(value)) {
    place.wrong("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    return [];
  }
  if (value.length < min || value.length > max) badLength(place, min, max);
  return value;
}

/** The fields of an object; null when it is none. */
export function fields(place: Place, value: unknown): Fields | null {
  if (isFields(value)) return value;
  place.wrong("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
  return null;
}

/** A whole number within bounds; undefined when not given or wrong. */
export function whole(place: Place, value: unknown, min: number, max: number): number | undefined {
  if (!given(value)) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    place.wrong("NUMBER_TYPE_COERCE", `Value "${String(value)}" is not int.`);
    return undefined;
  }
  if (value < min) place.wrong("NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`);
  if (value > max) place.wrong("NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
  return value;
}

export function flag(place: Place, value: unknown): boolean {
  if (given(value) && typeof value !== "boolean")
    place.wrong("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
  return value === true;
}

export function oneOf(place: Place, value: unknown, allowed: readonly (string | number)[]): boolean {
  const fits = allowed.some((one) => one === value);
  if (!fits) place.wrong("BASE_TYPE_CHOICES", `Value must be one of {${allowed.join(", ")}}.`);
  return fits;
}

/** A link of one of the schemes given. */
export function link(place: Place, value: unknown, max: number, schemes: readonly string[]): void {
  if (!given(value)) return;
  const url = text(place, value, 1, max);
  if (url === undefined) return;
  const parsed = URL.canParse(url) && !/\s/.test(url) ? new URL(url) : null;
  if (!parsed) {
    place.wrong("URL_TYPE_INVALID_URL", "Not a well formed URL.");
    return;
  }
  const scheme = parsed.protocol.slice(0, -1);
  if (schemes.includes(scheme)) return;
  const known = schemes.map((one) => `'${one}'`).join(", ");
  place.wrong("URL_TYPE_INVALID_SCHEME", `Scheme "${scheme}" must be one of (${known}).`);
}
