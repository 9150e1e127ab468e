package verbatim.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts the marks around a page's {@code q} elements that browsers print there, which no text of the page holds: those of the
 * language (HTML, "Rendering", 15.3.4, after the quotation marks of CLDR), the outer ones and those within.
 */
final class PageQuotations {

    private static final Pattern MARKED = Pattern.compile("(?s)\\s*[\"“”„«»‘’‚‹›'].*");
    private static final String[] STANDARD = {"“", "”", "‘", "’"};
    private static final Map<String, String[]> MARKS = Map.ofEntries(
            Map.entry("de", new String[] {"„", "“", "‚", "‘"}),
            Map.entry("fr", new String[] {"«\u00A0", "\u00A0»", "“", "”"}),
            Map.entry("es", new String[] {"«", "»", "“", "”"}),
            Map.entry("it", new String[] {"«", "»", "“", "”"}),
            Map.entry("ru", new String[] {"«", "»", "„", "“"}),
            Map.entry("uk", new String[] {"«", "»", "„", "“"}),
            Map.entry("no", new String[] {"«", "»", "‘", "’"}),
            Map.entry("nb", new String[] {"«", "»", "‘", "’"}),
            Map.entry("pl", new String[] {"„", "”", "«", "»"}),
            Map.entry("cs", new String[] {"„", "“", "‚", "‘"}),
            Map.entry("sv", new String[] {"”", "”", "’", "’"}),
            Map.entry("fi", new String[] {"”", "”", "’", "’"}),
            Map.entry("ja", new String[] {"「", "」", "『", "』"}));

    private PageQuotations() {}

    static void mark(Document page) {
        for (var quotation : page.select("q")) {
            if (!MARKED.matcher(quotation.wholeText()).matches()) {
                var marks = MARKS.getOrDefault(language(quotation), STANDARD);
                boolean inner = quotation.parents().stream().anyMatch(outer -> outer.normalName().equals("q"));
                quotation.prependText(marks[inner ? 2 : 0]);
                quotation.appendText(marks[inner ? 3 : 1]);
            }
        }
    }

    private static String language(Element quotation) {
        for (@Nullable Element element = quotation; element != null; element = element.parent()) {
            var language = element.attr("lang");
            if (!language.isBlank()) {
                return language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
            }
        }
        return "";
    }
}
