package verbatim.passage.others;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verbatim.message.Worded;

/** What a column of a table holds. The names by which one is known are English and German ones, those of our own report among them. */
public enum OthersColumn implements Worded {
    /** The words of the article. */
    WORDS("words", "quote", "quotation", "quoted words", "quoted text", "exact", "highlight", "highlighted text", "selected text", "selection",
            "wortlaut", "worte", "wörter", "zitat", "textstelle", "markierung", "markierter text"),
    BEFORE("prefix", "before", "context before", "davor", "kontext davor", "präfix"),
    AFTER("suffix", "after", "context after", "danach", "dahinter", "kontext danach"),
    /** In code points of the article's text. */
    START("start", "from", "anfang", "beginn"),
    END("end", "ende"),
    /** Where each part stands of words in several parts: 3-12; 20-31. */
    PARTS("fragments", "teile"),
    AUTHOR("author", "creator", "user", "by", "annotator", "checker", "reviewer", "name", "autor", "autorin", "verfasser", "von", "prüfung", "prüfer",
            "prüferin"),
    DAY("day", "date", "created", "created at", "updated", "datum", "erstellt", "erstellt am"),
    NOTE("note", "notes", "comment", "comments", "remark", "remarks", "annotation", "notiz", "notizen", "kommentar", "kommentare", "bemerkung",
            "bemerkungen", "anmerkung", "anmerkungen"),
    TAGS("tag", "tags", "keywords", "schlagwort", "schlagwörter", "schlagworte"),
    FINDING("finding", "verdict", "rating", "result", "befund", "urteil", "bewertung", "ergebnis"),
    KIND("kind", "art"),
    /** By which the row is known in the system that it comes from. */
    ID("id", "annotation id", "kennung"),
    /** The hash of the text of which start and end are said. */
    TEXT_HASH("sha256"),
    /** Nothing that is brought in. */
    NOTHING;

    private final Set<String> names;

    OthersColumn(String... names) {
        this.names = Set.of(names);
    }

    /** By what stands in a table's first line. */
    static Optional<OthersColumn> named(String head) {
        var name = head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
    }
}
