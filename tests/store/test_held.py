"""What is kept is made once."""

from threading import Barrier, Event, Thread

from indicators.store.held import made_once


def test_what_two_readers_want_at_once_is_made_once() -> None:
    """Two threads that ask for the same at the same time get one and the same object; another question is another object."""
    made: list[str] = []
    together, second = Barrier(2), Event()

    @made_once(4)
    def make(name: str) -> object:
        made.append(name)
        if len(made) > 1:
            second.set()
        second.wait(0.3)  # time for the other to come in, where nothing keeps it out
        return object()

    got: list[object] = []

    def ask() -> None:
        together.wait(10)
        got.append(make("store"))

    readers = [Thread(target=ask) for _ in range(2)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(10)
    assert made == ["store"]
    assert got[0] is got[1]
    assert make("other") is not got[0]
