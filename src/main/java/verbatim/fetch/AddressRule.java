package verbatim.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * To which addresses and ports a connection may be made.
 *
 * @param address asked with what a name was resolved to, directly before the connection to that very address
 * @param port asked with what stands in a web address, or goes without saying
 */
record AddressRule(Predicate<InetAddress> address, IntPredicate port) {

    /**
     * The public internet, and the ports that pages are served from. Any other port of a public host would make the desk a
     * means of knocking at strangers' doors.
     */
    static final AddressRule PUBLIC = new AddressRule(AddressRule::isPublic, Set.of(80, 443, 8080, 8443)::contains);

    /** What is not public, by IANA's registry of special-purpose IPv4 addresses, and Azure's server of secrets. */
    private static final Set<AddressRange> SPECIAL_4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carriers' translation; Alibaba's server of secrets
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // Azure's server of secrets
            "169.254.0.0/16", // link-local; the server of secrets of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All of IPv6 that is given out to be reached from everywhere. */
    private static final AddressRange GLOBAL_6 = AddressRange.of("2000::/3");

    /** What of that is special after all, by IANA's registry; above all what carries an IPv4 address within. */
    private static final Set<AddressRange> SPECIAL_6 = ranges(
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "3fff::/20"); // documentation

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(range -> range.contains(address));
        }
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(range -> range.contains(address));
    }

    private static Set<AddressRange> ranges(String... written) {
        return Set.copyOf(Stream.of(written).map(AddressRange::of).toList());
    }
}
