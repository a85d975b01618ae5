package bospor.app;

import bospor.casework.Fasit;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.config.Miljoe;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.befolkning.Husstandskort;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Training mode: Maskinporten and Skatteetaten are simulated on this machine, everything is invented, and the business
 * date is fixed. What talks to them is the same code as in production, set up from a file in the same format.
 */
final class Oevelse implements Oppstart {
    /** The business date that the practice households are made for. */
    static final LocalDate DATO = SimulatorOppsett.FORRETNINGSDATO;

    private static final Duration TOMGANG = Duration.ofMinutes(15);

    @Override
    public Miljoe miljoe() {
        return Miljoe.OEVELSE;
    }

    @Override
    public boolean oevelseshusstander() {
        return true;
    }

    @Override
    public boolean visLogg() {
        return true;
    }

    @Override
    public Duration tomgang() {
        return TOMGANG;
    }

    @Override
    public Tjenester start() throws IOException {
        Simulator simulator = Simulator.start(SimulatorOppsett.vanlig());
        Oevelsesmappe mappe = new Oevelsesmappe(Sesjonsplass.vanlig());
        Tjenester tjenester = mappe.start(simulator);
        return new Tjenester(
                tjenester.oppslag(),
                tjenester.innsyn(),
                tjenester.lager(),
                tjenester.loggleser(),
                simulator.katalog().stream().map(Oevelse::husstand).toList(),
                simulator.utbetalernavn(),
                tjenester.oppsyn(),
                tjenester.notater(),
                tjenester.varsel(),
                () -> {
                    simulator.close();
                    mappe.close();
                });
    }

    private static Oevelseshusstand husstand(Husstandskort kort) {
        List<Husstandsmedlem> voksne = new ArrayList<>();
        List<Integer> barn = new ArrayList<>();
        for (var person : kort.personer()) {
            if (person.erVoksen(DATO)) {
                voksne.add(new Husstandsmedlem(person.nummer(), person.navn()));
            } else {
                barn.add(Objects.requireNonNull(person.alder(DATO), "et barn har kjent alder"));
            }
        }
        return new Oevelseshusstand(
                kort.id(),
                kort.tittel(),
                kort.beskrivelse(),
                voksne,
                barn,
                kort.husleiePerMaaned(),
                kort.kommunenummer(),
                new Fasit(kort.opplyst(), kort.fasit()));
    }
}
