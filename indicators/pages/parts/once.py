"""What pages derive from a library is made once and kept with it: a rerun that shows the same costs next to nothing."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

from indicators.pages.parts.frame import Frame

Given = ParamSpec("Given")
Made = TypeVar("Made")
Maker = Callable[Concatenate[Frame, Given], Made]


def once(most: int) -> Callable[[Maker[Given, Made]], Maker[Given, Made]]:
    """Keep the `most` last results of a function of a frame and of hashable arguments, which all readers share.

    They go with the library: an old snapshot that nobody looks at any more keeps nothing alive. The function stands in
    a module, not in a page's own script, which is a new one at each run.
    """

    def decorate(make: Maker[Given, Made]) -> Maker[Given, Made]:
        name = f"_once_{make.__module__}.{make.__qualname__}"

        @wraps(make)
        def made(frame: Frame, /, *args: Given.args, **kwargs: Given.kwargs) -> Made:
            kept = vars(frame.library).get(name) or vars(frame.library).setdefault(name, lru_cache(most)(make))
            found: Made = kept(frame, *args, **kwargs)
            return found

        return made

    return decorate
