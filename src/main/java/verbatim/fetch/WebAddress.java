package verbatim.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * An address that may be asked: http or https, a name or a plainly written address, a port that the rule allows. What
 * people copy from a browser is taken, with umlauts in the name and spaces in the path; what only a trick would write is
 * not: names and passwords, addresses as one number, in octal or hexadecimal.
 *
 * <p>The server is read once, here, as browsers read it (a backslash is a slash); the address is refused if Java reads
 * another one in what was put together, since the connection is made to that.
 *
 * @param uri in ASCII, without fragment
 * @param host the name or address of the server, an IPv6 address in brackets
 */
record WebAddress(URI uri, String host) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_SHOWN = 120;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d{1,5}(?:[/?#]|$)).*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("[?#]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("(?i)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern FOUR_NUMBERS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

    /** @throws FetchRefused if it is no such address */
    static WebAddress of(String typed, IntPredicate allowedPort) {
        var written = slashed(typed.strip().replaceAll("[\\t\\n\\r]", ""));
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new FetchRefused(FetchRefusal.NO_WEB_ADDRESS, shown(written));
        }
        var scheme = SCHEME.matcher(written);
        var address = PARTS.matcher(scheme.matches() ? written : "https://" + written);
        if (scheme.matches() && !scheme.group(1).matches("(?i)https?")) {
            throw new FetchRefused(FetchRefusal.SCHEME_NOT_HTTP);
        }
        if (!address.matches()) {
            throw new FetchRefused(FetchRefusal.NO_WEB_ADDRESS, shown(written));
        }
        var protocol = address.group(1).toLowerCase(Locale.ROOT);
        var server = Server.of(protocol, address.group(2), allowedPort);
        var path = address.group(3).isEmpty() ? "/" : address.group(3);
        var query = Optional.ofNullable(address.group(4)).orElse("");
        try {
            var uri = new URI(protocol + "://" + server.authority() + escaped(path) + escaped(query));
            if (!server.authority().equals(uri.getRawAuthority())) {
                throw new FetchRefused(FetchRefusal.NO_WEB_ADDRESS, shown(written));
            }
            return new WebAddress(uri, server.host());
        } catch (URISyntaxException noAddress) {
            throw new FetchRefused(FetchRefusal.NO_WEB_ADDRESS, shown(written));
        }
    }

    /** Where a redirect leads. */
    WebAddress redirected(String location, IntPredicate allowedPort) {
        try {
            return of(uri.resolve(new URI(escaped(slashed(location.strip())))).toString(), allowedPort);
        } catch (URISyntaxException noAddress) {
            throw new FetchRefused(FetchRefusal.NO_WEB_ADDRESS, shown(location));
        }
    }

    /** An address or a part of one, short enough to stand in a sentence. */
    static String shown(String address) {
        var line = address.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Browsers take a backslash for a slash, up to the query. */
    private static String slashed(String written) {
        var query = QUERY.matcher(written);
        int end = query.find() ? query.start() : written.length();
        return written.substring(0, end).replace('\\', '/') + written.substring(end);
    }

    /** @param port as it was written after a colon, or empty */
    private record Server(String host, String port) {

        static Server of(String protocol, String written, IntPredicate allowedPort) {
            if (written.contains("@")) {
                throw new FetchRefused(FetchRefusal.HOLDS_A_NAME);
            }
            var parts = HOST.matcher(written);
            if (!parts.matches()) {
                throw new FetchRefused(FetchRefusal.SERVER_MISSING);
            }
            var digits = Optional.ofNullable(parts.group(2)).orElse("");
            int port = digits.isEmpty() ? protocol.equals("https") ? 443 : 80 : Integer.parseInt(digits);
            if (!allowedPort.test(port)) {
                throw new FetchRefused(FetchRefusal.PORT_NOT_ALLOWED, port);
            }
            return new Server(WebAddress.host(parts.group(1)), digits.isEmpty() ? "" : ":" + port);
        }

        String authority() {
            return host + port;
        }
    }

    private static String host(String written) {
        if (written.startsWith("[")) {
            return written;
        }
        var ascii = ascii(written);
        // A full stop at the end is the root of all names, and says nothing that goes without it.
        var name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        boolean plain = FOUR_NUMBERS.matcher(name).matches() || !ENDS_IN_A_NUMBER.matcher(name).matches();
        if (!plain || !NAME.matcher(name).matches()) {
            throw new FetchRefused(FetchRefusal.NO_SERVER_NAME, shown(written));
        }
        return name;
    }

    /** A name as name servers know it. */
    static String ascii(String name) {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw new FetchRefused(FetchRefusal.NO_SERVER_NAME, shown(name));
        }
    }

    /** Percent-encodes what a URI may not hold, and leaves what is encoded already. */
    private static String escaped(String part) {
        var escaped = new StringBuilder();
        for (byte unit : part.getBytes(StandardCharsets.UTF_8)) {
            if (unit <= ' ' || unit == 0x7F || "\"<>\\^`{|}".indexOf(unit) >= 0) {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            } else {
                escaped.append((char) unit);
            }
        }
        return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
