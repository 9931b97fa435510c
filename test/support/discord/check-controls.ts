/** Checks single buttons and select menus as Discord does. */
import {
  badLength,
  type Fields,
  fields,
  flag,
  given,
  link,
  list,
  oneOf,
  optionalText,
  type Place,
  required,
  text,
  whole,
} from "./form.ts";
import { COMPONENT } from "./limits.ts";

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;
const EMOJI = /^(\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u{FE0F}?\u{20E3})/u;

/** `taken` gathers the ids of the whole message: each may occur once. */
export function customId(place: Place, value: unknown, taken: Set<string>): void {
  const id = text(place, value, 1, COMPONENT.customIdChars);
  if (id === undefined) return;
  if (taken.has(id))
    place.wrong("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
  taken.add(id);
}

export function checkButton(place: Place, button: Fields): void {
  if (!oneOf(place.at("style"), button.style, [1, 2, 3, 4, 5, 6])) return;
  const label = optionalText(place.at("label"), button.label, COMPONENT.labelChars);
  emoji(place.at("emoji"), button.emoji);
  flag(place.at("disabled"), button.disabled);
  if (button.style === PREMIUM_STYLE) {
    if (!given(button.sku_id)) required(place.at("sku_id"));
    return;
  }
  if (!label && !given(button.emoji))
    place.wrong("BUTTON_COMPONENT_INVALID_LABEL", "A label or emoji must be provided");
  if (given(button.custom_id) && given(button.url))
    place.wrong("BUTTON_COMPONENT_CUSTOM_ID_URL", "A custom id and url cannot both be specified");
  if (button.style === LINK_STYLE) {
    if (!given(button.url)) place.wrong("BUTTON_COMPONENT_URL_REQUIRED", "A url is required");
    // Discord also lets its own discord: links through; this is the stricter reading.
    link(place.at("url"), button.url, COMPONENT.urlChars, ["http", "https"]);
  } else if (!given(button.custom_id)) {
    place.wrong("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");
  }
}

function emoji(place: Place, value: unknown): void {
  if (!given(value)) return;
  const shown = fields(place, value);
  if (!shown || given(shown.id)) return;
  if (typeof shown.name !== "string" || !EMOJI.test(shown.name))
    place.at("name").wrong("COMPONENT_INVALID_EMOJI", "Invalid emoji");
}

/** What all select menus have in common; returns the greatest number of choices. */
function checkSelect(place: Place, select: Fields): number {
  if (!given(select.custom_id)) required(place.at("custom_id"));
  optionalText(place.at("placeholder"), select.placeholder, COMPONENT.placeholderChars);
  flag(place.at("disabled"), select.disabled);
  const min = whole(place.at("min_values"), select.min_values, 0, COMPONENT.options) ?? 1;
  const max = whole(place.at("max_values"), select.max_values, 1, COMPONENT.options) ?? 1;
  if (min > max)
    place.at("min_values").wrong("SELECT_COMPONENT_MIN_ABOVE_MAX", "min_values is above max_values");
  return max;
}

export function checkStringSelect(place: Place, select: Fields): void {
  const max = checkSelect(place, select);
  const at = place.at("options");
  const options = list(at, select.options, 1, COMPONENT.options);
  const values = new Set<string>();
  const chosen = options.filter((option, index) => selectOption(at.at(index), option, values)).length;
  if (chosen > max) badLength(at, 0, max);
  if (given(select.max_values) && max > options.length)
    place.at("max_values").wrong("SELECT_COMPONENT_MAX_VALUES", "max_values is above the number of options");
}

/** True when the option is chosen from the start. */
function selectOption(place: Place, value: unknown, taken: Set<string>): boolean {
  const option = fields(place, value);
  if (!option) return false;
  text(place.at("label"), option.label, 1, COMPONENT.optionChars);
  optionalText(place.at("description"), option.description, COMPONENT.optionChars);
  emoji(place.at("emoji"), option.emoji);
  const chosen = text(place.at("value"), option.value, 1, COMPONENT.optionChars);
  if (chosen !== undefined) {
    if (taken.has(chosen))
      place
        .at("value")
        .wrong("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
    taken.add(chosen);
  }
  return flag(place.at("default"), option.default);
}

/** Selects of users, roles, mentionables and channels. */
export function checkAutoSelect(place: Place, select: Fields): void {
  const max = checkSelect(place, select);
  if (list(place.at("default_values"), select.default_values, 0, COMPONENT.options).length > max)
    badLength(place.at("default_values"), 0, max);
}
