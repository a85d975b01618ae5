#!/usr/bin/env bash
# What the Windows package does, without Windows: installer/windows/bospor.wxs built by wixl around stand-in files, then installed
# silently, upgraded and removed under Wine. Needs wixl, msitools, wine64 and JAVA_HOME (JDK 25). The real package is made by WiX 3 in
# release.yml; wixl knows no IniFile and no RemoveFile, so those rows
# are put into the finished package.
set -euo pipefail
cd "$(dirname "$0")/.."
fail() { echo "FEIL: $*" >&2; exit 1; }
work=$(mktemp -d)
trap 'wineserver -k || true; wineserver -w || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all

bygg() { # version, content of the stand-ins
  local b=$work/bilde-$1
  mkdir -p "$b/app" "$b/runtime/lib"
  for f in bospor.exe bospor-cli.exe app/bospor.jar app/bospor.aot runtime/lib/modules; do echo "$2 $f" > "$b/$f"; done
  [ "$1" != 1.0.0 ] || echo gammelt > "$b/app/bare-i-1.0.0.jar"
  cp icons/bospor.ico "$work/"
  sed -e '/<IniFile/,/\/>/d' -e '/<RemoveFile/d' installer/windows/bospor.wxs > "$work/b.wxs"
  (cd "$work" && "$JAVA_HOME/bin/java" "$OLDPWD/installer/Pakke.java" msi b.wxs "bilde-$1" "$1" bospor.ico "$work/$1.msi") \
    > "$work/wixl.log" 2>&1 || { cat "$work/wixl.log"; fail "pakken $1 ble ikke bygd"; }
  {
    printf 'IniFile\tFileName\tDirProperty\tSection\tKey\tValue\tAction\tComponent_\r\n'
    printf 's72\tl255\tS72\tl96\tl128\tl255\ti2\ts72\r\nIniFile\tIniFile\r\n'
    printf 'Konfigmappe\tinstallasjon.ini\tINSTALLDIR\tBospor\tkonfigmappe\t[KONFIGMAPPE]\t0\tOppsett\r\n'
    printf 'NyVersjon\tinstallasjon.ini\tINSTALLDIR\tBospor\tnyversjonfil\t[NYVERSJONFIL]\t0\tOppsett\r\n'
  } > "$work/IniFile.idt"
  msibuild "$work/$1.msi" -i "$work/IniFile.idt"
  msibuild "$work/$1.msi" -q "INSERT INTO InstallExecuteSequence (Action, Sequence) VALUES ('WriteIniValues', 5100)" \
    -q "INSERT INTO InstallExecuteSequence (Action, Sequence) VALUES ('RemoveIniValues', 3300)" \
    -q "INSERT INTO RemoveFile (FileKey, Component_, FileName, DirProperty, InstallMode) VALUES ('Oppsettsfil', 'Oppsett', 'installasjon.ini', 'INSTALLDIR', 2)"
}

verdi() { wine reg query "HKLM\\Software\\Bospor" /v "$1" 2>/dev/null | tr -d '\r' | sed -n "s/.*REG_SZ *//p"; }

bygg 1.0.0 en
bygg 1.1.0 to
[ "$(msiinfo export "$work/1.0.0.msi" Property | sed -n 's/^UpgradeCode\t//p' | tr -d '\r')" = "{6B0F5C2E-6C0B-4E55-9B0C-2F1C7D9A4E31}" ] \
  || fail "oppgraderingskoden er endret: da finner ikke neste versjon denne"
[ "$(msiinfo export "$work/1.0.0.msi" Property | sed -n 's/^ALLUSERS\t//p' | tr -d '\r')" = 1 ] || fail "ikke per maskin"

wine wineboot -i >/dev/null 2>&1
mappe="$WINEPREFIX/drive_c/Program Files/Bospor"
foer=$(find "$WINEPREFIX/drive_c" | sort)

echo "== stille installasjon med egenskaper"
wine msiexec /i "$work/1.0.0.msi" /qn 'KONFIGMAPPE=\\server\felles\bospor'
[ "$(cat "$mappe/bospor.exe")" = "en bospor.exe" ] || fail "bospor.exe mangler"
[ -f "$mappe/runtime/lib/modules" ] || fail "kjøremiljøet mangler"
grep -q 'konfigmappe=\\\\server\\felles\\bospor' "$mappe/installasjon.ini" || fail "konfigmappen er ikke skrevet: $(cat "$mappe/installasjon.ini")"
[ "$(verdi Konfigmappe)" = '\\server\felles\bospor' ] || fail "konfigmappen huskes ikke"
find "$WINEPREFIX/drive_c" -name 'Bospor.lnk' | grep -q "ProgramData\|Start Menu" || fail "ingen oppføring på Start-menyen"
wine reg query 'HKLM\Software\Classes\Bospor.Beregningsnotat\shell\open\command' 2>/dev/null | grep -q 'bospor-cli.exe' || fail "filtypen mangler"
nye=$(comm -13 <(echo "$foer") <(find "$WINEPREFIX/drive_c" | sort) | grep -v -e 'Program Files/Bospor' -e 'windows/' -e 'Bospor.lnk' -e '/Temp/' || true)
[ -z "$nye" ] || fail "filer utenfor installasjonsmappen: $nye"

echo "== oppgradering uten egenskaper"
wine msiexec /i "$work/1.1.0.msi" /qn
[ "$(cat "$mappe/app/bospor.jar")" = "to app/bospor.jar" ] || fail "bospor.jar er fra gammel versjon"
[ "$(cat "$mappe/app/bospor.aot")" = "to app/bospor.aot" ] || fail "oppstartscachen er fra gammel versjon"
[ ! -e "$mappe/app/bare-i-1.0.0.jar" ] || fail "en jar fra gammel versjon er igjen"
[ "$(verdi Versjon)" = 1.1.0 ] || fail "versjonen er $(verdi Versjon)"
grep -q 'konfigmappe=\\\\server\\felles\\bospor' "$mappe/installasjon.ini" || fail "konfigmappen ble glemt ved oppgradering"

echo "== avinstallering"
wine msiexec /x "$work/1.1.0.msi" /qn
[ ! -e "$mappe" ] || fail "igjen: $(find "$mappe")"
[ -z "$(find "$WINEPREFIX/drive_c" -name 'Bospor.lnk')" ] || fail "snarveien er igjen"
[ -z "$(verdi Versjon)" ] || fail "igjen i registeret"
echo "OK: installert stille, oppgradert og fjernet under Wine"
