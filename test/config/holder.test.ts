/** Which holders of claims are surely gone. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { processHolder } from "../../src/holder.ts";

const { holder, isGone } = processHolder();
const [machine] = holder.split(":");

describe("the holder of a claim", () => {
  it("is this process, unlike any other", () => {
    expect(holder.split(":")[1]).toBe(String(process.pid));
    expect(processHolder().holder).not.toBe(holder);
    expect(isGone(holder)).toBe(false);
  });

  it("is there as long as its process runs", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    const other = `${machine}:${child.pid}:x`;
    expect(isGone(other)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(isGone(other)).toBe(true);
  });

  it("is gone where its number is ours again", () => {
    expect(isGone(`${machine}:${process.pid}:before`)).toBe(true);
  });

  it("is there as far as one knows on another machine, and where its name says nothing", () => {
    expect(isGone(`0123456789ab:${process.pid}:x`)).toBe(false);
    for (const name of ["", "x", `${machine}`, `${machine}::x`, `${machine}:-1:x`])
      expect(isGone(name)).toBe(false);
  });

  it("is there where its process is somebody else's", () => {
    expect(isGone(`${machine}:1:x`)).toBe(false);
  });
});
