package verbatim.passage;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.source.Confirmation;
import verbatim.source.SourceLocator;
import verbatim.speaker.SpeakerId;
import verbatim.text.ClaimKind;

/**
 * What a row of a passage's history says was there before, or is there after: a value of a type of its own, and never a
 * sentence. It is kept as it was; what must be hidden, and what is called otherwise by now, is asked when it is read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChangeValue.Rule.class, name = "RULE"),
    @JsonSubTypes.Type(value = ChangeValue.State.class, name = "STATE"),
    @JsonSubTypes.Type(value = ChangeValue.Checker.class, name = "CHECKER"),
    @JsonSubTypes.Type(value = ChangeValue.Speaker.class, name = "SPEAKER"),
    @JsonSubTypes.Type(value = ChangeValue.Printed.class, name = "PRINTED"),
    @JsonSubTypes.Type(value = ChangeValue.Kind.class, name = "KIND"),
    @JsonSubTypes.Type(value = ChangeValue.ClaimKinds.class, name = "CLAIM_KINDS"),
    @JsonSubTypes.Type(value = ChangeValue.Concluded.class, name = "FINDING"),
    @JsonSubTypes.Type(value = ChangeValue.Flagged.class, name = "FLAGS"),
    @JsonSubTypes.Type(value = ChangeValue.Corrected.class, name = "CORRECTED"),
    @JsonSubTypes.Type(value = ChangeValue.Cited.class, name = "CITED"),
    @JsonSubTypes.Type(value = ChangeValue.Searched.class, name = "SEARCHED"),
    @JsonSubTypes.Type(value = ChangeValue.Typed.class, name = "TYPED"),
    @JsonSubTypes.Type(value = ChangeValue.BroughtIn.class, name = "BROUGHT_IN"),
    @JsonSubTypes.Type(value = ChangeValue.Asked.class, name = "ASKED"),
    @JsonSubTypes.Type(value = ChangeValue.Answered.class, name = "ANSWERED"),
    @JsonSubTypes.Type(value = ChangeValue.Heard.class, name = "HEARD"),
    @JsonSubTypes.Type(value = ChangeValue.Grounds.class, name = "GROUNDS"),
    @JsonSubTypes.Type(value = ChangeValue.Doubted.class, name = "DOUBTED"),
    @JsonSubTypes.Type(value = ChangeValue.Settled.class, name = "SETTLED"),
    @JsonSubTypes.Type(value = ChangeValue.Undone.class, name = "UNDONE"),
    @JsonSubTypes.Type(value = ChangeValue.AsWritten.class, name = "AS_WRITTEN")
})
public sealed interface ChangeValue extends Sayable {

    /** The rules of the text core that found it, by the names that they have there. */
    record Rule(String rule) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return rule;
        }
    }

    /** What was done in a step that was taken back. */
    record Undone(List<ChangeKind> what) implements ChangeValue {

        /** Keeps the list from being changed later. */
        public Undone {
            what = List.copyOf(what);
        }

        @Override
        public String words(Sentences sentences) {
            return what.stream().map(sentences::of).collect(Collectors.joining(", "));
        }
    }

    /** How far the check had come. */
    record State(CheckState state) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return sentences.of(state);
        }
    }

    /**
     * Who checks it.
     *
     * @param name the person's, which never becomes another; never stored
     */
    record Checker(UUID person, @Nullable String name) implements ChangeValue {

        static Checker of(PersonId person) {
            return new Checker(person.value(), null);
        }

        @Override
        public ChangeValue named(Map<UUID, String> now) {
            return new Checker(person, now.get(person));
        }

        @Override
        public String words(Sentences sentences) {
            return name == null ? "" : name;
        }
    }

    /** Whose the words are. */
    record Speaker(Named speaker) implements ChangeValue {

        /** Null where nobody is named. */
        static @Nullable Speaker of(@Nullable SpeakerId id, @Nullable String name) {
            return name == null ? null : new Speaker(Named.then(id == null ? null : id.value(), name));
        }

        @Override
        public ChangeValue named(Map<UUID, String> now) {
            return new Speaker(speaker.among(now));
        }

        @Override
        public String words(Sentences sentences) {
            return speaker.words(sentences);
        }
    }

    /** The words of the article. */
    record Printed(String words) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return words;
        }
    }

    /** What the passage was taken for. */
    record Kind(PassageKind kind) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return sentences.of(kind);
        }
    }

    /** What kinds of check a claim asked for. */
    record ClaimKinds(List<ClaimKind> kinds) implements ChangeValue {

        /** Keeps the list from being changed later. */
        public ClaimKinds {
            kinds = List.copyOf(kinds);
        }

        static @Nullable ClaimKinds of(Set<ClaimKind> kinds) {
            return kinds.isEmpty() ? null : new ClaimKinds(List.copyOf(verbatim.passage.ClaimKinds.inOrder(kinds)));
        }

        @Override
        public String words(Sentences sentences) {
            return kinds.stream().map(sentences::of).collect(Collectors.joining(", "));
        }
    }

    /** What was concluded. */
    record Concluded(Finding finding) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return sentences.of(finding);
        }
    }

    /** What was noted beside the finding. */
    record Flagged(Flags flags) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            var translation = flags.translation();
            var translator = translation.translator();
            return translator == null
                    ? this
                    : new Flagged(flags.with(translation.withTranslator(hiding.apply(translator))));
        }

        @Override
        public String words(Sentences sentences) {
            return flags.words(sentences);
        }
    }

    /**
     * The words that should be printed instead.
     *
     * @param source whose record has them; null where they were typed
     */
    record Corrected(String words, @Nullable Named source) implements ChangeValue {

        /**
         * Null where no words are proposed.
         *
         * @param title what their source is called; null where it is not known, or there is none
         */
        static @Nullable Corrected of(@Nullable Correction correction, @Nullable String title) {
            if (correction == null) {
                return null;
            }
            var source = correction.source();
            return new Corrected(correction.words(), source == null || title == null ? null : Named.then(source.value(), title));
        }

        @Override
        public ChangeValue named(Map<UUID, String> now) {
            return new Corrected(words, source == null ? null : source.among(now));
        }

        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Corrected(hiding.apply(words), source == null ? null : source.shown(hiding));
        }

        @Override
        public String words(Sentences sentences) {
            return source == null
                    ? sentences.of(HistoryPhrase.CORRECTED, words)
                    : sentences.of(HistoryPhrase.CORRECTED_FROM, words, source.words(sentences));
        }
    }

    /**
     * A place in a source.
     *
     * @param evidence which cites it; null where an older build did not keep it
     * @param source where it is; null where an older build did not keep it
     */
    record Cited(@Nullable UUID evidence, @Nullable UUID source, SourceLocator locator) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Cited(evidence, source, locator.shown(hiding));
        }

        @Override
        public String words(Sentences sentences) {
            return locator.words(sentences);
        }
    }

    /** Where somebody searched without finding, and for what. */
    record Searched(SearchPlace place, String sought) implements ChangeValue {
        @Override
        public ChangeValue named(Map<UUID, String> now) {
            return new Searched(place.named(now), sought);
        }

        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Searched(place.shown(hiding), hiding.apply(sought));
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.of(HistoryPhrase.SEARCHED, place.words(sentences), sought);
        }
    }

    /** What somebody wrote beside the passage. */
    record Typed(String words) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Typed(hiding.apply(words));
        }

        @Override
        public String words(Sentences sentences) {
            return words;
        }
    }

    /**
     * What somebody else wrote beside the passage, or that they found it.
     *
     * @param text what they wrote; null where it is said that they found it
     */
    record BroughtIn(OthersNote whose, @Nullable String text) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new BroughtIn(whose.shown(hiding), text == null ? null : hiding.apply(text));
        }

        @Override
        public String words(Sentences sentences) {
            return text == null
                    ? whose.whose(sentences)
                    : sentences.of(OthersLine.WHOLE, whose.whose(sentences), whose.said(text, null, sentences));
        }
    }

    /**
     * A question.
     *
     * @param due by when the answer was wanted; null where nobody said, as nobody could in an older build
     */
    record Asked(String putTo, String question, @Nullable Instant due) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Asked(hiding.apply(putTo), hiding.apply(question), due);
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.of(HistoryPhrase.ASKED, putTo, question);
        }
    }

    /** What came of a question. */
    record Answered(Answer answer) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Answered(answer.shown(hiding));
        }

        @Override
        public String words(Sentences sentences) {
            return answer.words(sentences);
        }
    }

    /**
     * What somebody said who was asked, where it neither bears the passage out nor contradicts it.
     *
     * @param how by telephone, by mail, in person
     * @param day null where nobody knows
     */
    record Heard(String whom, String how, @Nullable LocalDate day, Confirmation.@Nullable Form form, String said) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Heard(hiding.apply(whom), hiding.apply(how), day, form, hiding.apply(said));
        }

        @Override
        public String words(Sentences sentences) {
            return day == null
                    ? sentences.of(HistoryPhrase.HEARD_SOMETIME, whom, how, said)
                    : sentences.of(HistoryPhrase.HEARD, whom, how, said, day);
        }
    }

    /** Why somebody asked for what was not granted. */
    record Grounds(Reason reason) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Grounds(reason.shown(hiding));
        }

        @Override
        public String words(Sentences sentences) {
            return reason.words(sentences);
        }
    }

    /** What was, or is, doubtful. */
    record Doubted(DoubtMatter matter) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new Doubted(matter.shown(hiding));
        }

        @Override
        public String words(Sentences sentences) {
            return matter.words(sentences);
        }
    }

    /** By what a doubt was settled. */
    record Settled(Settling how) implements ChangeValue {
        @Override
        public String words(Sentences sentences) {
            return sentences.of(how);
        }
    }

    /** What an older build wrote and nothing reads any more. */
    record AsWritten(String words) implements ChangeValue {
        @Override
        public ChangeValue shown(UnaryOperator<String> hiding) {
            return new AsWritten(hiding.apply(words));
        }

        @Override
        public String words(Sentences sentences) {
            return words;
        }
    }

    /** With the names that people and things have by now. */
    default ChangeValue named(Map<UUID, String> now) {
        return this;
    }

    /**
     * With something else in the place of what must be hidden in what people wrote of sources. States, findings and speakers
     * are not that, nor are the words of the article.
     */
    default ChangeValue shown(UnaryOperator<String> hiding) {
        return this;
    }
}
