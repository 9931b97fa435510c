/** Checks modals as Discord does, as far as text inputs and selects in labels go. */
import { checkAutoSelect, checkStringSelect, customId } from "./check-controls.ts";
import {
  type Fields,
  fields,
  flag,
  given,
  list,
  oneOf,
  openForm,
  optionalText,
  type Place,
  text,
  whole,
} from "./form.ts";
import { MODAL } from "./limits.ts";

const TYPE = { row: 1, stringSelect: 3, textInput: 4, textDisplay: 10, label: 18 } as const;
const TOP = [TYPE.row, TYPE.textDisplay, TYPE.label];
const IN_LABEL = [3, 4, 5, 6, 7, 8, 19, 21, 22, 23];

export function checkModal(data: Fields): void {
  const form = openForm();
  const place = form.at("data");
  text(place.at("custom_id"), data.custom_id, 1, 100);
  text(place.at("title"), data.title, 1, MODAL.titleChars);
  const taken = new Set<string>();
  list(place.at("components"), data.components, 1, MODAL.components).forEach((item, index) => {
    const at = place.at("components", index);
    const component = fields(at, item);
    if (component) topLevel(at, component, taken);
  });
  form.refuseIfWrong();
}

function topLevel(place: Place, component: Fields, taken: Set<string>): void {
  if (!oneOf(place.at("type"), component.type, TOP)) return;
  if (component.type === TYPE.textDisplay) {
    text(place.at("content"), component.content, 1, 4_000);
  } else if (component.type === TYPE.row) {
    list(place.at("components"), component.components, 1, 1).forEach((item, index) => {
      control(place.at("components", index), item, [TYPE.textInput], taken);
    });
  } else {
    text(place.at("label"), component.label, 1, MODAL.labelChars);
    optionalText(place.at("description"), component.description, MODAL.descriptionChars);
    control(place.at("component"), component.component, IN_LABEL, taken);
  }
}

function control(place: Place, value: unknown, allowed: readonly number[], taken: Set<string>): void {
  const component = fields(place, value);
  if (!component || !oneOf(place.at("type"), component.type, allowed)) return;
  customId(place.at("custom_id"), component.custom_id, taken);
  flag(place.at("required"), component.required);
  if (component.type === TYPE.textInput) textInput(place, component, allowed.length > 1);
  else if (component.type === TYPE.stringSelect) checkStringSelect(place, component);
  else if (Number(component.type) <= 8) checkAutoSelect(place, component);
}

function textInput(place: Place, input: Fields, inLabel: boolean): void {
  oneOf(place.at("style"), input.style, [1, 2]);
  // Within a label the label is the label; in a row the input has its own.
  if (!inLabel) text(place.at("label"), input.label, 1, MODAL.labelChars);
  else if (given(input.label)) place.at("label").wrong("TEXT_INPUT_LABEL", "The label stands on the Label");
  whole(place.at("min_length"), input.min_length, 0, MODAL.inputChars);
  whole(place.at("max_length"), input.max_length, 1, MODAL.inputChars);
  optionalText(place.at("value"), input.value, MODAL.inputChars);
  optionalText(place.at("placeholder"), input.placeholder, MODAL.placeholderChars);
}
