/** The log: secrets never get into it, bugs get a reference. */
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { failureWords } from "../../src/failure.ts";
import { openLog } from "../../src/log.ts";

function recording() {
  const lines: string[] = [];
  const log = openLog("info", { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

describe("openLog", () => {
  it("writes fields and message as one JSON line", () => {
    const { log, lines } = recording();
    log.info({ passages: 7 }, "ready");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ passages: 7, msg: "ready" });
  });

  it("takes secrets out, at the top and below", () => {
    const { log, lines } = recording();
    log.warn({ token: "abc123", config: { apiKey: "def456" }, a: { b: { password: "ghi789" } } }, "odd");
    const written = lines.join("");
    for (const secret of ["abc123", "def456", "ghi789"]) expect(written).not.toContain(secret);
    expect(written).toContain("[secret]");
  });

  it("writes of errors only what every error has: libraries hang requests and tokens on theirs", () => {
    const { log, lines } = recording();
    const cause = Object.assign(new Error("inner"), { requestBody: "a secret text" });
    const error = Object.assign(new Error("outer", { cause }), {
      code: 50035,
      url: "https://discord.com/api/v10/webhooks/1/a-secret-token/messages/@original",
    });
    log.bug(error);
    const written = lines.join("");
    expect(written).not.toContain("secret");
    expect(JSON.parse(written).err).toMatchObject({
      message: "outer",
      code: 50035,
      cause: { message: "inner" },
    });
  });

  it("leaves out what is below its level", () => {
    const lines: string[] = [];
    openLog("error", { write: (line: string) => void lines.push(line) }).info({}, "chatter");
    expect(lines).toEqual([]);
  });
});

describe("failureWords", () => {
  it("shows a person's own mistake as it is and logs nothing", () => {
    const { log, lines } = recording();
    expect(failureWords(new UserError("configuration", "Set X to 1."), log)).toBe("Set X to 1.");
    expect(lines).toEqual([]);
  });

  it("hides a bug behind a reference that the log explains", () => {
    const { log, lines } = recording();
    const words = failureWords(new TypeError("undefined is not a function"), log);
    const reference = /reference ([0-9a-f]{8})/.exec(words)?.[1];
    expect(words).not.toContain("undefined");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ reference, err: { type: "TypeError" } });
  });
});
