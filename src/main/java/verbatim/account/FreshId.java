package verbatim.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identities for whatever comes to be on the desk. */
public final class FreshId {

    /** One for all, so that even those of one millisecond are in the order in which they were made. */
    private static final TimeBasedEpochGenerator IN_ORDER = Generators.timeBasedEpochGenerator();

    private FreshId() {}

    /** A version 7 UUID, greater than any that was made before it in this process. */
    public static UUID next() {
        return IN_ORDER.generate();
    }
}
