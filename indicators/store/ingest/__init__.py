"""From folders of files to a snapshot: only what changed is read, here or on a cluster."""
