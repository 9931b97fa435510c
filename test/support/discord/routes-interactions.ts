/** Routes that answer interactions: the callback and the interaction's own webhook. */
import type { Answers } from "./answers.ts";
import { CALLBACK_TYPE, checkCallbackType, checkChoices, checkDeferral } from "./check-callback.ts";
import { checkModal } from "./check-modal.ts";
import { type Fields, isFields } from "./form.ts";
import type { InteractionState, Interactions } from "./interactions.ts";
import { FLAG } from "./limits.ts";
import type { Stored } from "./messages.ts";
import { refusal } from "./refusal.ts";
import { type Call, isTrue, param, type Route } from "./routing.ts";
import { asFields, type Body } from "./upload.ts";
import type { World } from "./world.ts";

/** Types whose message the callback's response tells. */
const WITH_MESSAGE: readonly number[] = [CALLBACK_TYPE.reply, CALLBACK_TYPE.update];

export function interactionRoutes(
  { applicationId }: World,
  interactions: Interactions,
  answers: Answers,
): readonly Route[] {
  const stateOf = (call: Call): InteractionState => {
    if (param(call, "app") !== applicationId) throw refusal("unknownWebhook");
    return interactions.answering(param(call, "token"));
  };
  const webhook = "/webhooks/:app/:token";
  const message = `${webhook}/messages/:message`;
  return [
    {
      method: "POST",
      path: "/interactions/:interaction/:token/callback",
      open: true,
      handle(call) {
        const state = interactions.awaiting(param(call, "interaction"), param(call, "token"));
        const body = asFields(call.body.json);
        const type = checkCallbackType(state, body);
        const data = isFields(body.data) ? body.data : {};
        const stored = answer(answers, state, type, data, call.body);
        interactions.acknowledge(state, type, data);
        if (!isTrue(call.query, "with_response")) return { status: 204 };
        return { status: 200, body: callbackResponse(state, type, stored) };
      },
    },
    {
      method: "POST",
      path: webhook,
      open: true,
      handle(call) {
        const stored = answers.followUp(stateOf(call), asFields(call.body.json), call.body.files);
        return { status: 200, body: stored.message };
      },
    },
    {
      method: "GET",
      path: message,
      open: true,
      handle: (call) => ({ status: 200, body: answers.find(stateOf(call), param(call, "message")).message }),
    },
    {
      method: "PATCH",
      path: message,
      open: true,
      handle(call) {
        const { json, files } = call.body;
        const stored = answers.edit(stateOf(call), param(call, "message"), asFields(json), files);
        return { status: 200, body: stored.message };
      },
    },
    {
      method: "DELETE",
      path: message,
      open: true,
      handle(call) {
        answers.remove(stateOf(call), param(call, "message"));
        return { status: 204 };
      },
    },
  ];
}

/** Does what a callback asks for; gives the message it made or changed. */
function answer(
  answers: Answers,
  state: InteractionState,
  type: number,
  data: Fields,
  { files }: Body,
): Stored | null {
  switch (type) {
    case CALLBACK_TYPE.reply:
      return answers.reply(state, data, files);
    case CALLBACK_TYPE.defer:
      return answers.defer(state, checkDeferral(data).ephemeral);
    case CALLBACK_TYPE.update: {
      const stored = answers.update(state, data, files);
      state.originalId = stored.id;
      return stored;
    }
    case CALLBACK_TYPE.deferUpdate:
      state.originalId = state.sourceId;
      return null;
    case CALLBACK_TYPE.choices:
      checkChoices(state, data);
      return null;
    default:
      checkModal(data);
      return null;
  }
}

function callbackResponse(state: InteractionState, type: number, stored: Stored | null) {
  const flags = stored?.message.flags ?? 0;
  return {
    interaction: {
      id: state.id,
      type: state.type,
      ...(stored
        ? {
            response_message_id: stored.id,
            response_message_loading: (flags & FLAG.loading) !== 0,
            response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(stored && WITH_MESSAGE.includes(type) ? { message: stored.message } : {}) },
  };
}
