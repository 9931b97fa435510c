/** Checks the answers to interactions that are no messages: which type fits where, choices, deferrals. */
import { type Fields, fields, given, list, openForm, type Place, required, text } from "./form.ts";
import type { InteractionState } from "./interactions.ts";
import { COMMAND, FLAG, INTERACTION } from "./limits.ts";
import { checkLocalizations } from "./localizations.ts";
import type { WireChoice } from "./wire.ts";

export const CALLBACK_TYPE = {
  reply: 4,
  defer: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

const { reply, defer, deferUpdate, update, choices, modal } = CALLBACK_TYPE;

const TEXT_OPTION = 3;

function allowedTypes({ kind, sourceId }: InteractionState): readonly number[] {
  if (kind === "autocomplete") return [choices];
  if (kind === "command") return [reply, defer, modal];
  if (kind === "component") return [reply, defer, deferUpdate, update, modal];
  return sourceId === null ? [reply, defer] : [reply, defer, deferUpdate, update];
}

/** The callback's type, if it may answer this interaction. */
export function checkCallbackType(state: InteractionState, body: Fields): number {
  const form = openForm();
  const allowed = allowedTypes(state);
  if (!given(body.type)) required(form.at("type"));
  else if (typeof body.type !== "number" || !allowed.includes(body.type))
    form
      .at("type")
      .wrong("INTERACTION_RESPONSE_TYPE_INVALID", `Type must be one of (${allowed.join(", ")}) here.`);
  form.refuseIfWrong();
  return Number(body.type);
}

/** A deferral may be ephemeral, and nothing else. */
export function checkDeferral(data: Fields): { readonly ephemeral: boolean } {
  const form = openForm();
  const flags = data.flags ?? 0;
  if (typeof flags !== "number" || (flags & ~FLAG.ephemeral) !== 0)
    form.at("data", "flags").wrong("MESSAGE_FLAGS_INVALID", "Only EPHEMERAL can be set on a deferral.");
  form.refuseIfWrong();
  return { ephemeral: flags === FLAG.ephemeral };
}

export function checkChoices(state: InteractionState, data: Fields): readonly WireChoice[] {
  const form = openForm();
  const place = form.at("data", "choices");
  if (!given(data.choices)) required(place);
  const isText = state.focused?.type === TEXT_OPTION;
  const found = list(place, data.choices, 0, INTERACTION.choices).map((item, index) =>
    choice(place.at(index), item, isText),
  );
  form.refuseIfWrong();
  return found;
}

/** A choice of autocomplete or of a registered option. */
export function choice(place: Place, value: unknown, isText: boolean): WireChoice {
  const shown = fields(place, value) ?? {};
  const name = text(place.at("name"), shown.name, 1, COMMAND.choiceChars) ?? "";
  checkLocalizations(place.at("name_localizations"), shown.name_localizations, (at, one) =>
    text(at, one, 1, COMMAND.choiceChars),
  );
  if (isText) {
    if (typeof shown.value === "string") text(place.at("value"), shown.value, 1, COMMAND.choiceChars);
    else place.at("value").wrong("STRING_TYPE_CONVERT", "Could not interpret value as string.");
  } else if (typeof shown.value !== "number" || Math.abs(shown.value) > COMMAND.integer) {
    place.at("value").wrong("NUMBER_TYPE_COERCE", `Value "${String(shown.value)}" is not a number.`);
  }
  return { ...shown, name, value: typeof shown.value === "number" ? shown.value : String(shown.value) };
}
