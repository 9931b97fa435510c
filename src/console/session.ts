/** Answers lines of a conversation, whether typed at a prompt or piped in. */
import type { Caller } from "../core/command.ts";
import { failureOf, type OnError } from "../core/failure.ts";
import { answeredQuestion } from "../core/follow-up.ts";
import type { Door } from "../core/handle.ts";
import type { View } from "../core/view.ts";
import { copyText } from "./copy.ts";
import { helpOnCommand, helpOverview } from "./help.ts";
import { readLine } from "./line.ts";
import { renderView } from "./render.ts";

const COPY_LINE = "/copy";

export interface SessionOptions {
  readonly door: Door;
  readonly caller: Caller;
  readonly color: boolean;
  /** Columns, asked for anew for each answer: terminals are resized. */
  readonly width: () => number;
  readonly onError: OnError;
}

export interface Session {
  /** What to print for a line: an answer, help or an error in words; null for an empty line. Never rejects. */
  respond(line: string): Promise<string | null>;
  /** A view as text, drawn as the answers are. */
  draw(view: View): string;
}

export function createSession({ door, caller, color, width, onError }: SessionOptions): Session {
  const drawing = () => ({ color, width: width(), locale: caller.locale });
  const draw = (view: View) => renderView(view, drawing());
  /** As it was answered; commands that answer no question leave it. */
  let previousQuestion: string | null = null;
  let lastView: View = [];
  const handle = async (name: string, options: Readonly<Record<string, unknown>>): Promise<View> => {
    const follows = previousQuestion === null ? {} : { previousQuestion };
    const { result, view } = await door.handle(name, options, { ...caller, ...follows, operator: true });
    previousQuestion = answeredQuestion(result) ?? previousQuestion;
    lastView = view;
    return view;
  };
  const answer = async (line: string): Promise<View | null> => {
    const typed = readLine(line, door.commands);
    switch (typed.kind) {
      case "empty":
        return null;
      case "help":
        return typed.command
          ? helpOnCommand(typed.command, "prompt", caller.locale)
          : helpOverview(door.commands, "prompt", caller.locale);
      case "command":
        return handle(typed.name, typed.options);
    }
  };
  return {
    draw,
    async respond(line) {
      try {
        if (isCopyLine(line, door)) return copyText(lastView, drawing());
        const view = await answer(line);
        return view === null ? null : draw(view);
      } catch (error) {
        return draw([{ kind: "note", tone: "warning", text: failureOf(error, onError).message }]);
      }
    },
  };
}

/** Asks for the last reply's quotations as lines to paste, unless a command has the name. */
function isCopyLine(line: string, door: Door): boolean {
  return line.trim() === COPY_LINE && !door.commands.some(({ name }) => `/${name}` === COPY_LINE);
}
