"""How speed is measured."""
