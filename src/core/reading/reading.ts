/** What reading an article brings besides its passages: found when it is taken in, without any model. */
import type { NewDate, NewEvent } from "../event.ts";
import type { NewQuotation } from "../quotation.ts";

/** In the order of the text. */
export interface Reading {
  readonly quotations: readonly NewQuotation[];
  readonly dates: readonly NewDate[];
  readonly events: readonly NewEvent[];
}
