"""The API description (/openapi.json) and its page (/docs), which fetches nothing from outside."""

from __future__ import annotations

import json
from pathlib import Path

import flask_swagger_ui
from flask import Blueprint, Flask, Response, abort, make_response, render_template, send_from_directory
from flask_smorest import Api

from rules import __version__
from service.api.problems import ProblemSchema

DIST = Path(flask_swagger_ui.__file__).parent / "dist"
ASSETS = ("swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png")
DOCS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
INTRODUCTION = (
    "For each care need of a person in England: whose responsibility it is, who pays, why, and what would settle it "
    "if it cannot be settled yet. Remit is decision support: a named person decides. Errors are problem documents "
    "(RFC 9457). Nothing that is sent is stored or logged."
)


def describe(app: Flask) -> Api:
    """The collector of the description; blueprints are registered with it."""
    app.config.update(API_TITLE="Remit", API_VERSION=__version__, OPENAPI_VERSION="3.1.1")
    api = Api(spec_kwargs={"info": {"description": INTRODUCTION}})
    api.ERROR_SCHEMA = ProblemSchema
    api.DEFAULT_ERROR_RESPONSE_NAME = None  # each operation says which problems it answers with
    api.init_app(app)
    return api


def description_blueprint(api: Api) -> Blueprint:
    """The addresses of the description, its page and the files of that page."""
    blueprint = Blueprint("description", __name__, template_folder="templates", static_folder="static")

    @blueprint.get("/openapi.json")
    def openapi() -> Response:
        return Response(json.dumps(api.spec.to_dict()), mimetype="application/json")

    @blueprint.get("/docs")
    def docs() -> Response:
        page = make_response(render_template("docs.html"))
        page.headers["Content-Security-Policy"] = DOCS_POLICY
        return page

    @blueprint.get("/docs/<name>")
    def asset(name: str) -> Response:
        if name == "start.js":
            return send_from_directory(Path(__file__).parent / "static", name)
        if name not in ASSETS:
            abort(404)
        return send_from_directory(DIST, name)

    return blueprint
