"""The declared step vocabulary: what a scenario may say, and what each step does.

Nothing here knows of pytest, so that whatever runs scenarios (the tests, a page, a command) runs the same steps.
"""
