/** Writes the smallest ONNX models there are, so that pooling can be tested with numbers that a person can check. */

/** Field types of protocol buffers. */
const VARINT = 0;
const BYTES = 2;
const FIELD_SHIFT = 3;
/** Element types of ONNX. */
const FLOAT = 1;
const INT64 = 7;
const IR_VERSION = 8;
const OPSET = 13;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left = Math.floor(left / 0x80)) bytes.push((left % 0x80) + 0x80);
  return Buffer.from([...bytes, left]);
}

const number = (field: number, value: number) =>
  Buffer.concat([varint((field << FIELD_SHIFT) | VARINT), varint(value)]);

function part(field: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([varint((field << FIELD_SHIFT) | BYTES), varint(bytes.length), bytes]);
}

const message = (...parts: Buffer[]) => Buffer.concat(parts);

/** An input or output: its name, element type, and dimensions, numbers or names. */
function port(name: string, type: number, dimensions: readonly (number | string)[]): Buffer {
  const shape = dimensions.map((size) => part(1, typeof size === "number" ? number(1, size) : part(2, size)));
  return message(part(1, name), part(2, part(1, message(number(1, type), part(2, message(...shape))))));
}

function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Buffer[] = [],
): Buffer {
  return message(
    ...inputs.map((name) => part(1, name)),
    part(2, output),
    part(4, operator),
    ...attributes.map((attribute) => part(5, attribute)),
  );
}

/** An integer attribute; 2 is its type's number. */
const integer = (name: string, value: number) => message(part(1, name), number(3, value), number(20, 2));

/** Attribute with a list of integers; 7 is its type's number. */
const integers = (name: string, values: readonly number[]) =>
  message(part(1, name), ...values.map((value) => number(8, value)), number(20, 7));

export interface TinyModel {
  /** The vector of each token id. */
  readonly table: readonly (readonly number[])[];
  /** Name of the output that holds a vector for each token. */
  readonly tokens?: string;
  /** With an output that is pooled already: the largest of each number over all tokens. */
  readonly pooled?: string;
}

/** A model that looks its tokens up in a table and does nothing else. */
export function tinyOnnx({ table, tokens = "last_hidden_state", pooled }: TinyModel): Buffer {
  const dimensions = table[0]?.length ?? 0;
  const initializer = message(
    number(1, table.length),
    number(1, dimensions),
    number(2, FLOAT),
    part(8, "table"),
    part(9, Buffer.from(Float32Array.from(table.flat()).buffer)),
  );
  const nodes = [node("Gather", ["table", "input_ids"], tokens, [integer("axis", 0)])];
  const outputs = [port(tokens, FLOAT, ["batch", "sequence", dimensions])];
  if (pooled !== undefined) {
    nodes.push(node("ReduceMax", [tokens], pooled, [integers("axes", [1]), integer("keepdims", 0)]));
    outputs.push(port(pooled, FLOAT, ["batch", dimensions]));
  }
  const graph = message(
    ...nodes.map((each) => part(1, each)),
    part(2, "tiny"),
    part(5, initializer),
    ...["input_ids", "attention_mask"].map((name) => part(11, port(name, INT64, ["batch", "sequence"]))),
    ...outputs.map((each) => part(12, each)),
  );
  return message(number(1, IR_VERSION), part(8, message(part(1, ""), number(2, OPSET))), part(7, graph));
}
