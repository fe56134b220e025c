"""What is known of Chinese."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue
from readout.text.word_lists import word_set

CHINESE = Tongue(
    verbs=frozenset(
        verb + ending
        for ending in ("", "说", "說", "道", "称", "稱")
        for verb in word_set(
            """表示 指出 强调 強調 宣布 补充 補充 说 称 說 稱 认为 認為 介绍 介紹 透露 回应 回應 回答 写 寫
            告诉 告訴 重申 呼吁 呼籲 坦言 直言 警告 提到 谈到 談到 解释 解釋 回忆 回憶 感慨 感叹 感嘆 坦承 承认 承認
            澄清 反问 反問 答复 答覆 发文 發文 喊话 喊話 通报 通報 发誓 發誓 主张 主張 提起 提及 谈及 談及 说起 說起"""
        )
    )
    | word_set("问道 問道 答道 喊道 叹道 嘆道 笑道 祝贺道 祝賀道 笑称 笑稱"),
    introducers=(),
    helpers=word_set("还 也 并 還 並"),
    stops=frozenset(),
    he=word_set("他"),
    she=word_set("她"),
    others=word_set("他们 她们"),
    documents="声明|聲明|公报|公報",
)
