"""How the cost grows: ours on ordinary text of doubling sizes and on hostile text at two sizes, all in the same rounds."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from scripts.bench.hostile import HOSTILE
from scripts.bench.readers import readers
from scripts.bench.rounds import Measure, Times, timed
from scripts.bench.rounds import run as run_rounds
from scripts.bench.tables import TIMED, Sized
from scripts.bench.texts import alone, ordinary

ROUNDS = 3
LIMIT = 20.0  # seconds after which a reading is stopped: many times what ordinary text of the largest size takes
SIZES = (25_000, 50_000, 100_000, 200_000, 400_000)
ORDINARY = "ordinary"


def run(source: Sequence[str], tell: Callable[[int], object]) -> tuple[Sized, Mapping[str, Sized]]:
    """The times on ordinary text by size, and on each hostile text by size, made of the texts in `source`."""
    plain = {size: ordinary(source, size) for size in SIZES}
    made = {(ORDINARY, size): text for size, text in plain.items()}
    for name, kind in HOSTILE.items():
        made |= {(name, size): kind.make(plain[size]) for size in (kind.size // 2, kind.size)}
    times = run_rounds(_contestants(made), ROUNDS, tell)
    sized: dict[str, dict[int, Times]] = {}
    for name, size in made:
        sized.setdefault(name, {})[size] = {own: times[_key(name, size, own)] for own in TIMED}
    return sized.pop(ORDINARY), sized


def _contestants(made: Mapping[tuple[str, int], str]) -> dict[str, Measure]:
    own = readers()
    return {
        _key(name, size, reader): timed(partial(own[reader], alone(text)), LIMIT)
        for (name, size), text in made.items()
        for reader in TIMED
    }


def _key(name: str, size: int, reader: str) -> str:
    return f"{name} {size} {reader}"
