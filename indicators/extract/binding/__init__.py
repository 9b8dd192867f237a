"""From the numbers of a sentence to what each one says: which indicator, how measured, where, when, reached or aimed at."""
