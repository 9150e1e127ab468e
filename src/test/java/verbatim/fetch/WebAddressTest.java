package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.UnknownHostException;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "https://example.org/a?b=c https://example.org/a?b=c",
        "HTTP://Example.ORG http://example.org/",
        "example.org/speech https://example.org/speech",
        "example.org:8080/speech https://example.org:8080/speech",
        "https://münchen.example/straße#top https://xn--mnchen-3ya.example/stra%C3%9Fe",
        "https://example.org/100%/a|b?q={x} https://example.org/100%25/a%7Cb?q=%7Bx%7D",
        "https://example.org/a%20b https://example.org/a%20b",
        "https://example.org./ https://example.org/",
        "http://93.184.216.34/ http://93.184.216.34/",
        "http://[2001:4860:4860::8888]/ http://[2001:4860:4860::8888]/",
        "https://example.org?a=1 https://example.org/?a=1",
        "http://example.com\\@127.0.0.1/ http://example.com/@127.0.0.1/",
        "https:\\\\example.org\\a\\b?c=\\d https://example.org/a/b?c=%5Cd",
        "https://my_site.example.org/a https://my_site.example.org/a",
        "http://127。0。0。1/ http://127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/ http://127.0.0.1/",
        "https://example.org/a@b https://example.org/a@b",
    })
    void takesWhatPeopleCopyFromTheirBrowsers(String typed, String asked) {
        assertThat(of(typed).uri()).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "jar:http://example.org!/a", "gopher://example.org",
        "data:text/plain,hello",
    })
    void refusesOtherSchemes(String typed) {
        refuses(typed, "http:// or https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2130706433", "http://2130706433/", "http://0x7f.1/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/",
        "http://127.0.0.01/", "http://256.1.1.1/", "http://2130706433./", "http://1.2.3.4.5/", "http://①②⑦.⓪.⓪.①.5/", "http://exa mple.org/",
        "http://-a.org/", "http://a..org/", "http://fe80%25eth0/", "http://127%2E0%2E0%2E1/", "http://exa%6Dple.org/", "http://example.org／.example/", "http://0/",
        "http://0177.0x7f.1/", "http://example.org;a.example/", "http://example.org\u200e.0x7f/", "http://example.org../",
    })
    void refusesServersThatAreWrittenLikeNoName(String typed) {
        refuses(typed, "no name of a server");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://user:word@example.org/", "https://example.org@127.0.0.1/", "http://a@b@c/", "https://example.org:443@127.0.0.1/",
        "https://@127.0.0.1/", "https://example.org／@127.0.0.1/", "https://exam\tple.org@127.\n0.0.1/",
    })
    void refusesNamesAndPasswords(String typed) {
        refuses(typed, "password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "http://", "https:///path", "http://[::1", "http://a:b/", "http:/example.org", "http://[fe80::1%25eth0]/", "http://[::1]x/", "http:\\example.org"})
    void refusesWhatIsNoAddress(String typed) {
        refuses(typed, "no web address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org:22/", "http://example.org:0/", "https://example.org:99999/"})
    void refusesOtherPorts(String typed) {
        refuses(typed, "Port");
    }

    @Test
    void followsRelativeAndSloppyRedirects() {
        var from = of("https://example.org/a/b?c");
        assertThat(from.redirected("../d e", AddressRule.PUBLIC.port()).uri()).hasToString("https://example.org/d%20e");
        assertThat(from.redirected("//other.example/x", AddressRule.PUBLIC.port()).uri()).hasToString("https://other.example/x");
        assertThat(from.redirected("/ü", AddressRule.PUBLIC.port()).uri()).hasToString("https://example.org/%C3%BC");
    }

    @Test
    void readsARedirectAsBrowsersDo() {
        var from = of("https://example.org/a/b?c");
        assertThat(from.redirected("\\\\other.example\\x", AddressRule.PUBLIC.port()).host()).isEqualTo("other.example");
        assertThat(from.redirected("/x\\@127.0.0.1/", AddressRule.PUBLIC.port()).host()).isEqualTo("example.org");
        assertThat(from.redirected("//other.example\\@127.0.0.1/", AddressRule.PUBLIC.port()).host()).isEqualTo("other.example");
        assertThatThrownBy(() -> from.redirected("//example.org@127.0.0.1/", AddressRule.PUBLIC.port()))
                .isInstanceOf(FetchRefused.class);
    }

    /** Whatever is written, the server that was checked is the one whose address the client asks for. */
    @Property(tries = 300)
    void connectsToTheServerThatWasChecked(@ForAll @From("sloppy") String typed) {
        var asked = new ArrayList<String>();
        NameLookup names = host -> {
            asked.add(host);
            throw new UnknownHostException(host);
        };
        var fetching = new Fetching(LocalSite.settings(), LocalSite.CLOCK, AddressRule.PUBLIC, names, null);
        WebAddress address;
        try {
            address = of(typed);
        } catch (FetchRefused refused) {
            return;
        }
        assertThatThrownBy(() -> fetching.fetch(typed, OutputStream.nullOutputStream(), FetchProgress.UNWATCHED)).isInstanceOf(FetchFailed.class);
        assertThat(asked).containsExactly(address.host());
    }

    @Provide
    Arbitrary<String> sloppy() {
        return Arbitraries.of(
                        "example.org", "127.0.0.1", "[::1]", "\\", "/", "@", ":", "80", "?", "#", "%40", "%2F", "％", "／", "．", "。",
                        "ü", "_", ".", "\t", "\n", " ", "\0", "a", "0x7f", "[", "]", ";", "\u202e", "\u00ad")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "http://" + String.join("", parts));
    }

    private static void refuses(String typed, String words) {
        assertThatThrownBy(() -> of(typed))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
    }

    private static WebAddress of(String typed) {
        return WebAddress.of(typed, AddressRule.PUBLIC.port());
    }
}
