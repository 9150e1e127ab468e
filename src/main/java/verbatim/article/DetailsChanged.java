package verbatim.article;

/** Somebody corrected the same article since it was read: nothing was saved. Carries what stands there now. */
public class DetailsChanged extends RuntimeException {

    private final transient ArticleSheet current;

    /** @param current what stands there now */
    public DetailsChanged(ArticleSheet current) {
        super("Somebody else corrected this article a moment ago.");
        this.current = current;
    }

    /** What stands there now. */
    public ArticleSheet current() {
        return current;
    }
}
