package verbatim.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Worded;
import verbatim.text.TypedWords;

/**
 * What came of asking somebody.
 *
 * @param askedWhom their name
 * @param askedAs whose words they can confirm
 * @param askedHow by telephone, by mail, in person
 * @param askedOn the day
 * @param askedForm on what terms the answer was given; null where nobody said
 * @param answer what was answered, as literally as it was noted
 */
@Embeddable
public record Confirmation(
        String askedWhom,
        @Enumerated(EnumType.STRING) Asked askedAs,
        String askedHow,
        @Nullable LocalDate askedOn,
        @Enumerated(EnumType.STRING) @Nullable Form askedForm,
        @Column(name = "answer") String answer) {

    /** In what quality somebody was asked. */
    public enum Asked implements Worded {
        SPEAKER,
        SPOKESPERSON,
        WITNESS
    }

    /** On what terms somebody speaks to a desk, which decides what may be printed of it, and with whose name. */
    public enum Form implements Worded {
        /** May be printed, with the name. */
        ON_THE_RECORD,
        /** May be printed as it was read to them and allowed. */
        AUTHORISED,
        /** May be used without saying from whom it is. */
        ON_BACKGROUND,
        /** For the desk alone. */
        OFF_THE_RECORD;

        /** Whether readers may be told who answered. */
        public boolean isNamed() {
            return this == ON_THE_RECORD || this == AUTHORISED;
        }
    }

    /** Trims every text. */
    public Confirmation {
        askedWhom = TypedWords.kept(askedWhom);
        askedHow = TypedWords.kept(askedHow);
        answer = TypedWords.kept(answer);
    }

    List<Refusal> objections() {
        var found = new ArrayList<Refusal>();
        if (askedWhom.isEmpty()) {
            found.add(Refusal.of(SourceRefusal.ASKED_NOBODY));
        }
        if (askedHow.isEmpty()) {
            found.add(Refusal.of(SourceRefusal.ASKED_SOMEHOW));
        }
        if (askedOn == null) {
            found.add(Refusal.of(SourceRefusal.ASKED_SOMETIME));
        }
        if (answer.isEmpty()) {
            found.add(Refusal.of(SourceRefusal.NO_ANSWER));
        }
        return found;
    }
}
