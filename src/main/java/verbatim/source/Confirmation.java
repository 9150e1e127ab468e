package verbatim.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.TypedWords;

/**
 * What came of asking somebody.
 *
 * @param askedWhom their name
 * @param askedAs whose words they can confirm
 * @param askedHow by telephone, by mail, in person
 * @param askedOn the day
 * @param answer what was answered, as literally as it was noted
 */
@Embeddable
public record Confirmation(
        String askedWhom,
        @Enumerated(EnumType.STRING) Asked askedAs,
        String askedHow,
        @Nullable LocalDate askedOn,
        @Column(name = "answer") String answer) {

    /** In what quality somebody was asked. */
    public enum Asked {
        SPEAKER("the speaker"),
        SPOKESPERSON("a spokesperson"),
        WITNESS("somebody who was there");

        private final String words;

        Asked(String words) {
            this.words = words;
        }

        /** As shown: "the speaker". */
        public String words() {
            return words;
        }
    }

    /** Trims every text. */
    public Confirmation {
        askedWhom = TypedWords.kept(askedWhom);
        askedHow = TypedWords.kept(askedHow);
        answer = TypedWords.kept(answer);
    }

    List<String> objections() {
        var found = new ArrayList<String>();
        if (askedWhom.isEmpty()) {
            found.add("Say who was asked.");
        }
        if (askedHow.isEmpty()) {
            found.add("Say how they were asked: by telephone, by mail, in person.");
        }
        if (askedOn == null) {
            found.add("Say when they were asked.");
        }
        if (answer.isEmpty()) {
            found.add("Write what was answered.");
        }
        return found;
    }
}
