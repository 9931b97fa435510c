/** Schedules as cron expressions, with what is wrong with one in words. */
import { validateDetailed } from "node-cron";
import type { Schedule } from "../core/digests/subscription.ts";
import { UserError } from "../core/errors.ts";
import { weekdayNumber } from "./weekdays.ts";

/** Real expressions are far shorter. */
const MAX_EXPRESSION_CHARS = 200;
const TIME = /^(\d{1,2})(?::|[.h]|時)?(\d{2})?分?$/;
const MINUTE = /^:?(\d{1,2})$/;
const TIME_OF_DAY = /^\d{1,2}(:\d{2})$/;
const FIELDS: Readonly<Record<string, string>> = {
  second: "second, 0 to 59",
  minute: "minute, 0 to 59",
  hour: "hour, 0 to 23",
  dayOfMonth: "day of the month, 1 to 31",
  month: "month, 1 to 12 or jan to dec",
  dayOfWeek: "day of the week, 0 (Sunday) to 6 or sun to sat",
};

/** Throws UserError `invalid_option` for what cannot be read. */
export function expressionOf({ every, at }: Pick<Schedule, "every" | "at">): string {
  const given = at.trim();
  switch (every) {
    case "hour":
      return `${minuteOf(given)} * * * *`;
    case "day":
      return `${timeOf(given, at)} * * *`;
    case "weekday":
      return `${timeOf(given, at)} * * 1-5`;
    case "week": {
      const [, name = "", time = ""] = /^([^\d\s]*)\s*(.*)$/u.exec(given) ?? [];
      const day = name === "" ? 1 : weekdayNumber(name);
      if (day === null) throw wrong("a weekday and a time such as “Mon 09:00”", at);
      return `${timeOf(time === "" ? "09:00" : time, at)} * * ${day}`;
    }
    case "cron":
      return cronOf(given);
  }
}

function minuteOf(at: string): number {
  const minute = at === "" ? 0 : Number(MINUTE.exec(at)?.[1] ?? Number.NaN);
  if (minute <= 59) return minute;
  throw wrong(`only a minute of the hour such as ${TIME_OF_DAY.exec(at)?.[1] ?? ":15"}`, at);
}

function timeOf(time: string, given: string): string {
  const [, hours, minutes = "0"] = TIME.exec(time) ?? [];
  const [hour, minute] = [Number(hours ?? Number.NaN), Number(minutes)];
  if (!(hour <= 23 && minute <= 59)) throw wrong("a time of day such as 09:00", given);
  return `${minute} ${hour}`;
}

function cronOf(at: string): string {
  if (at === "")
    throw new UserError(
      "missing_option",
      "Say in the option “at” when: a cron expression of five or six fields, such as “0 9 * * mon-fri”.",
      { option: "at" },
    );
  if (at.length > MAX_EXPRESSION_CHARS) throw wrong("a shorter cron expression", at);
  if (alternatives(at).length > 0) return at;
  const [error] = validateDetailed(at).errors;
  const field = FIELDS[error?.field ?? ""];
  if (field === undefined || error?.message.includes("impossible"))
    throw wrong(`a cron expression of five or six fields that is due at some time (${reasonOf(error)})`, at);
  throw wrong(`a cron expression; “${error?.value ?? ""}” is no ${field}`, at);
}

/**
 * An expression as those that node-cron can read: a day of the month and a weekday together mean either of them, as crontab has
 * it, and node-cron wants both. None where it cannot be read, or is never due.
 */
export function alternatives(expression: string): readonly string[] {
  const fields = expression.trim().split(/\s+/);
  const days = [fields.length - 3, fields.length - 1];
  const isEither = days.every((at) => fields[at]?.startsWith("*") === false);
  const either = days.map((left) => fields.map((field, at) => (at === left ? "*" : field)).join(" "));
  return (isEither ? either : [expression]).filter((one) => validateDetailed(one).valid);
}

function reasonOf(error: { readonly message: string } | undefined): string {
  return (
    error?.message.replace(/\bpattern includes\b/, "it has").replace(/\ba invalid\b/, "an invalid") ?? ""
  );
}

/** What an option takes, and what came. */
export function wrong(expected: string, given: string): UserError {
  return new UserError("invalid_option", `Option “at” takes ${expected}; “${given.slice(0, 60)}” came.`, {
    option: "at",
  });
}
