"""Compares two model folders: byte for byte, else by the embeddings they give."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import onnxruntime

FILES = ("config.json", "tokenizer_config.json", "tokenizer.json", "onnx/model_quantized.onnx")
NUMERIC_FILE = "onnx/model_quantized.onnx"
MIN_COSINE = 0.9999
"""From here on two models rank the same."""
SEQUENCES, LENGTH, VOCABULARY, SEED = 16, 64, 250_000, 20_261_123


def compare_folders(built: Path, shipped: Path) -> bool:
    """Prints a line for each file; true when every file is the same in bytes or in numbers."""
    same = True
    for name in FILES:
        ours, theirs = built / name, shipped / name
        if not theirs.exists():
            print(f"{name}: not in {shipped}")
            same = False
        elif digest(ours) == digest(theirs):
            print(f"{name}: the same, byte for byte ({digest(ours)[:16]}…)")
        elif name == NUMERIC_FILE:
            same = compare_numbers(ours, theirs) and same
        else:
            print(f"{name}: different ({digest(ours)[:16]}… built, {digest(theirs)[:16]}… shipped)")
            same = False
    return same


def compare_numbers(ours: Path, theirs: Path) -> bool:
    first, second = embeddings(ours), embeddings(theirs)
    lowest = float((first * second).sum(axis=1).min())
    largest = float(np.abs(first - second).max())
    verdict = "numerically the same" if lowest >= MIN_COSINE else "different"
    print(f"{NUMERIC_FILE}: {verdict}: lowest cosine {lowest:.6f}, largest difference {largest:.2e} on {SEQUENCES} inputs")
    return lowest >= MIN_COSINE


def embeddings(model: Path) -> np.ndarray:
    """Mean-pooled, length 1, for the same made-up token sequences each time."""
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    tokens = np.random.default_rng(SEED).integers(4, VOCABULARY, (SEQUENCES, LENGTH))
    inputs = {"input_ids": tokens.astype(np.int64), "attention_mask": np.ones_like(tokens, np.int64)}
    pooled = session.run(None, inputs)[0].mean(axis=1)
    return pooled / np.linalg.norm(pooled, axis=1, keepdims=True)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
