#!/usr/bin/env bash
# Installs the .deb, starts it, upgrades it, removes it, and looks for anything left outside the install folder. Changes the machine
# it runs on: for CI and throw-away machines. As root, after "mvn -Pinstaller verify", with JAVA_HOME (JDK 25) and xvfb. A package of
# one's own can be named.
set -euo pipefail
cd "$(dirname "$0")/.."
fail() { echo "FEIL: $*" >&2; exit 1; }
image=target/installer/Bospor
deb=${1:-$(ls target/installer/bospor_*.deb)}
home=$(mktemp -d)
work=$(mktemp -d)
trap 'rm -rf "$home" "$work"' EXIT

echo "== en gammel oppstartscache kan ikke sendes ut"
"$JAVA_HOME/bin/java" installer/Hurtiglager.java sjekk "$image"
cp -a "$image" "$work/Bospor"
printf 'x' >> "$work/Bospor/lib/app/bospor.jar"
if "$JAVA_HOME/bin/java" installer/Hurtiglager.java sjekk "$work/Bospor" 2>"$work/funn"; then fail "endret jar ble godtatt"; fi
grep -q "bospor.jar" "$work/funn" || fail "endret jar ble ikke nevnt"
# shellcheck disable=SC2016 # the launcher expands $APPDIR
grep -q 'AOTCache=$APPDIR/bospor.aot' "$image/lib/app/bospor.cfg" || fail "cachen er ikke i bruk"

echo "== alt ligger i installasjonsmappen"
if dpkg-deb --contents "$deb" | awk '{print $6}' | grep -v -e '^\./$' -e '^\./opt/$' -e '^\./opt/bospor/' -e '^\./usr/share/doc/bospor' \
  -e '^\./usr/$' -e '^\./usr/share/$' -e '^\./usr/share/doc/$'; then fail "filer utenfor /opt/bospor"; fi

echo "== installerer"
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends "$(realpath "$deb")" >/dev/null
bospor=/opt/bospor/bin/bospor
cli=/opt/bospor/bin/bospor-cli
HOME=$home "$cli" --versjon
HOME=$home "$cli" regler --termin 2026-06 | grep -q . || fail "regler ga ingenting"
# AOTMode=on refuses to start when the cache does not fit.
HOME=$home JAVA_TOOL_OPTIONS="-XX:AOTMode=on -Duser.home=$home" \
  xvfb-run -a "$bospor" --oevelse --avslutt-etter-foerste-bilde | grep oppstartMs || fail "vinduet kom ikke"
[ -z "$(find "$home" -name '*.so')" ] || fail "biblioteker ble pakket ut i hjemmemappen"
for f in LICENSE BIBLIOTEKER.txt bospor-sbom.cdx.json; do
  [ -s "/opt/bospor/lib/lisenser/$f" ] || fail "mangler $f"
done
[ -n "$(find /usr/share/applications /usr/local/share/applications -name '*ospor*.desktop' 2>/dev/null)" ] || fail "ingen menyoppføring"

echo "== oppgraderer"
# The next version: the same files under a higher number, unpacked and packed again because compressing takes minutes.
dpkg-deb --raw-extract "$deb" "$work/neste"
sed -i 's/^Version: .*/Version: 99.0.0/' "$work/neste/DEBIAN/control"
echo ny > "$work/neste/opt/bospor/lib/app/bare-i-99.txt"
rm "$work/neste/opt/bospor/lib/lisenser/h2.txt"
dpkg-deb -Znone --root-owner-group --build "$work/neste" "$work/bospor_99.0.0_amd64.deb" >/dev/null
apt-get install -y --no-install-recommends "$work"/bospor_99*.deb >/dev/null
dpkg-query --show --showformat '${Version}\n' bospor | grep -q '^99' || fail "ble ikke oppgradert"
HOME=$home "$cli" --versjon
[ -e /opt/bospor/lib/app/bare-i-99.txt ] && [ ! -e /opt/bospor/lib/lisenser/h2.txt ] || fail "filene er ikke den nye versjonens"
"$JAVA_HOME/bin/java" installer/Hurtiglager.java sjekk /opt/bospor

echo "== fjerner"
apt-get purge -y bospor >/dev/null
[ ! -e /opt/bospor ] || fail "noe er igjen i /opt/bospor: $(find /opt/bospor | head)"
[ -z "$(find /usr/share/applications /usr/local/share/applications -name '*ospor*' 2>/dev/null)" ] || fail "menyoppføringen er igjen"
# GTK itself keeps a settings cache there, and the case worker's choice of language, colours and columns is no package's to remove.
left=$(find "$home" -type f -not -path "*/.cache/dconf/*" -not -path "*/.config/bospor/skjerm.properties")
! grep -E '[0-9]{11}' "$home/.config/bospor/skjerm.properties" || fail "et nummer i skjermvalgene"
[ -z "$left" ] || fail "igjen i hjemmemappen: $left"
echo "OK: installert, startet, oppgradert og fjernet"
