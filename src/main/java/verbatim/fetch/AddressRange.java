package verbatim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A block of addresses as RFC 4632 writes it, such as 10.0.0.0/8.
 *
 * @param prefix the first bytes; of IPv4 or IPv6
 * @param bits how many of them count
 */
record AddressRange(InetAddress prefix, int bits) {

    private static final Pattern LITERAL = Pattern.compile("([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

    /** @throws IllegalArgumentException if it is not written as an address, a slash and a number */
    static AddressRange of(String written) {
        var parts = written.split("/", -1);
        try {
            return new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(written, noAddress);
        }
    }

    /**
     * The same, or one address alone.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    static AddressRange ofOneOrMore(String written) {
        if (!LITERAL.matcher(written).matches()) {
            // A name would be asked of the name service, and mean something else tomorrow.
            throw new IllegalArgumentException(written);
        }
        var range = of(written.contains("/") ? written : written + (written.contains(":") ? "/128" : "/32"));
        if (range.bits() < 0 || range.bits() > range.prefix().getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException(written);
        }
        return range;
    }

    boolean contains(InetAddress address) {
        var mine = prefix.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
