/** What a click means is read only from ids that this version wrote. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandOfId, readComponentId, writeComponentId } from "../../src/discord/custom-id.ts";

const commandName = fc.string({ unit: fc.constantFrom(..."abc-_ 'zя名ก"), minLength: 1, maxLength: 32 });
const component = fc.record({
  action: fc.constantFrom("page" as const, "show" as const, "copy" as const, "at" as const),
  command: commandName,
  key: fc.string({ unit: fc.constantFrom(..."aZ09_-"), minLength: 1, maxLength: 43 }),
  page: fc.integer({ min: 0, max: 99_999 }),
});

describe("component ids", () => {
  it("read what was written, in at most 100 characters", () => {
    fc.assert(
      fc.property(component, (given) => {
        const id = writeComponentId(given);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readComponentId(id)).toEqual(given);
        expect(commandOfId(id)).toBe(given.command);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["another program's", "help-menu"],
    ["another version", "v2:page:ask:key:1"],
    ["an unknown action", "v1:delete:ask:key:1"],
    ["no command", "v1:page::key:1"],
    ["a command too long", `v1:page:${"a".repeat(33)}:key:1`],
    ["no key", "v1:page:ask::1"],
    ["a key with other signs", "v1:page:ask:../key:1"],
    ["no page", "v1:page:ask:key:"],
    ["a page that is no number", "v1:page:ask:key:one"],
    ["a page below nothing", "v1:page:ask:key:-1"],
    ["a page too large", "v1:page:ask:key:123456"],
    ["something before it", " v1:page:ask:key:1"],
    ["something after it", "v1:page:ask:key:1:2"],
    ["a line end", "v1:page:ask:key:1\n"],
    ["more than Discord allows", `v1:page:ask:${"k".repeat(100)}:1`],
  ])("refuse %s", (_what, id) => {
    expect(readComponentId(id)).toBeNull();
  });

  it("name the command also in other versions", () => {
    expect(commandOfId("v2:open:ask:whatever:else")).toBe("ask");
    expect(commandOfId("help-menu")).toBeNull();
    expect(commandOfId("v1:page::key:1")).toBeNull();
  });

  it("never fail on anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        expect(readComponentId(id)).toBeNull();
        commandOfId(id);
      }),
    );
  });
});
