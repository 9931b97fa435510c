/** What the command tests share: the product's commands behind the real door, over articles that a test names. */
import { commands } from "../../commands/index.ts";
import { openDoor, type Reply } from "../../src/core/handle.ts";
import type { View } from "../../src/core/view.ts";
import { type FakeServices, type FakeServicesOptions, fakeServices } from "../support/services.ts";

export const NOW = new Date("2026-05-20T12:00:00Z");

export interface Entrance {
  readonly services: FakeServices;
  /** Through the one door; `locale` is English unless told otherwise. */
  call(name: string, options?: Readonly<Record<string, unknown>>, locale?: string): Promise<Reply>;
  view(name: string, options?: Readonly<Record<string, unknown>>, locale?: string): Promise<View>;
}

export function enter(options: FakeServicesOptions = {}): Entrance {
  const services = fakeServices(options);
  const door = openDoor({ services, commands, clock: () => NOW });
  const call: Entrance["call"] = (name, given = {}, locale = "en-US") => door.handle(name, given, { locale });
  return {
    services,
    call,
    view: async (...request) => (await call(...request)).view,
  };
}
