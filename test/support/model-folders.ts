/** Folders that look like models, for tests that do not run them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const CONFIG = { hidden_size: 384, model_type: "bert", max_position_embeddings: 512 };

export interface ModelFolders {
  write(files: Readonly<Record<string, string | Buffer>>): void;
  /** A folder with all that a model needs, under the given name; returns its path. */
  modelFolder(name: string, config?: object, weights?: string): string;
}

/** Makes them below `root`. */
export function modelFolders(root: string): ModelFolders {
  function write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
  }
  return {
    write,
    modelFolder(name, config = CONFIG, weights = "onnx/model.onnx") {
      write({
        [`${name}/config.json`]: JSON.stringify(config),
        [`${name}/tokenizer.json`]: "{}",
        [`${name}/tokenizer_config.json`]: JSON.stringify({ model_max_length: 512 }),
        [`${name}/${weights}`]: `weights of ${name}`,
      });
      return join(root, name);
    },
  };
}
