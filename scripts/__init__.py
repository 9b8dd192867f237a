"""What `make` runs, and what is run by hand now and then. The package never imports from here."""
