"""Compare: what is offered, what of it is compared, and its pictures, tables and words."""
