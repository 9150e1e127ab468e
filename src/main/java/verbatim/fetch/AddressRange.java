package verbatim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses as RFC 4632 writes it, such as 10.0.0.0/8.
 *
 * @param prefix the first bytes; of IPv4 or IPv6
 * @param bits how many of them count
 */
record AddressRange(InetAddress prefix, int bits) {

    /** @throws IllegalArgumentException if it is not written as an address, a slash and a number */
    static AddressRange of(String written) {
        var parts = written.split("/", -1);
        try {
            return new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(written, noAddress);
        }
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
