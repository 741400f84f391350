"""The application: a rulebook served over HTTP."""

from __future__ import annotations

import gc
import os

from flask import Flask
from flask.json.provider import DefaultJSONProvider

from rules.decide import serve
from service.api.decisions import decisions_blueprint
from service.api.description import describe, description_blueprint
from service.api.facts import facts_blueprint
from service.api.figures import figures_blueprint
from service.api.health import health_blueprint
from service.api.problems import handle_problems
from service.api.rulebook import rulebook_blueprint
from service.api.sources import sources_blueprint
from service.config import Config
from service.headers import set_headers
from service.logs import configure_logs, log_requests
from service.web.front import front_blueprint


class InOrder(DefaultJSONProvider):
    """JSON with its keys in the order of the contract, which puts what matters first."""

    sort_keys = False


def create_app(config: Config | None = None) -> Flask:
    """Make the application, serving one book for its whole life.

    Raises BookRefused with every fault where the book cannot be served, ConfigError where a setting cannot be used.
    """
    config = Config.from_environment(os.environ) if config is None else config
    configure_logs()
    served = serve(config.book)
    gc.freeze()  # the book lives as long as the process: no later collection need look at it, nor a fork copy it
    app = Flask(__name__, static_folder=None)
    # One byte more than is taken: a body of untold length is cut off there, which its reader must be able to see.
    app.config.update(MAX_CONTENT_LENGTH=config.max_body_bytes + 1, BOOK_SHA256=served.book.sha256)
    app.json = InOrder(app)
    log_requests(app)
    set_headers(app)
    api = describe(app)
    handle_problems(app)
    api.register_blueprint(decisions_blueprint(served, config))
    api.register_blueprint(facts_blueprint(served.book))
    api.register_blueprint(rulebook_blueprint(served))
    api.register_blueprint(sources_blueprint(served.book))
    api.register_blueprint(figures_blueprint(served.book))
    api.register_blueprint(health_blueprint(served, config))
    app.register_blueprint(description_blueprint(api))
    app.register_blueprint(front_blueprint(served))
    return app
