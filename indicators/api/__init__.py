"""The read-only JSON API, served beside the dashboard in one process, and what guards both.

mounts, guard      what the server needs to listen
routes             the applications themselves, loaded when they are asked
"""
