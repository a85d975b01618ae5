package bospor.app;

import bospor.casework.Feil;
import bospor.casework.attestering.Attestarkiv;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attestlogg;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Notatskriver;
import bospor.casework.notat.Utarbeidelse;
import bospor.config.Innstillinger;
import bospor.domain.Foedselsnummer;
import bospor.domain.Person;
import bospor.lookuplog.Loggidentitet;
import bospor.note.Attestskriver;
import bospor.note.Beregningsnotat;
import bospor.note.Brev;
import bospor.note.Notatkontroll;
import bospor.note.Segl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes as the window needs them, with the settings' key, rule packs and log: write, check, decide. */
final class Notatarbeid implements Notatskriver {
    private final Supplier<Innstillinger> gjeldende;
    private final Attestlogg logg;
    private final Clock klokke = Clock.system(Forretningsklokke.NORGE);

    /** Notes under the settings that hold when each of them is written; decisions are logged here. */
    Notatarbeid(Supplier<Innstillinger> gjeldende, Attestlogg logg) {
        this.gjeldende = gjeldende;
        this.logg = logg;
    }

    Notattjenester tjenester() {
        return new Notattjenester(this, this::gransker, this::regelverk, this::attestering);
    }

    /** Who is signed in, as notes and decisions name the user. */
    static String bruker() {
        return Loggidentitet.avSystemet("", null).bruker();
    }

    /** The schemes with the office's own rule packs, or without them where their folder cannot be read. */
    Notatregelverk regelverk() {
        try {
            return new Notatregelverk(
                    Regelverk.av(gjeldende.get().regelpakker()).pakker());
        } catch (Avvist e) {
            // What is wrong with the folder is said where the packs are listed; notes of other schemes need none.
            return new Notatregelverk();
        }
    }

    /** Checks notes against the rules and the roots of this machine. */
    Notatgransker gransker() {
        return new Notatkontroll(regelverk(), Maskinroetter.les());
    }

    /** Decides about notes as the signed-in user. */
    Attestering attestering(Notatgransker gransker) {
        return new Attestering(bruker(), gransker, logg, arkiv(), klokke);
    }

    /** Where decisions are put, sealed with the key that holds then. */
    Attestarkiv arkiv() {
        return new Attestskriver(() -> {
            try {
                return Seglkobling.segl(gjeldende.get());
            } catch (Avvist e) {
                throw new Segl.IkkeForseglet(e.melding());
            }
        });
    }

    @Override
    public Notatkvittering skriv(Notatbestilling b, Path fil) {
        try {
            Personopplysninger.krevUten(fil);
            Segl segl = Seglkobling.segl(gjeldende.get());
            Notatdata data = data(b, segl);
            Files.write(fil, new Beregningsnotat().skriv(data, segl));
            return new Notatkvittering.Skrevet(segl.hvem());
        } catch (Avvist e) {
            return new Notatkvittering.IkkeSkrevet(e.melding());
        } catch (Segl.IkkeForseglet e) {
            Feil feil = Seglkobling.feil(e);
            return new Notatkvittering.IkkeSkrevet(Avvist.tjeneste(feil).melding());
        } catch (Beregningsnotat.ForStort e) {
            return new Notatkvittering.IkkeSkrevet(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Notatkvittering.IkkeSkrevet(
                    "Notatet kan ikke skrives dit. Sjekk mappen og at filen ikke er åpen et annet sted.");
        }
    }

    @Override
    public Notatkvittering skrivBrev(Notatbestilling b, Path fil) {
        try {
            Personopplysninger.krevUten(fil);
            Files.write(fil, new Brev().skriv(data(b, null), false));
            return new Notatkvittering.Skrevet(null);
        } catch (Avvist e) {
            return new Notatkvittering.IkkeSkrevet(e.melding());
        } catch (IOException e) {
            return new Notatkvittering.IkkeSkrevet(
                    "Brevet kan ikke skrives dit. Sjekk mappen og at filen ikke er åpen et annet sted.");
        }
    }

    private Notatdata data(Notatbestilling b, @Nullable Segl segl) throws Avvist {
        Map<String, Foedselsnummer> numre = new HashMap<>();
        List<Person> personer = b.inndata().husstand().personer();
        for (int i = 0; i < b.numre().size() && i < personer.size(); i++) {
            numre.put(personer.get(i).id(), b.numre().get(i));
        }
        Personopplysninger p = Personopplysninger.av(numre, b.maskert());
        return Notatsamling.data(
                regelverk(),
                p.masker(b.inndata()),
                b.maal(),
                p,
                p.oppslag(b.oppslag()),
                new Utarbeidelse(
                        bruker(),
                        klokke.instant().truncatedTo(ChronoUnit.SECONDS),
                        p.tekst(b.formaal()),
                        p.tekst(b.saksnummer())),
                segl == null ? null : segl.hvem());
    }
}
