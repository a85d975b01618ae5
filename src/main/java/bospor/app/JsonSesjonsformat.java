package bospor.app;

import bospor.casework.Oppslag;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Lesefeil;
import bospor.json.Oppslagsformat;
import bospor.session.Sesjonsformat;

/** Keeps what a session holds in the formats of the contracts, so that there is one way to write each. */
final class JsonSesjonsformat implements Sesjonsformat {
    private final Oppslagsformat oppslagsformat = new Oppslagsformat(Setninger.NORSK);

    @Override
    public byte[] skrivOppslag(Oppslag oppslag) {
        return oppslagsformat.skriv(oppslag);
    }

    @Override
    public Oppslag lesOppslag(byte[] innhold) {
        try {
            return Oppslagsformat.les(innhold);
        } catch (Lesefeil e) {
            throw uleselig(e);
        }
    }

    @Override
    public byte[] skrivUtkast(Beregningsinndata utkast) {
        return Inndataformat.skriv(utkast);
    }

    @Override
    public Beregningsinndata lesUtkast(byte[] innhold) {
        try {
            return Inndataformat.lesUtkast(innhold);
        } catch (Lesefeil e) {
            throw uleselig(e);
        }
    }

    /** Only a fault in the program can make this: the store hands back what it was given. */
    private static IllegalStateException uleselig(Lesefeil e) {
        return new IllegalStateException("økten har innhold som ikke kan leses igjen", e);
    }
}
