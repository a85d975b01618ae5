#!/usr/bin/env bash
# Measures the peak memory of the packaged Bospor with a training household open: after "mvn -Pinstaller verify",
# installer/maal-minne.sh [rounds]. Needs xvfb, xdotool and imagemagick. Limit: 300 MB resident, what it shares with others included.
# Look at target/maal/minne.png afterwards: it shows which household was open.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-3}
mkdir -p target/maal
# A display of its own: the window must lie where the mouse presses.
exec {free}< <(exec Xvfb -displayfd 1 -noreset -screen 0 1280x800x24 2>/dev/null)
trap "kill $!" EXIT
read -r number <&"$free"
export DISPLAY=:$number
worst=0
for ((i = 0; i < rounds; i++)); do
  home=$(mktemp -d)
  HOME=$home JAVA_TOOL_OPTIONS=-Duser.home=$home target/installer/Bospor/bin/bospor --oevelse >/dev/null 2>&1 & bospor=$!
  sleep 8
  window=$(xdotool search --onlyvisible --name '^Bospor$' | tail -1)
  xdotool windowmove "$window" 0 0
  sleep 1
  # "Par med skiftarbeid og to barn" in the list to the right.
  xdotool mousemove 945 690 click 1
  sleep 8
  import -window root target/maal/minne.png
  peak=$(awk '/VmHWM/ { print int($2 / 1000) }' "/proc/$bospor/status")
  echo "høyeste minnebruk: $peak MB"
  [ "$peak" -gt "$worst" ] && worst=$peak
  kill "$bospor"
  wait "$bospor" || true
  rm -rf "$home"
done
[ "$worst" -lt 300 ] || { echo "FEIL: over 300 MB" >&2; exit 1; }
