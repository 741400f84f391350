"""One case being told: its footings, the one graph of grounds, and the walks to what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from rules.concluding.footings import Footings
from rules.telling.basis import Basis
from rules.telling.grounds import Grounds
from rules.telling.open_walk import OpenWalk


@dataclass(frozen=True, slots=True)
class Told:
    """What every part of the answer is told from. `walk` is on the ordinary footing, `given_walk` on what is given.

    `whole`: every finding and ground is told, and not only what the answer needs.
    """

    basis: Basis
    grounds: Grounds
    walk: OpenWalk
    given_walk: OpenWalk
    whole: bool

    @classmethod
    def of(cls, footings: Footings, *, whole: bool) -> Told:
        """Nothing told yet."""
        basis = Basis(footings)
        return cls(basis, Grounds(basis), OpenWalk(footings.ordinary), OpenWalk(footings.given), whole)
