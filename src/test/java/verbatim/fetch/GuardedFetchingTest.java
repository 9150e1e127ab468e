package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leads into the desk's own network: a site stands there, and must not be asked. */
class GuardedFetchingTest {

    /** The rule of the application, but for the port, which is free here so that the address alone decides. */
    private static final AddressRule PUBLIC = new AddressRule(AddressRule.PUBLIC.address(), port -> true);

    private final AtomicInteger asked = new AtomicInteger();
    private LocalSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
        site.at("/", exchange -> {
            asked.incrementAndGet();
            LocalSite.answer(exchange, 200, "text/plain", new byte[] {'a'});
        });
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "localhost", "LOCALHOST.", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "127.1.1.1",
        "10.0.0.1", "172.16.0.1", "192.168.0.1", "169.254.169.254", "[fd00:ec2::254]", "[64:ff9b::7f00:1]", "2130706433",
        "0x7f.1", "0177.0.0.1", "0x7f000001", "127.1", "①②⑦.0.0.①",
    })
    void refusesAddressesOfTheDesksOwnNetwork(String host) {
        var fetching = new Fetching(LocalSite.settings(), LocalSite.CLOCK, PUBLIC, InetAddress::getAllByName, null);
        refuses(fetching, "http://" + host + ":" + site.port() + "/", "");
    }

    @Test
    void refusesThemAsTheApplicationIsMade() {
        var fetching = new Fetching(FetchSettings.of(true, "test"), LocalSite.CLOCK);
        refuses(fetching, "http://127.0.0.1/", "127.0.0.1 lies in a private or special network");
        refuses(fetching, "https://localhost:8443/", "localhost lies in a private or special network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00:ec2::254"})
    void refusesANameThatLeadsThere(String address) {
        refuses(fetching(host -> new InetAddress[] {InetAddress.getByName(address)}), url("inside.example"), "inside.example lies");
    }

    @Test
    void refusesARedirectThatLeadsThere() throws IOException {
        // The site that redirects is let through, as if it were public.
        NameLookup names = host -> new InetAddress[] {
            InetAddress.getByName(host.equals("open.example") ? "127.0.0.2" : "127.0.0.1")
        };
        var openOnly = new AddressRule(address -> address.getHostAddress().equals("127.0.0.2"), port -> true);
        var fetching = new Fetching(LocalSite.settings(), LocalSite.CLOCK, openOnly, names, null);
        try (var open = LocalSite.on("127.0.0.2")) {
            open.redirect("/literal", "http://127.0.0.1:" + site.port() + "/");
            open.redirect("/name", url("inside.example"));
            open.redirect("/number", "http://2130706433:" + site.port() + "/");
            open.redirect("/file", "file:///etc/passwd");
            open.redirect("/user", "http://a:b@open.example/");
            var address = "http://open.example:" + open.port();
            refuses(fetching, address + "/literal", "The page redirects to 127.0.0.1, which is not followed.");
            refuses(fetching, address + "/name", "The page redirects to inside.example");
            refuses(fetching, address + "/number", "The page redirects to http://2130706433");
            refuses(fetching, address + "/file", "http:// or https://");
            refuses(fetching, address + "/user", "password");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "[::1]", "0.0.0.0", "[::]", "169.254.169.254", "[fe80::1]", "10.0.0.1", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
        "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "2130706433", "0177.0.0.1", "017700000001", "0x7f.0.0.1", "0x7f000001",
        "127.1", "localhost",
    })
    void refusesARedirectThere(String host) throws IOException {
        NameLookup names = name -> name.equals("open.example")
                ? new InetAddress[] {InetAddress.getByName("127.0.0.2")}
                : InetAddress.getAllByName(name);
        var publicOrOpen = new AddressRule(
                address -> address.getHostAddress().equals("127.0.0.2") || AddressRule.PUBLIC.address().test(address),
                port -> true);
        var fetching = new Fetching(LocalSite.settings(), LocalSite.CLOCK, publicOrOpen, names, null);
        try (var open = LocalSite.on("127.0.0.2")) {
            open.redirect("/", "http://" + host + ":" + site.port() + "/");
            refuses(fetching, "http://open.example:" + open.port() + "/", "The page redirects to ");
        }
    }

    @Test
    void connectsToTheVeryAddressThatWasChecked() throws Exception {
        // A server of names that answers publicly first, and with the inside from then on.
        var answers = new AtomicInteger();
        NameLookup rebinding = host -> new InetAddress[] {
            InetAddress.getByName(answers.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1")
        };
        var documentation = new AddressRule(
                address -> AddressRule.PUBLIC.address().test(address) || address.getHostAddress().equals("192.0.2.1"),
                port -> true);
        var fetching = new Fetching(
                LocalSite.settings(Duration.ofSeconds(3)), LocalSite.CLOCK, documentation, rebinding, null);

        assertThatThrownBy(() -> fetching.fetch(url("rebinding.example"), OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOf(FetchFailed.class);

        assertThat(answers).as("names asked for the one connection").hasValue(1);
        assertThat(asked).hasValue(0);
        // Another fetch asks again, and is refused.
        refuses(fetching, url("rebinding.example"), "private or special network");
    }

    private Fetching fetching(NameLookup names) {
        return new Fetching(LocalSite.settings(), LocalSite.CLOCK, PUBLIC, names, null);
    }

    private String url(String host) {
        return "http://" + host + ":" + site.port() + "/";
    }

    private void refuses(Fetching fetching, String address, String words) {
        assertThatThrownBy(() -> fetching.fetch(address, OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
        assertThat(asked).hasValue(0);
    }
}
