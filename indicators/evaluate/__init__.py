"""How well the program reads: its mentions, periods and observations beside what people read in the same texts."""
