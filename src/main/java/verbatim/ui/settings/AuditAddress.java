package verbatim.ui.settings;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.AuditAct;
import verbatim.account.AuditFilter;
import verbatim.account.PersonId;

/** The filter of the audit trail as it stands in the address of the screen. */
final class AuditAddress {

    private AuditAddress() {}

    static QueryParameters of(AuditFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "who", filter.who() == null ? null : filter.who().value());
        put(parameters, "what", filter.what() == null ? null : word(filter.what()));
        put(parameters, "from", filter.from());
        put(parameters, "to", filter.to());
        put(parameters, "words", filter.words());
        return QueryParameters.simple(parameters);
    }

    /** What it cannot make sense of filters nothing. */
    static AuditFilter read(QueryParameters parameters) {
        return new AuditFilter(
                person(value(parameters, "who")),
                act(value(parameters, "what")),
                day(value(parameters, "from")),
                day(value(parameters, "to")),
                value(parameters, "words"));
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String word(AuditAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String value(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse(null);
    }

    private static @Nullable AuditAct act(@Nullable String word) {
        return Arrays.stream(AuditAct.values()).filter(act -> word(act).equals(word)).findFirst().orElse(null);
    }

    private static @Nullable PersonId person(@Nullable String id) {
        try {
            return id == null ? null : new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
