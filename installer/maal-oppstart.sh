#!/usr/bin/env bash
# Measures the start of the packaged Bospor against a bare JavaFX window, packaged the same way (same runtime, launcher and flags,
# a cache of its own) and on the plain class path. After "mvn -Pinstaller verify": installer/maal-oppstart.sh [rounds]
# Needs JAVA_HOME (JDK 25), and xvfb where there is no screen. Limits: 2.0 times the packaged one, 0.9 times the class path.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-9}
work=target/maal
image=$PWD/target/installer/Bospor
pack=$PWD/target/pakking
rm -rf "$work" && mkdir -p "$work/classes" "$work/app"
if [ -z "${DISPLAY:-}" ]; then
  # Whichever display is free, and one that outlives each program.
  exec {free}< <(exec Xvfb -displayfd 1 -noreset -screen 0 1600x1200x24 2>/dev/null)
  trap "kill $!" EXIT
  read -r number <&"$free"
  export DISPLAY=:$number
fi
fx=$(printf '%s:' "$pack"/fx/*.jar)
"$JAVA_HOME/bin/javac" -cp "$fx" -d "$work/classes" installer/hei/Hei.java
"$JAVA_HOME/bin/jar" --create --file "$work/app/hei.jar" -C "$work/classes" .
# The options of the product's own launcher, cache aside.
mapfile -t options < <(sed -n 's/^java-options=//p' "$image/lib/app/bospor.cfg" | grep -v -e AOTCache -e APPDIR -e jpackage)
flags=()
for o in "${options[@]}"; do flags+=(--java-options "$o"); done
"$JAVA_HOME/bin/jpackage" --type app-image --name hei --input "$work/app" --main-jar hei.jar --main-class Hei \
  --runtime-image "$pack/runtime" "${flags[@]}" --dest "$work"
JAVA_TOOL_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$PWD/$work/hei.config" "$work/hei/bin/hei" >/dev/null 2>&1
JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$PWD/$work/hei.config -XX:AOTCache=$PWD/$work/hei/lib/app/hei.aot" \
  "$work/hei/bin/hei" >/dev/null 2>&1
# shellcheck disable=SC2016 # the launcher expands $APPDIR, not this shell
sed -i 's|^\[JavaOptions\]$|&\njava-options=-XX:AOTCache=$APPDIR/hei.aot|' "$work/hei/lib/app/hei.cfg"
"$JAVA_HOME/bin/java" installer/Starter.java "$work/hei"
uptime
"$JAVA_HOME/bin/java" installer/Maal.java "$rounds" \
  "hei (pakket)=$work/hei/bin/hei" \
  "hei (klassesti)=$JAVA_HOME/bin/java --enable-native-access=ALL-UNNAMED -cp $work/app/hei.jar:$fx Hei" \
  "bospor (pakket)=$image/bin/bospor --oevelse --avslutt-etter-foerste-bilde"
uptime
