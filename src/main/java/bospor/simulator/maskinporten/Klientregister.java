package bospor.simulator.maskinporten;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who may ask for what: clients, what the API owner has granted to whom, delegations and access packages. */
public final class Klientregister {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Innhold innhold;
    private final Map<String, RegistrertNoekkel> noekler = new ConcurrentHashMap<>();

    private Klientregister(Innhold innhold) {
        this.innhold = innhold;
    }

    /** A key that its owner has registered on a client. */
    record RegistrertNoekkel(RSAPublicKey noekkel, Instant registrert) {}

    record Delegering(String fra, String til, Set<String> scopes) {}

    record Innhold(
            List<Klient> klienter,
            Map<String, Set<String>> tilganger,
            List<Delegering> delegeringer,
            Map<String, List<String>> rettighetspakker) {}

    /** Reads the register that comes with Bospor. */
    public static Klientregister les() {
        try (InputStream inn = Klientregister.class.getResourceAsStream("/bospor/simulator/klienter.json")) {
            return new Klientregister(JSON.readValue(inn, Innhold.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All clients, the training municipality's own first. */
    public List<Klient> klienter() {
        return List.copyOf(innhold.klienter());
    }

    /** The client with this id. */
    public Optional<Klient> klient(String id) {
        return innhold.klienter().stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** Registers a key on a client that uses its own keys; it is good for a year. */
    public void registrerNoekkel(String klientId, String kid, RSAPublicKey noekkel, Instant registrert) {
        noekler.put(klientId + " " + kid, new RegistrertNoekkel(noekkel, registrert));
    }

    Optional<RegistrertNoekkel> noekkel(String klientId, String kid) {
        return Optional.ofNullable(noekler.get(klientId + " " + kid));
    }

    boolean harTilgang(String org, String scope) {
        return innhold.tilganger().getOrDefault(scope, Set.of()).contains(org);
    }

    boolean harDelegert(String fra, String til, String scope) {
        return innhold.delegeringer().stream()
                .anyMatch(d ->
                        d.fra().equals(fra) && d.til().equals(til) && d.scopes().contains(scope));
    }

    /** Whether Skatteetaten has given the organisation this access package, in any case of its letters. */
    public boolean harPakke(String org, String pakke) {
        return innhold.rettighetspakker().getOrDefault(org, List.of()).stream()
                .anyMatch(p -> p.toLowerCase(Locale.ROOT).equals(pakke.toLowerCase(Locale.ROOT)));
    }
}
