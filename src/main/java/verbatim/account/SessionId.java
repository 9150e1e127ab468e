package verbatim.account;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a session in which somebody is signed in. It is no secret: nothing can be done with it but end it. */
public record SessionId(UUID value) implements Serializable {

    static SessionId fresh() {
        return new SessionId(FreshId.next());
    }
}
