package bospor.maskinporten.keys;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStore.ProtectionParameter;
import java.security.KeyStoreSpi;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.UnrecoverableEntryException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A provider as contrary as the one of Windows: keys that show nothing, signatures for those keys only, aliases shared by
 * several certificates, {@code getEntry} that throws, and, when a test wants it, delays and native error texts.
 */
final class Vrangleverandoer extends Provider {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Oppfoering> oppfoeringer = new LinkedHashMap<>();
    private transient volatile Duration lesetid = Duration.ZERO;
    private transient volatile Duration signeringstid = Duration.ZERO;
    private transient volatile @Nullable String lesefeil;
    private transient volatile @Nullable String signeringsfeil;

    private record Oppfoering(
            List<Certificate> kjede, @Nullable PrivateKey noekkel) {}

    Vrangleverandoer() {
        super("Vrang", "1", "Tests only");
        putService(new Tjeneste(this, "KeyStore", "Vrang-MY"));
        putService(new Tjeneste(this, "Signature", "SHA256withRSA"));
    }

    /** Adds a key under an alias that may be taken; the authorities of the chain come first and get it too. */
    Vrangleverandoer med(String alias, PrivateKey noekkel, Certificate... kjede) {
        for (int i = 1; i < kjede.length; i++) {
            oppfoeringer.put(ledig(alias), new Oppfoering(List.of(kjede[i]), null));
        }
        oppfoeringer.put(ledig(alias), new Oppfoering(List.of(kjede), noekkel));
        return this;
    }

    Vrangleverandoer lesTregt(Duration tid) {
        lesetid = tid;
        return this;
    }

    Vrangleverandoer signerTregt(Duration tid) {
        signeringstid = tid;
        return this;
    }

    Vrangleverandoer feilVedLesing(String melding) {
        lesefeil = melding;
        return this;
    }

    Vrangleverandoer feilVedSignering(String melding) {
        signeringsfeil = melding;
        return this;
    }

    KeyStoreOpener aapner() {
        Provider leverandoer = this;
        return new KeyStoreOpener() {
            @Override
            public StoreKind kind() {
                return StoreKind.WINDOWS_USER;
            }

            @Override
            public KeyStore open() throws KeyUnavailable {
                try {
                    KeyStore lager = KeyStore.getInstance("Vrang-MY", leverandoer);
                    lager.load(null, null);
                    return lager;
                } catch (Exception e) {
                    throw KeyUnavailable.of(e, KeyProblem.STORE_UNREADABLE);
                }
            }

            @Override
            public char @Nullable [] keyPassword() {
                return null;
            }

            @Override
            public Provider signingProvider(KeyStore store) {
                return store.getProvider();
            }
        };
    }

    private String ledig(String alias) {
        String prov = alias;
        for (int i = 1; oppfoeringer.containsKey(prov); i++) {
            prov = alias + " (" + i + ")";
        }
        return prov;
    }

    private static void sov(Duration tid) {
        try {
            Thread.sleep(tid);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Tjeneste extends Service {
        private final Vrangleverandoer eier;

        Tjeneste(Vrangleverandoer eier, String type, String algoritme) {
            super(eier, type, algoritme, "vrang." + algoritme, null, null);
            this.eier = eier;
        }

        @Override
        public Object newInstance(@Nullable Object parameter) {
            return getType().equals("KeyStore") ? eier.new Lager() : eier.new Signerer();
        }

        @Override
        public boolean supportsParameter(@Nullable Object parameter) {
            return parameter == null || parameter instanceof OpakNoekkel || parameter instanceof PublicKey;
        }
    }

    /** Shows neither its numbers nor its encoding; says only that it is RSA. */
    private static final class OpakNoekkel implements PrivateKey {
        private static final long serialVersionUID = 1L;
        private final transient PrivateKey skjult;

        OpakNoekkel(PrivateKey skjult) {
            this.skjult = skjult;
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }

    private final class Signerer extends SignatureSpi {
        private @Nullable Signature virkelig;

        @Override
        protected void engineInitVerify(PublicKey noekkel) throws InvalidKeyException {
            throw new InvalidKeyException();
        }

        @Override
        protected void engineInitSign(PrivateKey noekkel) throws InvalidKeyException {
            if (!(noekkel instanceof OpakNoekkel opak)) {
                throw new InvalidKeyException("Not one of mine");
            }
            try {
                virkelig = Signature.getInstance("SHA256withRSA", "SunRsaSign");
                virkelig.initSign(opak.skjult);
            } catch (java.security.NoSuchProviderException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            Objects.requireNonNull(virkelig).update(b);
        }

        @Override
        protected void engineUpdate(byte[] b, int fra, int antall) throws SignatureException {
            Objects.requireNonNull(virkelig).update(b, fra, antall);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            sov(signeringstid);
            String feil = signeringsfeil;
            if (feil != null) {
                throw new SignatureException(feil);
            }
            return Objects.requireNonNull(virkelig).sign();
        }

        @Override
        protected boolean engineVerify(byte[] signatur) {
            throw new UnsupportedOperationException();
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in SignatureSpi
        protected void engineSetParameter(String navn, Object verdi) {
            throw new InvalidParameterException();
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in SignatureSpi
        protected Object engineGetParameter(String navn) {
            throw new InvalidParameterException();
        }
    }

    private final class Lager extends KeyStoreSpi {
        @Override
        public @Nullable Key engineGetKey(String alias, char[] passord) {
            Oppfoering funnet = oppfoeringer.get(alias);
            PrivateKey noekkel = funnet == null ? null : funnet.noekkel();
            return noekkel == null ? null : new OpakNoekkel(noekkel);
        }

        @Override
        public KeyStore.Entry engineGetEntry(String alias, ProtectionParameter vern)
                throws UnrecoverableEntryException {
            throw new UnrecoverableKeyException("requested entry requires a password");
        }

        @Override
        public Certificate @Nullable [] engineGetCertificateChain(String alias) {
            Oppfoering funnet = oppfoeringer.get(alias);
            return funnet == null ? null : funnet.kjede().toArray(Certificate[]::new);
        }

        @Override
        public @Nullable Certificate engineGetCertificate(String alias) {
            Oppfoering funnet = oppfoeringer.get(alias);
            return funnet == null ? null : funnet.kjede().getFirst();
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // what KeyStoreSpi wants
        public Date engineGetCreationDate(String alias) {
            return new Date();
        }

        @Override
        public Enumeration<String> engineAliases() {
            return Collections.enumeration(List.copyOf(oppfoeringer.keySet()));
        }

        @Override
        public boolean engineContainsAlias(String alias) {
            return oppfoeringer.containsKey(alias);
        }

        @Override
        public int engineSize() {
            return oppfoeringer.size();
        }

        @Override
        public boolean engineIsKeyEntry(String alias) {
            Oppfoering funnet = oppfoeringer.get(alias);
            return funnet != null && funnet.noekkel() != null;
        }

        @Override
        public boolean engineIsCertificateEntry(String alias) {
            return !engineIsKeyEntry(alias);
        }

        /** The first one with the certificate, under the name it had before the numbers: as Windows did until Java 25. */
        @Override
        public @Nullable String engineGetCertificateAlias(Certificate sertifikat) {
            return oppfoeringer.entrySet().stream()
                    .filter(o -> o.getValue().kjede().getFirst().equals(sertifikat))
                    .map(o -> o.getKey().replaceFirst(" \\(\\d+\\)$", ""))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public void engineLoad(@Nullable InputStream inn, char @Nullable [] passord) throws java.io.IOException {
            sov(lesetid);
            String feil = lesefeil;
            if (feil != null) {
                throw new java.io.IOException(feil);
            }
        }

        @Override
        public void engineSetKeyEntry(String alias, Key noekkel, char[] passord, Certificate[] kjede) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineSetKeyEntry(String alias, byte[] noekkel, Certificate[] kjede) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineSetCertificateEntry(String alias, Certificate sertifikat) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineDeleteEntry(String alias) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineStore(OutputStream ut, char[] passord) {
            throw new UnsupportedOperationException();
        }
    }
}
