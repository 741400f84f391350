"""The scenarios, a folder for each area of law, and the steps they are written in."""
