package verbatim.review;

import java.util.Arrays;

/** Which articles a list shows. */
public enum ArticlesShown {
    ALL("all", ""),
    /** In which a passage waits for the second person. */
    AWAITING_REVIEW("review", " and t.id in (select p.article_id from passage p where p.status = 'AWAITING_REVIEW')"),
    /** Not signed off, with facts on which nobody has decided, where the desk counts them; none that {@code :me} looks at blind. */
    FACTS_PROPOSED("facts", facts("f.proposed > 0")),
    /** The same of those in which nobody has looked for facts. */
    FACTS_NOT_LOOKED_FOR("facts-not-looked-for", facts("not f.searched"));

    private final String word;
    private final String condition;

    ArticlesShown(String word, String condition) {
        this.word = word;
        this.condition = condition;
    }

    /** What addresses call it. */
    public String word() {
        return word;
    }

    /** Of an address; all where there is nothing of that word. */
    public static ArticlesShown of(String word) {
        return Arrays.stream(values()).filter(shown -> shown.word.equals(word)).findFirst().orElse(ALL);
    }

    private static String facts(String which) {
        return " and t.id in (select f.id from " + FactsOpen.TABLE + " f where " + which + ")";
    }

    /** Of {@code article t}, to stand behind another condition. */
    String condition() {
        return condition;
    }
}
