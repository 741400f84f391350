"""What a locality's own policy says beside the law. It never changes route, payers or charge."""
