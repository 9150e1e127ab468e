package verbatim.notice;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.message.Worded;

/** What a webhook can be told of. */
public enum HookEvent implements Worded {
    /** A passage has another status. */
    PASSAGE_STATUS("passage.status"),
    /** An article was signed off. */
    SIGNED_OFF("article.signed-off"),
    /** The sign-off of an article fell. */
    SIGN_OFF_FELL("article.sign-off-fell"),
    /** An article came to the desk. */
    ARTICLE_IMPORTED("article.imported"),
    /** An article has a new text. */
    REVISION_STORED("article.revision"),
    /** An administrator tries whether a webhook works. */
    TEST("test");

    /** Those that can be asked for. */
    public static final Set<HookEvent> TO_CHOOSE =
            Stream.of(values()).filter(event -> event != TEST).collect(Collectors.toUnmodifiableSet());

    private final String code;

    HookEvent(String code) {
        this.code = code;
    }

    /** What the other side is told that it is. Never changes. */
    public String code() {
        return code;
    }
}
