package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.message.Sentences;
import verbatim.passage.Allowed;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageStep;
import verbatim.passage.Status;
import verbatim.speaker.SpeakerId;
import verbatim.text.ClaimKind;
import verbatim.text.CodePoints;

/** A passage with all that stands beside it, and what the person whose token it is can do with it now. */
@Schema(name = "Passage", description = "A stretch of an article that is checked, with all that stands beside it.")
record PassageResource(
        UUID id,
        @Schema(description = "As people call it.", example = "Q2") String label,
        UUID article,
        @Schema(description = "For `If-Match`; the ETag begins with it.") long version,
        PassageKind kind,
        List<ClaimKind> claimKinds,
        @Schema(description = "Exactly as printed, an ellipsis between fragments.") String words,
        @Schema(description = "Where it stands in the article's current text, in Unicode code points. Absent in a problem, and where the text holds it no more.")
                @Nullable List<Stretch> fragments,
        @Schema(description = "The quote that encloses it.") @Nullable UUID parent,
        @Nullable Speaker speaker,
        CheckState state,
        Status status,
        @Nullable Finding finding,
        @Schema(description = "Why it cannot be checked, or why the words stand.") @Nullable String findingReason,
        @Schema(description = "What was concluded before an edit changed the words.") @Nullable Finding staleFinding,
        @Schema(description = "What the comparison with the evidence proposes.") @Nullable Finding proposedFinding,
        Marks flags,
        @Schema(description = "Who checks it.") @Nullable Named checker,
        @Schema(description = "The words that should be printed instead.") @Nullable Corrected correction,
        @Nullable Signed submitted,
        @Nullable Signed approved,
        @Schema(description = "Why there is nothing to check.") @Nullable String dismissalReason,
        @Schema(description = "Whether a second person has yet to confirm that there is nothing to check.") boolean dismissalAsked,
        List<EvidenceResource> evidence,
        List<BesideResource.Searched> searches,
        List<BesideResource.Asked> questions,
        List<BesideResource.Noted> notes,
        List<BesideResource.Doubted> doubts,
        @Schema(description = "Each step, and whether it is open to the token's owner now.") List<Step> steps,
        @Schema(description = "How many rows its history has.") int changes) {

    /** A stretch of the article's text. */
    @Schema(name = "Stretch", description = "A half-open stretch of a text, in Unicode code points.")
    record Stretch(int start, int end) {}

    /** Whose words the article says they are. */
    @Schema(name = "Speaker", description = "Whose words the article says they are.")
    record Speaker(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String description,
            @Schema(description = "The shortest words that ascribe, as printed.") @Nullable String cue,
            @Schema(description = "Date, venue or medium, as printed.") @Nullable String occasion,
            @Schema(description = "Of the engine, 0 to 1; absent where it did not decide.") @Nullable Float confidence) {}

    /** Who has an id. */
    @Schema(name = "Named")
    record Named(UUID id, String name) {}

    /** What is noted beside the finding. */
    @Schema(name = "Flags", description = "What is noted beside the finding.")
    record Marks(
            boolean secondHand,
            boolean translated,
            boolean contextChecked,
            boolean attributionChecked,
            @Nullable MaterialChange materialChange,
            @Schema(description = "Of a translation: the words as said.") @Nullable String originalWords,
            @Nullable String originalLanguage,
            @Nullable String translator,
            @Schema(description = "Of a translation: that it alone is on record, and nobody has seen the original.") boolean originalUnseen) {

        static Marks of(Flags flags) {
            var translation = flags.translation();
            return new Marks(
                    flags.secondHand(),
                    flags.translated(),
                    flags.contextChecked(),
                    flags.attributionChecked(),
                    flags.materialChange(),
                    translation.originalWords(),
                    translation.originalLanguage(),
                    translation.translator(),
                    translation.originalUnseen());
        }
    }

    /** The words that should be printed instead. */
    @Schema(name = "Correction")
    record Corrected(
            String words, @Schema(description = "Whose record has them; absent where they were typed.") @Nullable UUID source,
            @Schema(description = "Whether an edit has put them into the text.") boolean printed) {}

    /** One step, and whether it is open. */
    @Schema(name = "Step", description = "A step on a passage, and what bars it.")
    record Step(PassageStep step, boolean open, List<Problem.Reason> reasons) {}

    /** Without its places in the text. */
    static PassageResource of(PassageCard card, Person person, Sentences sentences) {
        return of(card, null, person, sentences);
    }

    /** @param text the article's current text; null where its places are not told */
    static PassageResource of(PassageCard card, @Nullable CodePoints text, Person person, Sentences sentences) {
        var row = card.row();
        var check = card.check();
        return new PassageResource(
                row.id().value(),
                row.label(),
                card.article().value(),
                card.version(),
                row.kind(),
                List.copyOf(row.claimKinds()),
                row.words(),
                text == null || row.isRemoved() ? null : fragments(card, text),
                row.parent() == null ? null : row.parent().value(),
                speaker(card),
                row.state(),
                row.status(),
                row.finding(),
                card.findingExplained(),
                check.staleFinding(),
                card.proposed().orElse(null),
                Marks.of(card.flags()),
                row.checkedBy() == null ? null : new Named(row.checkedBy().id().value(), row.checkedBy().name()),
                corrected(card),
                Signed.orNone(check.submitted()),
                check.approved() == null ? null : Signed.of(check.approved().by()),
                check.dismissalReason() == null ? null : check.dismissalReason().words(sentences),
                card.isDismissalAsked(),
                card.evidence().stream().map(each -> EvidenceResource.of(each, sentences)).toList(),
                card.searches().stream().map(each -> BesideResource.Searched.of(each, sentences)).toList(),
                card.questions().stream().map(BesideResource.Asked::of).toList(),
                card.notes().stream().map(BesideResource.Noted::of).toList(),
                card.doubts().stream().map(each -> BesideResource.Doubted.of(each, sentences)).toList(),
                steps(card.allowed(person), sentences),
                card.past().count());
    }

    private static List<Stretch> fragments(PassageCard card, CodePoints text) {
        return card.row().fragments().stream()
                .map(fragment -> new Stretch(text.fromUtf16(fragment.start()), text.fromUtf16(fragment.end())))
                .toList();
    }

    private static @Nullable Speaker speaker(PassageCard card) {
        var ascribed = card.ascribed();
        SpeakerId id = ascribed.speaker();
        var speaker = new Speaker(
                id == null ? null : id.value(),
                card.row().speaker(),
                ascribed.description(),
                ascribed.cue(),
                ascribed.occasion(),
                ascribed.confidence());
        return speaker.equals(new Speaker(null, null, null, null, null, null)) ? null : speaker;
    }

    private static @Nullable Corrected corrected(PassageCard card) {
        var correction = card.check().correction();
        return correction == null
                ? null
                : new Corrected(
                        correction.words(), correction.source() == null ? null : correction.source().value(), card.isCorrected());
    }

    private static List<Step> steps(Allowed allowed, Sentences sentences) {
        return Arrays.stream(PassageStep.values())
                .map(step -> new Step(step, allowed.is(step), Refusals.reasons(allowed.refusals(step), sentences)))
                .toList();
    }
}
