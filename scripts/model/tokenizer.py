"""Writes tokenizer.json and its companions for the word pieces of the weights."""

from __future__ import annotations

import base64
import io
import json

import sentencepiece
from sentencepiece import sentencepiece_model_pb2

SPECIALS = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3}
METASPACE = {
    "type": "Metaspace",
    "replacement": "▁",
    "prepend_scheme": "always",
    "add_prefix_space": True,
    "split": True,
}


def character_map() -> str:
    """SentencePiece's own nmt_nfkc map in base64; a tiny model is trained only to read it out."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g"] * 10),
        model_writer=model,
        vocab_size=12,
        model_type="unigram",
        hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )
    parsed = sentencepiece_model_pb2.ModelProto.FromString(model.getvalue())
    return base64.b64encode(parsed.normalizer_spec.precompiled_charsmap).decode("ascii")


def added_token(content: str, number: int) -> dict:
    return {
        "id": number,
        "content": content,
        "single_word": False,
        "lstrip": content == "<mask>",
        "rstrip": False,
        "normalized": False,
        "special": True,
    }


def build_tokenizer(pieces: list[tuple[str, float]]) -> str:
    """The Unigram tokenizer of XLM-RoBERTa in the format of the `tokenizers` library, as JSON text."""
    mask = next(number for number, (piece, _score) in enumerate(pieces) if piece == "<mask>")
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [added_token(text, number) for text, number in {**SPECIALS, "<mask>": mask}.items()],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Precompiled", "precompiled_charsmap": character_map()},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            ],
        },
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, METASPACE]},
        "post_processor": template(),
        "decoder": METASPACE,
        "model": {"type": "Unigram", "unk_id": SPECIALS["<unk>"], "vocab": pieces, "byte_fallback": False},
    }
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":"))


def template() -> dict:
    def special(text: str) -> dict:
        return {"SpecialToken": {"id": text, "type_id": 0}}

    def sequence(name: str) -> dict:
        return {"Sequence": {"id": name, "type_id": 0}}

    start, end = special("<s>"), special("</s>")
    tokens = {text: {"id": text, "ids": [SPECIALS[text]], "tokens": [text]} for text in ("<s>", "</s>")}
    return {
        "type": "TemplateProcessing",
        "single": [start, sequence("A"), end],
        "pair": [start, sequence("A"), end, end, sequence("B"), end],
        "special_tokens": tokens,
    }
