package verbatim.account;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A step that an account's rules do not allow. */
public class AccountRefused extends Refused {

    AccountRefused(Refusal refusal) {
        super(List.of(refusal));
    }

    /** For one reason, which speaks of these. */
    public AccountRefused(AccountRefusal code, Object... args) {
        this(Refusal.of(code, args));
    }
}
