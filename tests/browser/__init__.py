"""What only a real browser can see."""
