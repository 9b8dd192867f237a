"""Every number can say where it comes from: industrial-policy indicators read from Chinese prose."""
