/** What is said beside a new subscription, and to whoever made one that cannot be delivered. */
import { describe, expect, it } from "vitest";
import { pausedWords, presentSubscriptions } from "../../commands/digest/subscription-view.ts";
import type { View } from "../../src/core/view.ts";
import { NOON, newSubscription } from "../contracts/digest-support.ts";
import { createMemoryDigests } from "../support/memory-digests.ts";

const clock = () => new Date(NOON);
const LOCALES = ["en-US", "ru", "de", "es-ES", "ja"];
const words = (view: View) => view.flatMap((block) => ("text" in block ? [block.text] : []));

describe("what will not do as may be expected of a new subscription", () => {
  it.each(LOCALES)("is said beside it, in %s", async (locale) => {
    const remarks = [
      { kind: "silent role", role: "9" },
      { kind: "no tags", names: ["daily", "odd"] },
      { kind: "no articles", names: ["Nobody"] },
    ] as const;
    const ledger = createMemoryDigests({ clock });
    const made = await ledger.subscribe(newSubscription(), { nextAt: NOON, lastSequence: 0 });
    const subscriptions = [{ ...made, nextAt: null }];
    const view = presentSubscriptions({ done: "subscribed", subscriptions, remarks }, locale);
    const warnings = view.filter((block) => block.kind === "note" && block.tone === "warning");
    expect(words(warnings)).toEqual([
      expect.not.stringMatching(/[{}]/),
      expect.stringContaining("daily, odd"),
      expect.stringContaining("Nobody"),
    ]);
  });
});

describe("who made a subscription that cannot be delivered", () => {
  it.each(LOCALES)("is told which one, why, and what to do, in %s", async (locale) => {
    const ledger = createMemoryDigests({ clock });
    const given = newSubscription({ locale, topic: "locks" });
    const made = await ledger.subscribe(given, { nextAt: NOON, lastSequence: 0 });
    const pausedFor = (reason: string) => ({ by: "bot", reason, since: clock().toISOString() }) as const;
    const text = pausedWords(made, pausedFor("The channel is gone"));
    for (const part of ["locks", made.id, "The channel is gone.", "/digest resume"])
      expect(text).toContain(part);
    expect(pausedWords(made, pausedFor("チャンネルがありません。"))).not.toContain("。.");
    const over = pausedWords(made, { ...pausedFor("The channel is gone"), forGood: true });
    expect(over).toContain("The channel is gone. ");
    expect(over).not.toContain("digest resume");
  });
});
