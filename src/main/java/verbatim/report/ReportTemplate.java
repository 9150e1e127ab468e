package verbatim.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the reports of the desk look.
 *
 * @param language of the report's own words; null where it is that of whoever asks for it
 * @param logo null where the desk has none
 * @param version for a later change
 */
public record ReportTemplate(@Nullable Locale language, @Nullable Logo logo, int version) {}
