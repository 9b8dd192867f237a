"""Jobs on a Dask cluster. The workers do the same function; what one of them loses when it dies another does again."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from indicators.store.ingest.job import Done, Job, do, not_done

if TYPE_CHECKING:
    from distributed import Client

_AHEAD = 4
_LOSSES = 3
"""How many workers a document may take with it before it is left out."""


class ClusterError(Exception):
    """The cluster cannot be used: `reason` is `library` or `unreachable`; `facts` fill its message."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(f"{reason}: {facts}")
        self.reason = reason
        self.facts = facts


def run_on(scheduler: str, jobs: Iterable[Job], patience: float = 10) -> Iterator[Done]:
    """Do `jobs` on the workers of the scheduler at `scheduler` (tcp://HOST:8786), which has `patience` seconds to answer.

    What is done comes in no certain order.

    Raises:
        ClusterError: Dask is not installed here, or nobody answers at that address.
    """
    try:
        from distributed import Client, as_completed  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise ClusterError("library", command="pip install -r requirements-cluster.txt") from error
    try:
        client = Client(scheduler, timeout=patience, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:  # no answer, or no address
        raise ClusterError("unreachable", scheduler=scheduler, problem=str(error) or type(error).__name__) from error
    waiting = iter(jobs)
    with client:
        under_way: dict[str, Job] = {}
        futures = as_completed([], loop=client.loop, raise_errors=False)

        def more() -> None:
            room = max(1, _AHEAD * _threads(client)) - len(under_way)
            for job in islice(waiting, max(0, room)):
                future = client.submit(do, job, pure=False, key=f"read-{job.key}", retries=_LOSSES)
                under_way[str(future.key)] = job
                futures.add(future)

        more()
        while under_way:
            future = next(futures)
            job = under_way.pop(str(future.key))
            yield _outcome(future, job)
            more()


def _threads(client: "Client") -> int:
    return sum(client.nthreads().values())


def _outcome(future: Any, job: Job) -> Done:  # noqa: ANN401 - distributed gives no types
    error = future.exception()
    if error is None:
        done: Done = future.result()
        return done
    return not_done(job, f"{type(error).__name__}: {error}")
