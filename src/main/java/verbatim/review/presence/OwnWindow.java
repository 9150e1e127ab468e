package verbatim.review.presence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * A window of a person. It says where it is as often as that changes, which costs nothing: it is written later, with all others.
 * It may be closed by whatever thread ends the session, when nobody is signed in any more.
 */
public final class OwnWindow {

    private final UUID id;
    private final PersonId person;
    private final PresenceWriting writing;

    OwnWindow(UUID id, PersonId person, PresenceWriting writing) {
        this.id = id;
        this.person = person;
        this.writing = writing;
    }

    /**
     * It shows an article.
     *
     * @param passage that is chosen; null for none
     */
    public void at(ArticleId article, @Nullable PassageId passage) {
        writing.at(id, person, article, passage);
    }

    /** It shows no article any more. */
    public void gone() {
        writing.gone(id);
    }
}
