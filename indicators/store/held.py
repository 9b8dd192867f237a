"""Answers that are kept: the same question to the same library costs nothing the second time."""

from collections.abc import Callable
from functools import lru_cache, partial, wraps
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar

Self = TypeVar("Self")
Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Method = Callable[Concatenate[Self, Given], Answer]


def held(most: int) -> Callable[[Method[Self, Given, Answer]], Method[Self, Given, Answer]]:
    """Keep the `most` last answers of a method, for each object apart. Answers are shared: they must not be changed."""

    def decorate(method: Method[Self, Given, Answer]) -> Method[Self, Given, Answer]:
        name = f"_held_{method.__name__}"

        @wraps(method)
        def answer(self: Self, /, *args: Given.args, **kwargs: Given.kwargs) -> Answer:
            kept = vars(self).get(name) or vars(self).setdefault(name, lru_cache(most)(partial(method, self)))
            found: Answer = kept(*args, **kwargs)
            return found

        return answer

    return decorate


def made_once(most: int) -> Callable[[Callable[Given, Answer]], Callable[Given, Answer]]:
    """Keep the `most` last results of a function, each made once: who asks for one while it is made waits for it."""

    def decorate(make: Callable[Given, Answer]) -> Callable[Given, Answer]:
        kept: Callable[..., Answer] = lru_cache(most)(make)
        turns: dict[tuple[object, ...], Lock] = {}
        one_of = Lock()

        @wraps(make)
        def made(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
            with one_of:
                turn = turns.setdefault(args, Lock())
            with turn:
                return kept(*args, **kwargs)

        return made

    return decorate
