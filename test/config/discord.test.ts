/** The variables of the bot on Discord: lists of channels, an address, a switch, and a token that is told to nobody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Environment, readConfig, requireToken } from "../../src/config.ts";
import type { UserError } from "../../src/core/errors.ts";
import { userErrorOf } from "../support/user-error-of.ts";

const ONE = "12345678901234567";
const TWO = "123456789012345678";
const THREE = "98765432109876543210";

const discord = (environment: Environment) => readConfig(environment, "/x").discord;

function refusal(environment: Environment): UserError {
  return userErrorOf(() => discord(environment));
}

describe("DISCORD_TOKEN", () => {
  it.each([
    ["none", undefined, null],
    ["nothing", "", ""],
    ["spaces", "  \t", ""],
    ["a token", "MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b", "MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b"],
    ["a token that was copied with its line end", " MTk4.Cl2FMQ.ZnCj\n", "MTk4.Cl2FMQ.ZnCj"],
  ])("may be %s", (_what, given, token) => {
    expect(discord({ DISCORD_TOKEN: given }).token).toBe(token);
  });

  it.each([
    ["a space inside", "very secret.token"],
    ["a line end inside", "very\nsecret.token"],
    ["letters that only look Latin", "vеry.secret.tоken"],
    ["the marks of a word processor", "“very.secret.token”"],
  ])("is refused with %s, and not repeated", (_what, given) => {
    const { code, message } = refusal({ DISCORD_TOKEN: given });
    expect(code).toBe("configuration");
    expect(message).toContain("DISCORD_TOKEN: expected a token as Discord shows it");
    expect(message).not.toContain("secret");
  });

  it("is not repeated where another variable is wrong", () => {
    const { message } = refusal({ DISCORD_TOKEN: "very.secret.token", REGISTER_COMMANDS: "maybe" });
    expect(message).not.toContain("secret");
  });
});

describe("ASK_CHANNELS", () => {
  it.each([
    ["nothing", "", []],
    ["one id", ONE, [ONE]],
    ["ids with commas", `${ONE},${TWO},${THREE}`, [ONE, TWO, THREE]],
    ["ids with spaces", `${ONE} ${TWO}`, [ONE, TWO]],
    ["ids with both, and spaces around", `  ${ONE} , ${TWO},\n\t${THREE} `, [ONE, TWO, THREE]],
    ["a list that ends with a comma", `${ONE},${TWO},`, [ONE, TWO]],
  ])("takes %s", (_what, given, ids) => {
    expect(discord({ ASK_CHANNELS: given }).askChannels).toEqual(ids);
  });

  it.each([
    ["a name", "#coverage"],
    ["a mention", `<#${ONE}>`],
    ["a link", `https://discord.com/channels/${ONE}/${TWO}`],
    ["an id that is too short", "1234567890123456"],
    ["an id that is too long", "123456789012345678901"],
    ["one bad id among good ones", `${ONE},general,${TWO}`],
    ["another separator", `${ONE};${TWO}`],
    ["digits of another script", "१२३४५६७८९०१२३४५६७"],
  ])("refuses %s, and repeats it", (_what, given) => {
    const error = refusal({ ASK_CHANNELS: given });
    expect(error.code).toBe("configuration");
    expect(error.message).toContain("ASK_CHANNELS: expected channel ids of 17 to 20 digits");
    expect(error.message).toContain(`“${given}”`);
  });

  it("reads back every list that it is given, however it is separated", () => {
    const id = fc.stringMatching(/^[1-9]\d{16,19}$/);
    const separator = fc.stringMatching(/^[ \t\n]{0,3}[ ,][ \t\n]{0,3}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, separator), { minLength: 1, maxLength: 20 }), (list) => {
        const ids = list.map(([one]) => one);
        expect(discord({ ASK_CHANNELS: list.flat().join("") }).askChannels).toEqual(ids);
      }),
    );
  });
});

describe("DISCORD_API_URL", () => {
  it.each([
    ["an address", "https://discord.com/api", "https://discord.com/api"],
    ["a server of one's own", "http://127.0.0.1:4000/api", "http://127.0.0.1:4000/api"],
    // Paths are put behind it, each with a slash of its own.
    ["an address with a slash at its end", "http://127.0.0.1:4000/api/", "http://127.0.0.1:4000/api"],
    ["an address among spaces", " https://discord.com/api ", "https://discord.com/api"],
    ["nothing", "", "https://discord.com/api"],
  ])("takes %s", (_what, given, expected) => {
    expect(discord({ DISCORD_API_URL: given }).apiUrl).toBe(expected);
  });

  it.each(["discord.com/api", "ftp://discord.com", "file:///etc/passwd", "https://", "api"])(
    "refuses “%s”",
    (given) => {
      const { code, message } = refusal({ DISCORD_API_URL: given });
      expect(code).toBe("configuration");
      expect(message).toContain("DISCORD_API_URL: expected an http(s) address");
      expect(message).toContain(`“${given}”`);
    },
  );
});

describe("REGISTER_COMMANDS", () => {
  it.each([
    [undefined, true],
    ["", true],
    ["on", true],
    ["off", false],
  ])("“%s” means %s", (given, expected) => {
    expect(discord({ REGISTER_COMMANDS: given }).registersCommands).toBe(expected);
  });

  it.each(["true", "0", "ON", "off "])("refuses “%s” with what there is", (given) => {
    expect(refusal({ REGISTER_COMMANDS: given }).message).toContain(
      `REGISTER_COMMANDS: expected one of on, off, got “${given}”`,
    );
  });
});

describe("requireToken", () => {
  it("gives the token, or says where it goes", () => {
    const token = (environment: Record<string, string>) => requireToken(readConfig(environment, "/x"));
    expect(token({ DISCORD_TOKEN: " abc.def.ghi " })).toBe("abc.def.ghi");
    expect(() => token({})).toThrow(/DISCORD_TOKEN is not set\..*\.env/);
    expect(() => token({ DISCORD_TOKEN: " " })).toThrow(/DISCORD_TOKEN is empty\..*\.env/);
  });
});
