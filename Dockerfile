# Debian's own Python is 3.11, which the rule engine runs on, and Debian keeps it patched.
FROM debian:bookworm-slim AS build

# Versions are not pinned: Debian's stable release keeps only the newest fix of each package.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev python3-dev python3-venv \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /build
RUN python3 -m venv /opt/remit
ENV PATH=/opt/remit/bin:$PATH PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1

# What Remit needs comes first, so that a change to Remit alone is built in seconds.
COPY requirements/ requirements/
RUN pip install --require-hashes -r requirements/build.lock \
    && pip install --require-hashes --no-build-isolation -r requirements/runtime.lock

COPY pyproject.toml ./
COPY rules/ rules/
COPY service/ service/
RUN pip install --no-deps --no-build-isolation . \
    && cp service/gunicorn.conf.py /opt/remit/ \
    && pip uninstall --yes setuptools wheel pip


FROM debian:bookworm-slim

# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin remit

COPY --from=build /opt/remit /opt/remit
WORKDIR /opt/remit
ENV PATH=/opt/remit/bin:$PATH HOST=0.0.0.0 PORT=8000 PYTHONUNBUFFERED=1
USER 10001
EXPOSE 8000

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/health/live'); sys.exit(c.getresponse().status != 200)"]

CMD ["gunicorn", "-c", "gunicorn.conf.py", "service.app:create_app()"]
