"""Draws the encoder as an ONNX graph of few, large nodes, then quantises its linear layers to int8."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from weights import BLOCK, Weights, dequantized, nibbles

OPSET = 21
"""The first with 4-bit tensor types."""
IR_VERSION = 10
MICROSOFT = "com.microsoft"


class Drawing:
    """Collects nodes and constants; a node's output carries the node's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(
        self, kind: str, inputs: list[str], domain: str | None = "", name: str = "", output: str = "", **attributes
    ) -> str:
        name = name or f"n{len(self.nodes) + 1}_{kind}"
        self.nodes.append(
            helper.make_node(kind, inputs, [output or name], name=name, domain=domain, **attributes)
        )
        return output or name


def build_graph(weights: Weights) -> onnx.ModelProto:
    """The float32 encoder with a 4-bit embedding table: input_ids, attention_mask → last_hidden_state."""
    drawing = Drawing()
    state = draw_embeddings(drawing, weights)
    mask = drawing.node("Cast", ["attention_mask"], to=TensorProto.INT32)
    for layer in range(weights.layers):
        state = draw_layer(drawing, weights, layer, state, mask)
    # The shipped file's last node carries no domain at all; one field decides whether the bytes agree.
    drawing.node("Identity", [state], domain=None, name="out", output="last_hidden_state")
    shape = ["batch", "seq"]
    graph = helper.make_graph(
        drawing.nodes,
        "e5",
        [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("input_ids", "attention_mask")],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, weights.hidden])],
        drawing.constants,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)


def draw_embeddings(drawing: Drawing, weights: Weights) -> str:
    hidden = weights.hidden
    table, scales = four_bit_table(drawing, weights)
    words = drawing.node(
        "GatherBlockQuantized",
        [table, "input_ids", scales],
        domain=MICROSOFT,
        block_size=BLOCK,
        gather_axis=0,
        quantize_axis=1,
    )
    # Every text is of type 0, so that row is added into the positions once and for all.
    positions = weights.tensors["emb.pos"].reshape(-1, hidden) + weights.tensors["emb.type"].reshape(-1, hidden)[0]
    one = drawing.constant("one_i", np.array([1], np.int64))
    table_of_positions = drawing.constant("emb.pos", positions)
    zero = drawing.constant("z", np.array([0], np.int64))
    axis = drawing.constant("ax0", np.array([0], np.int64))
    shape = drawing.node("Shape", ["input_ids"])
    length = drawing.node("Gather", [shape, one], axis=0)
    slice_of_positions = drawing.node("Slice", [table_of_positions, zero, length, axis])
    both = drawing.node("Add", [words, slice_of_positions])
    return draw_norm(drawing, weights, both, "emb.ln")


def four_bit_table(drawing: Drawing, weights: Weights) -> tuple[str, str]:
    values, scales = nibbles(weights.tensors["emb.word"], weights.hidden)
    signed = (values.astype(np.int16) - 8) & 0x0F
    packed = (signed[:, 0::2] | (signed[:, 1::2] << 4)).astype(np.uint8)
    table = onnx.TensorProto(
        name="emb.word",
        data_type=TensorProto.INT4,
        dims=[weights.vocabulary, weights.hidden],
        raw_data=packed.tobytes(),
    )
    drawing.constants.append(table)
    return "emb.word", drawing.constant("emb.word.s", scales)


def draw_layer(drawing: Drawing, weights: Weights, layer: int, state: str, mask: str) -> str:
    prefix = f"l{layer}."
    parts = [draw_linear(drawing, weights, prefix + name, state) for name in ("q", "k", "v")]
    attention = drawing.node(
        "MultiHeadAttention", [*parts, "", mask], domain=MICROSOFT, num_heads=weights.heads
    )
    attended = draw_linear(drawing, weights, prefix + "ao", attention)
    state = draw_norm(drawing, weights, drawing.node("Add", [state, attended]), prefix + "aln")
    wide = draw_linear(drawing, weights, prefix + "fi", state)
    active = drawing.node("Gelu", [wide], domain=MICROSOFT)
    narrow = draw_linear(drawing, weights, prefix + "fo", active)
    return draw_norm(drawing, weights, drawing.node("Add", [state, narrow]), prefix + "oln")


def draw_linear(drawing: Drawing, weights: Weights, name: str, inputs: str) -> str:
    outputs = weights.tensors[f"{name}.b"].size
    columns = weights.feed_forward if name.endswith(".fo") else weights.hidden
    matrix = dequantized(weights.tensors[f"{name}.w"], columns)
    if matrix.shape[0] != outputs:
        raise ValueError(f"{name}: {matrix.shape[0]} rows of weights for {outputs} outputs")
    product = drawing.node("MatMul", [inputs, drawing.constant(f"{name}.w", matrix.T)])
    return drawing.node("Add", [product, drawing.constant(f"{name}.b", weights.tensors[f"{name}.b"])])


def draw_norm(drawing: Drawing, weights: Weights, inputs: str, name: str) -> str:
    scale = drawing.constant(f"{name}.w", weights.tensors[f"{name}.w"])
    shift = drawing.constant(f"{name}.b", weights.tensors[f"{name}.b"])
    return drawing.node(
        "LayerNormalization", [inputs, scale, shift], axis=-1, epsilon=weights.epsilon
    )


def quantize(float_model: Path, target: Path) -> None:
    """Linear layers to int8, one scale a column, 7 of 8 bits so that no processor's products overflow."""
    quantize_dynamic(
        float_model,
        target,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        # Shape inference knows no Microsoft nodes; everything between them is float.
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )
