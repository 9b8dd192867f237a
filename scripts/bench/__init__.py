"""How fast the program reads, beside other readers of the same text: `make bench`."""
