package bospor.casework.omregning;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases from a list. */
final class Listekilde implements Sakskilde {
    private final List<Lest> saker;
    private final Iterator<Lest> igjen;
    private int nummer;
    boolean lukket;

    Listekilde(List<Lest> saker) {
        this.saker = saker;
        this.igjen = saker.iterator();
    }

    /** A tenant alone with this income and rent, both kroner per month. */
    static Beregningsinndata leietaker(String termin, long inntekt, long husleie) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.les(termin),
                new Kommunenummer("5501"),
                Avrunding.VEDTAK,
                new Husstand(List.of(new Person(
                        "p1",
                        true,
                        41,
                        Set.of(),
                        List.of(new Inntekt(
                                "loennsinntekt", "fastloenn", Kroner.av(inntekt), null, null, null, null, 0, null)),
                        Aarsbeloep.INGEN,
                        Kroner.ZERO))),
                Bolig.leid(Kroner.av(husleie)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }

    static Lest sak(String saksnummer, Beregningsinndata inndata) {
        return new Lest.Sak(new Omregningssak(saksnummer, inndata, null));
    }

    @Override
    public OptionalInt antall() {
        return OptionalInt.of(saker.size());
    }

    @Override
    public @Nullable Uleste neste() {
        if (!igjen.hasNext()) {
            return null;
        }
        Lest lest = igjen.next();
        String navn = "sak " + ++nummer;
        return new Uleste() {
            @Override
            public String navn() {
                return navn;
            }

            @Override
            public Lest les() {
                return lest;
            }
        };
    }

    @Override
    public void close() {
        lukket = true;
    }
}
