/** Models from the hub, the hub being a small server of our own. */
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { locateModel } from "../../embeddings/locate.ts";
import { CONFIG, modelFolders } from "../support/model-folders.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { write, modelFolder } = modelFolders(folder);

describe("a model on the hub", () => {
  let server: Server;
  let hubUrl: string;
  let asked: string[] = [];
  const hub = join(folder, "hub");
  const downloads = join(folder, "downloads");

  beforeAll(async () => {
    modelFolder("hub/owner/e5-tiny-small");
    write({ "hub/owner/e5-small-hub/onnx/model.onnx_data": "numbers" });
    modelFolder("hub/owner/e5-small-hub");
    modelFolder("hub/owner/e5-small-none", CONFIG, "pytorch.bin");
    server = createServer((request, response) => {
      const path = (request.url ?? "").replace("/resolve/main/", "/");
      asked.push(`${request.method} ${path}`);
      if (path.startsWith("/owner/e5-small-gated")) response.writeHead(401).end();
      else if (!existsSync(join(hub, path))) response.writeHead(404).end();
      else if (request.method === "HEAD") response.writeHead(200).end();
      else createReadStream(join(hub, path)).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    hubUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  afterEach(() => {
    asked = [];
  });

  const locate = (model: string, options = {}) => locateModel({ model, downloads, hubUrl, ...options });

  it("is fetched with its numbers, and once", async () => {
    const model = await locate("owner/e5-small-hub");
    expect(model.folder).toBe(join(downloads, "owner", "e5-small-hub"));
    expect(model.weights).toMatchObject({ file: "model.onnx", dtype: "fp32" });
    expect(existsSync(join(model.folder, "onnx", "model.onnx_data"))).toBe(true);
    expect(asked.length).toBeGreaterThan(3);
    asked = [];
    expect(await locate("owner/e5-small-hub", { allowDownload: false })).toEqual(model);
    expect(asked).toEqual([]);
  });

  it.each([
    ["that is not there", "owner/e5-small-gone", {}, "tokenizer.json"],
    ["that has no ONNX file", "owner/e5-small-none", {}, "no ONNX file"],
    ["that is not for everyone", "owner/e5-small-gated", {}, "401"],
    ["without a network", "owner/e5-small-x", { hubUrl: "http://127.0.0.1:9" }, "127.0.0.1:9"],
    ["that may not be fetched", "owner/e5-small-y", { allowDownload: false }, "not allowed"],
  ])("%s is refused in words", async (_, id, options, words) => {
    await expect(locate(id, options)).rejects.toMatchObject({
      code: "model_missing",
      message: expect.stringContaining(words),
    });
    expect(existsSync(join(downloads, id, "onnx"))).toBe(false);
  });
});
