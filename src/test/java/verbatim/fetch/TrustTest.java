package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A server must prove that it is the one whose name was asked for, although the address is resolved by the room itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustTest {

    private static final char[] WORD = "changeit".toCharArray();

    private LocalSite site;
    private SSLContext trust;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        var keys = keys(folder.resolve("keys.p12"), "right.example");
        trust = context(keys);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        site = new LocalSite(server);
        site.page("/", "text/plain", "Words.");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void fetchesFromTheServerThatTheCertificateNames() {
        var content = new ByteArrayOutputStream();
        fetching(trust).fetch(url("right.example"), content, FetchProgress.UNWATCHED);
        assertThat(content.size()).isEqualTo(6);
    }

    @Test
    void refusesAServerOfAnotherName() {
        refuses(fetching(trust), "wrong.example");
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        refuses(fetching(null), "right.example");
    }

    private void refuses(Fetching fetching, String host) {
        assertThatThrownBy(() -> fetching.fetch(url(host), OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failed -> assertThat(failed.refusals().getFirst().code()).isEqualTo(FetchRefusal.NOT_TRUSTED))
                .hasMessageContaining("certificate");
    }

    private String url(String host) {
        return "https://" + host + ":" + site.port() + "/";
    }

    private static Fetching fetching(@Nullable SSLContext trust) {
        var loopback = new AddressRule(InetAddress::isLoopbackAddress, port -> true);
        return new Fetching(
                LocalSite.settings(),
                LocalSite.CLOCK,
                loopback,
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                trust);
    }

    private static KeyStore keys(Path file, String name) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool, "-genkeypair", "-alias", "site", "-keyalg", "EC", "-dname", "CN=" + name, "-ext",
                        "san=dns:" + name, "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", "changeit")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, WORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException, IOException {
        var mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        mine.init(keys, WORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(mine.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
