"""From the words of a text to what they say: numbers, periods, regions, observations."""
