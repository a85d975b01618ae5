package bospor.casework.utkast;

import bospor.domain.Innfoering;
import bospor.domain.Kroner;

/** An amount that did not come from the a-ordning, and who put it there: typed, or proposed and left standing. */
public record Foertbeloep(Kroner beloep, Innfoering kilde) {}
