"""What is known of Chinese."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue
from readout.text.word_lists import word_set

CHINESE = Tongue(
    verbs=frozenset(
        verb + ending
        for ending in ("", "说", "說", "道")
        for verb in word_set(
            """表示 指出 强调 強調 宣布 补充 補充 说 称 說 稱 认为 認為 介绍 介紹 透露 回应 回應 回答 写 寫
            告诉 告訴 重申 呼吁 呼籲 坦言 直言 警告"""
        )
    ),
    introducers=(),
    helpers=word_set("还 也 并 還 並"),
    stops=frozenset(),
    he=word_set("他"),
    she=word_set("她"),
    others=word_set("他们 她们"),
    documents="声明|聲明|公报|公報",
)
