package verbatim.report;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** What the file of a report is called: ASCII words that every file system and every mail program takes. */
public final class ReportFileName {

    private static final int LONGEST_SLUG = 60;

    private ReportFileName() {}

    /**
     * The name, from the slug, or the headline where there is none, and the day: {@code fact-check-sheinbaum-rejects-troops-2026-04-26.html}. One for others
     * than the desk says so, so that none is sent to the wrong readers.
     *
     * @param extension without its dot
     */
    public static String of(Report report, String extension) {
        var head = report.head();
        var slug = slug(Objects.requireNonNullElse(head.article().slug(), head.headline()));
        var day = LocalDate.ofInstant(head.producedAt(), head.zone());
        var readers = head.profile() == Profile.DESK ? "" : "-" + head.profile().name().toLowerCase(Locale.ROOT);
        return "fact-check-" + (slug.isEmpty() ? "" : slug + "-") + day + readers + "." + extension;
    }

    /** Lower-case letters and digits with single hyphens between them; other scripts as ICU romanises them. */
    private static String slug(String headline) {
        var ascii = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(headline);
        var words = ascii.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int cut = words.lastIndexOf('-', LONGEST_SLUG);
        return words.substring(0, cut > 0 ? cut : LONGEST_SLUG);
    }
}
