package verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.message.Refusal;

/**
 * The import of a long text, as far as it has got.
 *
 * @param headline of the article that it is to become
 * @param beganBy the name of the person
 * @param progress how much is read and stored
 * @param article what it has become; null before the end
 * @param refusal why it was not stored; null where it was, or may still be
 */
public record ImportRow(
        ImportId id,
        String headline,
        PersonId begunBy,
        String beganBy,
        Instant begunAt,
        ImportStage stage,
        Progress progress,
        @Nullable ArticleId article,
        @Nullable Refusal refusal) {

    /**
     * How much is read and stored.
     *
     * @param words of the text
     * @param wordsRead of these
     * @param passages found; zero while the text is not read
     * @param passagesStored of these; they are seen by nobody before all are
     */
    public record Progress(int words, int wordsRead, int passages, int passagesStored) {

        private static final double READING = 0.1;

        /** From 0 to 1: to read is a small part of it. */
        public double share() {
            double read = words == 0 ? 0 : (double) wordsRead / words;
            double stored = passages == 0 ? 0 : (double) passagesStored / passages;
            return read * READING + stored * (1 - READING);
        }
    }

    /** Whether this person may stop or remove it: whoever began it, or an administrator. */
    public boolean isFor(Person person) {
        return person.id().equals(begunBy) || person.role().includes(Role.ADMIN);
    }

    /** What this person can do with it now. */
    public List<ImportStep> allowed(Person person) {
        if (!isFor(person)) {
            return List.of();
        }
        return switch (stage) {
            case WAITING, READING, STORING -> List.of(ImportStep.STOP);
            case REFUSED -> List.of(ImportStep.TRY_AGAIN, ImportStep.REMOVE);
            case STORED, STOPPED -> List.of();
        };
    }
}
