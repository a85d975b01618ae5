#!/usr/bin/env bash
# Builds the jar twice from nothing and compares the bytes. Needs JAVA_HOME (JDK 25).
set -euo pipefail
cd "$(dirname "$0")/.."
sum() { mvn --batch-mode --quiet clean package -Dmaven.test.skip=true >/dev/null && sha256sum target/bospor.jar; }
first=$(sum)
second=$(sum)
[ "$first" = "$second" ] || { echo "FEIL: to bygg ga to ulike bospor.jar" >&2; exit 1; }
echo "OK: $first"
