package verbatim.fetch;

import java.net.UnknownHostException;

/** A name that leads where no connection is made to. The client lets only this type through from a resolver. */
class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress(String host) {
        super(host);
    }
}
