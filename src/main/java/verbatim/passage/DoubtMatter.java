package verbatim.passage;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.FoundQuote;
import verbatim.text.ParsedText;
import verbatim.text.QuoteDoubt;
import verbatim.text.claims.consistency.ContradictionKind;
import verbatim.text.wording.risk.FrameKind;
import verbatim.text.wording.risk.Risk;

/** What a doubt is about, with the names as they were. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DoubtMatter.Speaker.class, name = "SPEAKER"),
    @JsonSubTypes.Type(value = DoubtMatter.Surname.class, name = "SURNAME"),
    @JsonSubTypes.Type(value = DoubtMatter.Marks.class, name = "MARKS"),
    @JsonSubTypes.Type(value = DoubtMatter.Kind.class, name = "KIND"),
    @JsonSubTypes.Type(value = DoubtMatter.InRecord.class, name = "IN_RECORD"),
    @JsonSubTypes.Type(value = DoubtMatter.Turning.class, name = "RISK"),
    @JsonSubTypes.Type(value = DoubtMatter.Circular.class, name = "CIRCULAR"),
    @JsonSubTypes.Type(value = DoubtMatter.NotCompared.class, name = "NOT_COMPARED"),
    @JsonSubTypes.Type(value = DoubtMatter.NewWords.class, name = "NEW_WORDS"),
    @JsonSubTypes.Type(value = DoubtMatter.Nearest.class, name = "NEAREST"),
    @JsonSubTypes.Type(value = DoubtMatter.AgainstItself.class, name = "AGAINST_ITSELF"),
    @JsonSubTypes.Type(value = DoubtMatter.NewRecord.class, name = "NEW_RECORD"),
    @JsonSubTypes.Type(value = DoubtMatter.PageIsGone.class, name = "PAGE_GONE"),
    @JsonSubTypes.Type(value = DoubtMatter.RecordErased.class, name = "RECORD_ERASED"),
    @JsonSubTypes.Type(value = DoubtMatter.SecondLook.class, name = "SECOND_LOOK"),
    @JsonSubTypes.Type(value = DoubtMatter.OriginalUnseen.class, name = "ORIGINAL_UNSEEN")
})
public sealed interface DoubtMatter extends Sayable {

    /** Of what kind the doubt is. */
    DoubtCode code();

    /**
     * What the text core is not sure of in one of its quotes. Where it found nobody there is no doubt of the speaker: the passage
     * has none, and that shows by itself.
     *
     * @param text that was parsed
     */
    static List<DoubtMatter> of(FoundQuote quote, ParsedText parsed, String text) {
        return parsed.doubts(quote).stream().flatMap(doubt -> Stream.ofNullable(matter(doubt, quote, parsed, text))).toList();
    }

    private static @Nullable DoubtMatter matter(QuoteDoubt doubt, FoundQuote quote, ParsedText parsed, String text) {
        var all = parsed.speakers();
        var attribution = quote.attribution();
        var speaker = attribution == null ? null : attribution.speaker();
        var mention = attribution == null ? null : attribution.mention();
        return switch (doubt) {
            case SPEAKER -> speaker == null ? null : new Speaker(all.get(speaker).name());
            case SURNAME -> attribution == null || mention == null
                    ? null
                    : new Surname(mention.in(text), attribution.namesakes().stream().map(each -> all.get(each).name()).toList());
            case MARKS -> new Marks();
            case KIND -> new Kind();
        };
    }

    /** The sentence of its kind; one with places for names and words fills them. */
    @Override
    default String words(Sentences sentences) {
        return sentences.form("told", code());
    }

    /**
     * The text core guessed the speaker.
     *
     * @param printed whom it took for the speaker
     */
    record Speaker(String printed) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.SPEAKER_UNSURE;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), printed);
        }
    }

    /**
     * Two people of the article have the name by which it calls the speaker.
     *
     * @param mentioned the name as printed at the quote
     * @param names all who have it
     */
    record Surname(String mentioned, List<String> names) implements DoubtMatter {
        /** Keeps the list from being changed later. */
        public Surname {
            names = List.copyOf(names);
        }

        @Override
        public DoubtCode code() {
            return DoubtCode.SURNAME_TWICE;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), mentioned, names);
        }
    }

    /** A mark of the quote has no partner: where it begins or ends is a guess. */
    record Marks() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.MARKS_WITHOUT_PARTNER;
        }
    }

    /** What stands in marks may be somebody's words, or a title, a name, a word as a word. */
    record Kind() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.KIND_UNSURE;
        }
    }

    /**
     * A record names another speaker than the article, or one who may be another.
     *
     * @param printed whom the article names
     * @param inRecord as the record names them; nobody where that may not be told
     */
    record InRecord(String printed, List<String> inRecord, SpeakerAgreement agreement) implements DoubtMatter {
        /** Keeps the list from being changed later. */
        public InRecord {
            inRecord = List.copyOf(inRecord);
        }

        @Override
        public DoubtCode code() {
            return agreement == SpeakerAgreement.OTHER ? DoubtCode.OTHER_SPEAKER_IN_RECORD : DoubtCode.SPEAKER_UNSURE;
        }

        @Override
        public DoubtMatter unnamed() {
            return new InRecord(printed, List.of(), agreement);
        }

        @Override
        public DoubtMatter shown(UnaryOperator<String> hiding) {
            return new InRecord(printed, inRecord.stream().map(hiding).toList(), agreement);
        }

        @Override
        public boolean isSettledByNaming(@Nullable String speaker) {
            return new SpeakerInRecord(speaker, inRecord, false).agreement() != SpeakerAgreement.OTHER;
        }

        @Override
        public String words(Sentences sentences) {
            if (inRecord.isEmpty()) {
                return sentences.of(SpeakerDoubt.UNTOLD, printed);
            }
            return sentences.of(
                    agreement == SpeakerAgreement.OTHER
                            ? Refusal.of(SpeakerDoubt.OTHER, inRecord, inRecord.size(), printed)
                            : Refusal.of(SpeakerDoubt.UNSURE, inRecord, printed));
        }
    }

    /**
     * The words stand in the record, but something there can turn their meaning.
     *
     * @param frame what the record makes of them; with {@link Risk#FRAME} alone
     * @param sentence of the record, in which they stand; null where it is not known
     */
    record Turning(Risk risk, @Nullable FrameKind frame, @Nullable String sentence) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.of(risk);
        }

        @Override
        public DoubtMatter unnamed() {
            return new Turning(risk, frame, null);
        }

        @Override
        public DoubtMatter shown(UnaryOperator<String> hiding) {
            return sentence == null ? this : new Turning(risk, frame, hiding.apply(sentence));
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form(
                    "told", code(), sentence == null ? "" : sentence, sentence == null ? "no" : "yes", frame == null ? "" : frame);
        }

        @Override
        public boolean isSame(DoubtMatter other) {
            return other instanceof Turning turning && turning.risk == risk;
        }
    }

    /** The source is the article itself, an earlier edit or a copy of it. */
    record Circular() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.CIRCULAR_SOURCE;
        }
    }

    /** Nothing was compared with the quote. */
    record NotCompared(Why why) implements DoubtMatter {
        /** Why not. */
        public enum Why implements Worded {
            /** No words of the record were cited: there is an image, a recording, or only a place. */
            NO_EXCERPT,
            /** The words that were cited are only as somebody typed them: no text on file has them. */
            TYPED_ONLY,
            /** The words that were cited are not the quote's at all. */
            OTHER_WORDS,
            /** The quote is a translation, and nobody had entered the original words. */
            NO_ORIGINAL,
            /** The build that kept the evidence did not compare it. */
            BY_OLDER_BUILD
        }

        @Override
        public boolean isSame(DoubtMatter other) {
            return other instanceof NotCompared;
        }

        @Override
        public DoubtCode code() {
            return DoubtCode.NOT_COMPARED;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), why);
        }
    }

    /**
     * A new edit of the article has other words where somebody had found nothing to check.
     *
     * @param before the words that it was
     */
    record NewWords(String before) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.NEW_WORDS;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), before);
        }
    }

    /** No source has the words: only what comes nearest to them was found. */
    record Nearest() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.NEAREST_ONLY;
        }
    }

    /**
     * The article says something else in another place.
     *
     * @param kind in what the places do not go together
     * @param places the words of each, as they are printed
     */
    record AgainstItself(ContradictionKind kind, List<String> places) implements DoubtMatter {
        private enum Line implements Worded {
            PRINTED
        }

        /** Keeps the list from being changed later. */
        public AgainstItself {
            places = List.copyOf(places);
        }

        @Override
        public DoubtCode code() {
            return DoubtCode.AGAINST_ITSELF;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), kind, places.stream().map(words -> Refusal.of(Line.PRINTED, words)).toList());
        }
    }

    /**
     * The newest text of the source does not have the words as they were cited, with what stands around them.
     *
     * @param number of that text, as its source counts them: of each one it is another doubt
     */
    record NewRecord(int number) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.NEW_RECORD;
        }
    }

    /**
     * The page that the source was fetched from is not there any more; the desk's copy is.
     *
     * @param since when it was taken for gone: each time it goes is another doubt
     */
    record PageIsGone(Instant since) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.PAGE_GONE;
        }
    }

    /** The source was erased, with what was cited from it. */
    record RecordErased() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.RECORD_ERASED;
        }
    }

    /**
     * Somebody looked a second time without knowing what was found, and came to another finding.
     *
     * @param look which; both findings and their reasons stand there side by side
     * @param first what had been found
     * @param second what the other came to
     */
    record SecondLook(UUID look, Finding first, Finding second) implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.SECOND_LOOK;
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.form("told", code(), first, second);
        }
    }

    /** The words are a translation, and no record has them as they were said. */
    record OriginalUnseen() implements DoubtMatter {
        @Override
        public DoubtCode code() {
            return DoubtCode.ORIGINAL_UNSEEN;
        }
    }

    /** Whether both are one doubt of the same evidence, which is raised once. */
    default boolean isSame(DoubtMatter other) {
        return equals(other);
    }

    /** Without what tells who a confidential source is: whom it names, and its own words. */
    default DoubtMatter unnamed() {
        return this;
    }

    /** With something else in the place of what must be hidden in words of sources. */
    default DoubtMatter shown(UnaryOperator<String> hiding) {
        return this;
    }

    /** Whether to say that this is the speaker, or with null that nobody knows, settles it. */
    default boolean isSettledByNaming(@Nullable String speaker) {
        return code().isOfSpeaker();
    }

    /** Why no note settles it, but another step alone; null where a note does. */
    default @Nullable PassageRefusal againstNoting() {
        return switch (this) {
            case SecondLook _ -> PassageRefusal.REVIEWER_DECIDES_ON_TWO;
            case OriginalUnseen _ -> PassageRefusal.ORIGINAL_STILL_UNSEEN;
            default -> null;
        };
    }

    /** Whether it speaks against the words themselves: something can turn their meaning, or somebody else says them. */
    default boolean isAgainstTheWords() {
        return this instanceof Turning || code() == DoubtCode.OTHER_SPEAKER_IN_RECORD;
    }

    /** Whether to check the attribution settles it. That a record names somebody else outright asks for more. */
    default boolean isSettledByChecking() {
        return Set.of(DoubtCode.SPEAKER_UNSURE, DoubtCode.SURNAME_TWICE).contains(code());
    }
}
