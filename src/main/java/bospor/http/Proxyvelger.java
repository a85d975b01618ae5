package bospor.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the proxy for an address; addresses on this machine never go through one. */
final class Proxyvelger extends ProxySelector {
    private final @Nullable ProxySelector utad;

    private Proxyvelger(@Nullable ProxySelector utad) {
        this.utad = utad;
    }

    static Proxyvelger av(Proxyvalg valg) {
        return switch (valg) {
            case Proxyvalg.Ingen() -> new Proxyvelger(null);
            case Proxyvalg.Fast(String vert, int port) ->
                new Proxyvelger(ProxySelector.of(InetSocketAddress.createUnresolved(vert, port)));
            case Proxyvalg.Systemets() -> new Proxyvelger(ProxySelector.getDefault());
        };
    }

    @Override
    public List<Proxy> select(@Nullable URI adresse) {
        if (adresse == null || utad == null || Adresser.erLokal(adresse.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        return utad.select(adresse);
    }

    @Override
    public void connectFailed(@Nullable URI adresse, @Nullable SocketAddress proxy, @Nullable IOException feil) {
        if (utad != null && adresse != null && proxy != null && feil != null) {
            utad.connectFailed(adresse, proxy, feil);
        }
    }
}
