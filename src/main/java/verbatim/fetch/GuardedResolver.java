package verbatim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name for a connection, once, and lets only addresses through that the rule allows: the client connects to
 * exactly what comes out here, so that no second answer of a name server can slip in between the check and the connection.
 * A name of which any address is forbidden is forbidden.
 */
final class GuardedResolver implements DnsResolver {

    private final NameLookup names;
    private final AddressRule rule;

    GuardedResolver(NameLookup names, AddressRule rule) {
        this.names = names;
        this.rule = rule;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        // The client has turned an ASCII name back into the letters that it stands for; name servers know the ASCII one.
        var addresses = names.addressesOf(WebAddress.ascii(host));
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!Arrays.stream(addresses).allMatch(rule.address())) {
            throw new ForbiddenAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
