package verbatim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the name service. */
@FunctionalInterface
interface NameLookup {

    /** All addresses of a name, or the one that is written out. */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
