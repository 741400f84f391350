"""A decision as it is handed out: under an id of its own, with the moment it was made."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

from rules.decision import Decision
from rules.telling.detail import FULL, at_detail


def issued(decision: Decision, moment: datetime, detail: str = FULL) -> dict[str, Any]:
    """The JSON of the contract. The id is random and the time is UTC, so neither is part of the receipt."""
    decided_at = moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"decision_id": str(uuid.uuid4()), "decided_at": decided_at, **at_detail(decision, detail)}
