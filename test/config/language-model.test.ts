/** The language model in the environment: both or none, and a key that no message shows. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";

const URL_AND_MODEL = { LLM_URL: "http://localhost:11434/v1", LLM_MODEL: "small" };

function messageOf(environment: Record<string, string>): string {
  try {
    readConfig(environment, "/x");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing was thrown");
}

describe("the language model's configuration", () => {
  it("needs no key, and takes an empty one as none", () => {
    const model = { url: "http://localhost:11434/v1", model: "small", apiKey: null };
    expect(readConfig(URL_AND_MODEL, "/x").languageModel).toEqual(model);
    expect(readConfig({ ...URL_AND_MODEL, LLM_API_KEY: "" }, "/x").languageModel).toEqual(model);
    expect(readConfig({ ...URL_AND_MODEL, LLM_API_KEY: "  " }, "/x").languageModel).toEqual(model);
  });

  it("takes a key alone for some other program's", () => {
    expect(readConfig({ LLM_API_KEY: "sk-1" }, "/x").languageModel).toBeNull();
  });

  it.each([
    ["LLM_MODEL", { LLM_URL: URL_AND_MODEL.LLM_URL }],
    ["LLM_URL", { LLM_MODEL: "small" }],
  ])("says that %s is missing", (name, environment) => {
    expect(messageOf({ ...environment, LLM_API_KEY: "sk-secret" })).toMatch(
      new RegExp(`^${name} is not set`),
    );
    expect(messageOf({ ...environment, LLM_API_KEY: "sk-secret" })).not.toContain("sk-secret");
  });

  it.each(["ftp://host/v1", "localhost:11434", "http://", "file:///etc/passwd"])(
    "refuses the address %s",
    (url) => {
      expect(messageOf({ LLM_URL: url, LLM_MODEL: "m" })).toContain("LLM_URL: expected an http(s) address");
    },
  );

  it.each(["http://user:hunter2@host/v1", "https://host/v1?key=hunter2", "https://host/v1#hunter2"])(
    "does not repeat what may be a key in an address",
    (url) => {
      const message = messageOf({ LLM_URL: url, LLM_MODEL: "m" });
      expect(message).toContain("LLM_URL");
      expect(message).not.toContain("hunter2");
    },
  );

  it("does not repeat a key that no header takes", () => {
    const message = messageOf({ ...URL_AND_MODEL, LLM_API_KEY: "ключ-hunter2" });
    expect(message).toContain("LLM_API_KEY: expected a key");
    expect(message).not.toContain("hunter2");
  });

  it("is told in the README", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const name of ["LLM_URL", "LLM_MODEL", "LLM_API_KEY"]) expect(readme).toContain(`\`${name}\``);
  });
});
