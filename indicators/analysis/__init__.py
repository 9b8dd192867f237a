"""One computation per file, over observations, knowing no screen."""
