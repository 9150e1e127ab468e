package verbatim.account;

import java.util.UUID;

/**
 * Identity of a token, which is no secret.
 *
 * @param value a version 7 UUID
 */
public record TokenId(UUID value) {

    static TokenId fresh() {
        return new TokenId(FreshId.next());
    }
}
