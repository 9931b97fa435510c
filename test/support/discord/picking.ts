/** Finds the control of a message that a person would use, and refuses what Discord's client would not let them do. */
import type { WireComponent, WireMessage } from "./wire.ts";

/** A custom id, a label, a placeholder, an emoji's name, or a test of one's own. */
export type Picking = string | ((component: WireComponent) => boolean);

export const BUTTON = 2;
const STRING_SELECT = 3;
export const SELECTS: readonly number[] = [STRING_SELECT, 5, 6, 7, 8];

export function wouldNot(what: string): Error {
  return new Error(`Discord's client would not send this: ${what}`);
}

/** Every component of a message, nested ones too. */
export function componentsOf(components: readonly WireComponent[]): readonly WireComponent[] {
  return components.flatMap((one) => [
    one,
    ...componentsOf(one.components ?? []),
    ...(one.accessory ? componentsOf([one.accessory]) : []),
  ]);
}

export function pick(
  message: WireMessage,
  which: Picking,
  types: readonly number[],
  force = false,
): WireComponent & { readonly custom_id: string } {
  const controls = componentsOf(message.components).filter(({ type }) => types.includes(type));
  const fits = (one: WireComponent) =>
    typeof which === "string"
      ? [one.custom_id, one.label, one.placeholder, one.emoji?.name].includes(which)
      : which(one);
  const found = controls.find(fits);
  const shown = controls.map((one) => one.label ?? one.custom_id ?? one.url).join(", ");
  if (!found && force && typeof which === "string") return { type: types[0] ?? BUTTON, custom_id: which };
  if (!found) throw wouldNot(`the message has no such control, only: ${shown || "none"}`);
  if (found.custom_id === undefined) throw wouldNot(`“${found.label}” is a link`);
  if (found.disabled && !force) throw wouldNot(`“${found.label ?? found.custom_id}” is disabled`);
  return { ...found, custom_id: found.custom_id };
}

export function selectionProblem(menu: WireComponent, values: readonly string[]): string | null {
  const { min_values: min = 1, max_values: max = 1, options = [] } = menu;
  if (values.length < min || values.length > max) return `${values.length} choices are not ${min} to ${max}`;
  const strange = values.find((value) => !options.some((option) => option.value === value));
  return menu.type === STRING_SELECT && strange !== undefined ? `there is no choice “${strange}”` : null;
}
