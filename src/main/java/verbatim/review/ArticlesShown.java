package verbatim.review;

/** Which articles a list shows. */
public enum ArticlesShown {
    ALL(""),
    /** In which a passage waits for the second person. */
    AWAITING_REVIEW(" and t.id in (select p.article_id from passage p where p.status = 'AWAITING_REVIEW')"),
    /** Not signed off, with facts on which nobody has decided, or for which nobody has looked, where the desk counts them. */
    FACTS(" and t.id in (select f.id from " + FactsOpen.TABLE + " f where f.proposed > 0 or not f.searched)");

    private final String condition;

    ArticlesShown(String condition) {
        this.condition = condition;
    }

    /** Of {@code article t}, to stand behind another condition. */
    String condition() {
        return condition;
    }
}
