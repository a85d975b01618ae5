package bospor.casework;

import bospor.domain.Boliggrenseinndata;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakke;
import bospor.rates.Regelpakkeleser;
import bospor.rules.Ordning;
import bospor.rules.kommunal.Boliggrense;
import bospor.rules.kommunal.KommunalBostoette;
import bospor.rules.kommunal.Pakkekontroll;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Inndatafeil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rule packs that may be used: those that come with the program, and the office's own that are signed as the office
 * demands and hold their own cases.
 *
 * <p>The packs of the program are checked when the program is built and are read when they are first asked for.
 */
public final class Regelpakker {
    /** Characters of the file's checksum that follow the version of an office's pack wherever a result names it. */
    private static final int MERKE = 12;

    /** A pack that may be used; {@code kilde} is null for those of the program. */
    public record Pakke(Regelpakke regler, @Nullable Kilde kilde) {}

    /**
     * The file an office's pack was read from.
     *
     * @param sha256 of the bytes of the file, 64 lower-case hex digits
     * @param signertAv who has signed it, null when nobody has
     */
    public record Kilde(String fil, String sha256, @Nullable String signertAv) {}

    /** A file of the office that may not be used, and everything that is wrong with it. */
    public record Avvist(String fil, List<String> feil) {
        /** Keeps its own copy of the list. */
        public Avvist {
            feil = List.copyOf(feil);
        }
    }

    private final Map<String, Pakke> kontorets = new LinkedHashMap<>();
    private final List<Avvist> avviste = new ArrayList<>();

    private Regelpakker() {}

    /** The packs of the program and those of these files that hold; an id that is in use already is refused. */
    public Regelpakker(List<Pakkefil> filer, Set<String> opptatt, Signaturkrav krav) {
        for (Pakkefil fil : filer) {
            switch (fil) {
                case Pakkefil.Uleselig u -> avviste.add(new Avvist(u.fil(), List.of(u.feil())));
                case Pakkefil.Lest l -> {
                    switch (krav.vurder(l)) {
                        case Signaturkrav.Svar.Usignert() -> ta(l, opptatt, null);
                        case Signaturkrav.Svar.Signert(String av) -> ta(l, opptatt, av);
                        case Signaturkrav.Svar.Avvist(String feil) -> avviste.add(new Avvist(l.fil(), List.of(feil)));
                    }
                }
            }
        }
    }

    /** The packs of the program alone. */
    public static Regelpakker innebygde() {
        return new Regelpakker();
    }

    private void ta(Pakkefil.Lest fil, Set<String> opptatt, @Nullable String signertAv) {
        Regelpakke pakke = fil.pakke();
        String id = pakke.id();
        if (opptatt.contains(id) || Regelpakkeleser.INNEBYGDE.contains(id) || kontorets.containsKey(id)) {
            avviste.add(new Avvist(
                    fil.fil(),
                    List.of("Id-en «%s» er i bruk av et annet regelsett. Gi pakken en egen id.".formatted(id))));
            return;
        }
        List<String> feil = Pakkekontroll.feil(pakke);
        if (feil.isEmpty()) {
            kontorets.put(
                    id, new Pakke(pakke.medMerke(merke(fil.sha256())), new Kilde(fil.fil(), fil.sha256(), signertAv)));
        } else {
            avviste.add(new Avvist(fil.fil(), feil));
        }
    }

    private static String merke(String sha256) {
        return "sha256." + sha256.substring(0, MERKE);
    }

    /**
     * A pack read from its text, named as results name it: an office's pack after the checksum of its text too.
     *
     * @throws bospor.rates.Satsfeil when the text is no pack
     */
    public static Regelpakke lestMedMerke(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        Regelpakke lest = Regelpakkeleser.les(utf8);
        return Regelpakkeleser.INNEBYGDE.contains(lest.id()) ? lest : lest.medMerke(merke(sha256(utf8)));
    }

    /** SHA-256 of the bytes, 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 er påkrevd i enhver Java", e);
        }
    }

    /** The pack with this id, empty when there is none that may be used. */
    public Optional<Pakke> finn(String id) {
        return Regelpakkeleser.INNEBYGDE.contains(id)
                ? Optional.of(new Pakke(Regelpakkeleser.innebygd(id), null))
                : Optional.ofNullable(kontorets.get(id));
    }

    /** Every pack that may be used, in order. */
    public List<Pakke> pakker() {
        List<Pakke> ut = new ArrayList<>();
        Regelpakkeleser.INNEBYGDE.forEach(id -> ut.add(new Pakke(Regelpakkeleser.innebygd(id), null)));
        ut.addAll(kontorets.values());
        return ut;
    }

    /** The office's files that may not be used. */
    public List<Avvist> avviste() {
        return List.copyOf(avviste);
    }

    /** The schemes of the packs by their ids, each made when it is first asked for. */
    public Map<String, Supplier<Ordning>> ordninger() {
        Map<String, Supplier<Ordning>> ut = new LinkedHashMap<>();
        for (String id : Regelpakkeleser.INNEBYGDE) {
            ut.put(id, () -> new KommunalBostoette(Regelpakkeleser.innebygd(id)));
        }
        kontorets.forEach((id, pakke) -> {
            if (pakke.regler().bostoette() != null) {
                ut.put(id, () -> new KommunalBostoette(pakke.regler()));
            }
        });
        return ut;
    }

    /** The income limits, read once and safe to use from several threads. */
    public Grenser grenser() {
        Map<String, Boliggrense> ut = new LinkedHashMap<>();
        pakker().forEach(p -> ut.put(p.regler().id(), new Boliggrense(p.regler())));
        return new Grenser(ut);
    }

    /** The income limits for kommunal bolig of every pack that may be used. */
    public static final class Grenser {
        private final Map<String, Boliggrense> grenser;

        private Grenser(Map<String, Boliggrense> grenser) {
            this.grenser = grenser;
        }

        /** Holds the income against the limit of the pack that the input names. */
        public Boliggrensesvar vurder(Boliggrenseinndata inndata) {
            Boliggrense grense = grenser.get(inndata.regelpakke());
            return grense == null
                    ? new Inndatafeil(
                            "regelpakke",
                            "Regelpakken er ukjent. Bruk en av disse: " + String.join(", ", grenser.keySet()) + ".")
                    : grense.vurder(inndata);
        }
    }
}
