#!/usr/bin/env bash
# Draws bospor.svg in the sizes that Windows and Linux ask for. Needs librsvg2-bin and icoutils; run after changing the drawing.
set -euo pipefail
cd "$(dirname "$0")"
sizes=(16 24 32 48 64 128 256)
for s in "${sizes[@]}"; do
  rsvg-convert --width "$s" --height "$s" --output "bospor-$s.png" bospor.svg
done
# The largest is kept as PNG inside the .ico: a twentieth of the size.
icotool --create --output=bospor.ico bospor-16.png bospor-24.png bospor-32.png bospor-48.png bospor-64.png bospor-128.png --raw=bospor-256.png
