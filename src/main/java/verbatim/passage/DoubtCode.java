package verbatim.passage;

import java.util.Set;
import verbatim.message.Worded;
import verbatim.text.wording.risk.Risk;

/** Of what kind a doubt is. The form {@code told} is its sentence, with places for what it is about. */
public enum DoubtCode implements Worded {
    /** The text core guessed whose words they are, or a record names the speaker in a way that may mean somebody else. */
    SPEAKER_UNSURE,
    /** The article calls the speaker by a surname that two of its people have. */
    SURNAME_TWICE,
    /** A mark of the quote has no partner. */
    MARKS_WITHOUT_PARTNER,
    /** The text core could not see for sure that somebody's words stand in the marks. */
    KIND_UNSURE,
    /** The record has somebody else say the words. */
    OTHER_SPEAKER_IN_RECORD,
    /** A "not" or its like is in one of the two alone; see {@link Risk#NEGATION}, as all that follow have a risk each. */
    NEGATION,
    NUMBER,
    NAME,
    MODALITY,
    TRUNCATION,
    FRAME,
    /** The source is the article itself, an earlier edit or a copy of it. */
    CIRCULAR_SOURCE,
    /** Nothing was compared with the quote. */
    NOT_COMPARED,
    /** A new edit has other words where there was nothing to check. */
    NEW_WORDS,
    /** The words are in no source; only what is nearest to them is. */
    NEAREST_ONLY,
    /** The article says something else in another place. */
    AGAINST_ITSELF,
    /** The newest text of the source does not have the words as they were cited. */
    NEW_RECORD,
    /** The page that the source was fetched from is not there any more. */
    PAGE_GONE,
    /** The source was erased: nobody can look at what was cited from it. */
    RECORD_ERASED,
    /** Somebody who looked a second time, without knowing the finding, came to another. */
    SECOND_LOOK,
    /** The words are a translation, and nobody has seen the original. */
    ORIGINAL_UNSEEN;

    @Override
    public Set<String> forms() {
        return Set.of("told");
    }

    /** That of a risk. */
    static DoubtCode of(Risk risk) {
        return valueOf(risk.name());
    }

    /** Whether it is open whose words the quote gives, which to say the speaker's name settles. */
    boolean isOfSpeaker() {
        return this == SPEAKER_UNSURE || this == SURNAME_TWICE || this == OTHER_SPEAKER_IN_RECORD;
    }
}
