"""Jobs on the cores of this machine. A document that kills its process is found, left out and said."""

import multiprocessing
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from indicators.store.ingest.job import Done, Job, do, not_done, prepare

Work = Callable[[Job], Done]
_AHEAD = 3
"""Jobs that wait for each process: enough that none is idle, few enough that their bytes take no memory."""


def run_here(jobs: Iterable[Job], processes: int = 0, work: Work = do) -> Iterator[Done]:
    """Do `jobs` in as many processes as there are cores, or as given; in this process when that is one.

    What is done comes in no certain order.
    """
    processes = processes or len(os.sched_getaffinity(0))
    if processes == 1:
        yield from map(work, jobs)
        return
    waiting = iter(jobs)
    while left := (yield from _until_broken(waiting, processes, work)):
        for job in left:
            yield _alone(job, work)


def _until_broken(jobs: Iterator[Job], processes: int, work: Work) -> Generator[Done, None, list[Job]]:
    """Do jobs until none is left or a process dies; return those that were under way when it did."""
    running: dict[Future[Done], Job] = {}
    with _pool(processes) as pool:
        try:
            while True:
                for job in islice(jobs, processes * (1 + _AHEAD) - len(running)):
                    running[pool.submit(work, job)] = job
                if not running:
                    return []
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    done = future.result()
                    running.pop(future)
                    yield done
        except BrokenProcessPool:
            return list(running.values())
        finally:
            pool.shutdown(cancel_futures=True)


def _alone(job: Job, work: Work) -> Done:
    """Do one job in a process of its own, since it may be the one that kills it."""
    with _pool(1) as pool:
        try:
            return pool.submit(work, job).result()
        except BrokenProcessPool:
            return not_done(job, "the process that read it died")


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), initializer=prepare)
