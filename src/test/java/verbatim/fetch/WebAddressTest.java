package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        "http://-a.org/", "http://a..org/", "http://fe80%25eth0/",
    })
    void refusesServersThatAreWrittenLikeNoName(String typed) {
        refuses(typed, "no name of a server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:word@example.org/", "https://example.org@127.0.0.1/", "http://a@b@c/"})
    void refusesNamesAndPasswords(String typed) {
        refuses(typed, "password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "http://", "https:///path", "http://[::1", "http://a:b/", "http:/example.org"})
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
