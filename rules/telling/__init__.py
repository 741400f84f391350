"""From what was concluded to what is told: who pays, why, what is missing, what next."""
