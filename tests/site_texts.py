"""A case that uses every field."""

FULL = """\
---
title: 甲楼的故事
brand: 甲品牌
place: 甲大厦
carrier: 楼宇
region: 江苏省南京市浦口区
tags:
  - 楼宇党建
summary: 甲楼怎样做。
published: 2026-01-02
slogan: 把支部建到楼上
organisation: 甲楼综合党委
founded: 2020-11
updated: 2026-02-01
aliases:
  - old-jia
mechanisms:
  - name: 三步走
    summary: 分三步。
    parts:
      - name: 摸底
        text: 摸清情况。
figures:
  - label: 党组织
    value: 超过4
    unit: 个
    date: 2022
    source: ribao
    note: 截至年底
sources:
  - id: ribao
    title: 甲楼这样做
    publisher: 日报
    authors:
      - 张三
    date: 2022-06-30
    url: https://example.org/a
    accessed: 2026-01-01
teaching:
  objectives:
    - 说清难点
  questions:
    - 怎样做？
  duration: 45分钟
  notes: 先分组。
cover:
  image: cover.jpg
  alt: 大厦外景
  credit: 李四摄
---

## 背景 {#bg}

甲楼有很多企业[^1]。

| 项 | 数 |
| --- | ---: |
| 甲 | 1 |

[^1]: 据报道。
"""
