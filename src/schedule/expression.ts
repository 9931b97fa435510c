/** Schedules as cron expressions, with what is wrong with one in words. */
import { validateDetailed } from "node-cron";
import type { Schedule } from "../core/digests/subscription.ts";
import { UserError } from "../core/errors.ts";
import { weekdayNumber } from "./weekdays.ts";

/** Real expressions are far shorter. */
const MAX_EXPRESSION_CHARS = 200;
const TIME = /^(\d{1,2})(?::|[.h]|時)?(\d{2})?分?$/;
const MINUTE = /^(?:\d{1,2}:|:)?(\d{1,2})$/;
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
  if (!(minute <= 59)) throw wrong("a minute of the hour such as 15 or :15", at);
  return minute;
}

function timeOf(time: string, given: string): string {
  const [, hours, minutes = "0"] = TIME.exec(time) ?? [];
  const [hour, minute] = [Number(hours ?? Number.NaN), Number(minutes)];
  if (!(hour <= 23 && minute <= 59)) throw wrong("a time of day such as 09:00", given);
  return `${minute} ${hour}`;
}

function cronOf(at: string): string {
  if (at === "") throw wrong("a cron expression of five or six fields, such as “0 9 * * mon-fri”,", at);
  if (at.length > MAX_EXPRESSION_CHARS) throw wrong("a shorter cron expression", at);
  const { valid, errors } = validateDetailed(at);
  if (valid) return at;
  const [error] = errors;
  const field = FIELDS[error?.field ?? ""];
  if (field === undefined || error?.message.includes("impossible"))
    throw wrong(`a cron expression of five or six fields that is due at some time (${reasonOf(error)})`, at);
  throw wrong(`a cron expression; “${error?.value ?? ""}” is no ${field}`, at);
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
