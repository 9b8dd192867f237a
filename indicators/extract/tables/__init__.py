"""Tables of figures: `| 产品 | 单位 | 产量 | 比上年增长（%） |`, each cell bound by its row, its column and the caption."""
