"""What several pages share: the frame, the address, evidence, tables, the reader."""
