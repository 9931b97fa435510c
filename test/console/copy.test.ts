/** Quotations as lines to paste, from the shell and at the prompt. */
import { describe, expect, it } from "vitest";
import { copyText } from "../../src/console/copy.ts";
import { createSession } from "../../src/console/session.ts";
import type { Door } from "../../src/core/handle.ts";
import type { View } from "../../src/core/view.ts";
import { quotation } from "../support/quotation-items.ts";

const options = { color: false, width: 40, locale: "en-US" };
const long =
  "“A rather long sentence that no terminal of forty columns has room for.” — Ilda Marrow, The Ledger";
const view: View = [
  { kind: "note", tone: "muted", text: "Found." },
  { kind: "quotations", items: [quotation({ copy: long }), quotation({ copy: "“Short.”\n\u001b[31m— X" })] },
];

describe("copyText", () => {
  it("puts each quotation on one line, however long, without control characters", () => {
    expect(copyText(view, options)).toBe(`${long}\n“Short.” — X\n`);
  });

  it("says so where there is nothing to copy", () => {
    expect(copyText([{ kind: "body", text: "An article." }], options)).toContain("Nothing to copy");
    expect(copyText([], options)).toContain("Nothing to copy");
  });
});

describe("/copy at the prompt", () => {
  const caller = { locale: "en-US" };
  function session(names: readonly string[], views: readonly View[]) {
    const left = [...views];
    const door: Door = {
      commands: names.map((name) => ({ name, description: { "en-US": name }, options: {} })),
      handle: async () => ({ result: {}, view: left.shift() ?? [] }),
      complete: async () => [],
    };
    return createSession({ door, caller, color: false, width: () => 40, onError: () => "ref" });
  }

  it("prints the quotations of the last reply, and nothing before there was one", async () => {
    const { respond } = session(["quote"], [view]);
    expect(await respond("/copy")).toContain("Nothing to copy");
    await respond("/quote");
    expect(await respond(" /copy ")).toContain(`${long}\n`);
  });

  it("leaves a command of that name alone", async () => {
    const { respond } = session(["copy"], [[{ kind: "note", tone: "plain", text: "Mine." }]]);
    expect(await respond("/copy")).toContain("Mine.");
  });
});
