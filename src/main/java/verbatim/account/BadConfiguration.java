package verbatim.account;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/**
 * The application was configured in a way in which it must not run. The one line that says what to change is printed by the
 * command that starts the application, which then ends.
 */
public class BadConfiguration extends Refused {

    /** @param args what the line speaks of */
    public BadConfiguration(ConfigurationFault code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
