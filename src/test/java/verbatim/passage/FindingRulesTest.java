package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verbatim.passage.Worked.COVERED;
import static verbatim.passage.Worked.EDDA;
import static verbatim.passage.Worked.EVIDENCE;
import static verbatim.passage.Worked.EVIDENCE_AND_NOTE;
import static verbatim.passage.Worked.LATER;
import static verbatim.passage.Worked.NOTHING;
import static verbatim.passage.Worked.SEARCHED;
import static verbatim.passage.Worked.pieces;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import verbatim.message.Refusal;
import verbatim.message.Sentences;

/** Which finding can be said of which passage, and what it must rest on before it is submitted. */
class FindingRulesTest {

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = {"EXACT", "CLEANED"})
    void reportedSpeechHasNoWordsThatCouldBeExact(Finding finding) {
        var reported = Worked.inCheck(PassageKind.INDIRECT);

        assertThatThrownBy(() -> reported.conclude(finding, null, EDDA, LATER))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("reported speech");
        assertThat(reported.finding()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = {"SUPPORTED", "NEEDS_CONTEXT", "CONTRADICTED", "UNPROVEN", "NOT_CHECKABLE"})
    void aQuoteIsNoClaim(Finding ofClaims) {
        for (var kind : new PassageKind[] {PassageKind.DIRECT, PassageKind.PARTIAL, PassageKind.INDIRECT}) {
            var quote = Worked.inCheck(kind);
            assertThatThrownBy(() -> quote.conclude(ofClaims, null, EDDA, LATER)).isInstanceOf(StepRefused.class);
        }
    }

    @Test
    void aClaimHasOnlyTheFindingsOfClaims() {
        assertThat(Finding.values()).filteredOn(finding -> finding.fits(PassageKind.CLAIM))
                .containsExactly(
                        Finding.SUPPORTED,
                        Finding.NEEDS_CONTEXT,
                        Finding.CONTRADICTED,
                        Finding.UNPROVEN,
                        Finding.NOT_CHECKABLE);
        var claim = Worked.inCheck(PassageKind.CLAIM);
        assertThatThrownBy(() -> claim.conclude(Finding.EXACT, null, EDDA, LATER)).isInstanceOf(StepRefused.class);
    }

    @ParameterizedTest
    @EnumSource(value = PassageKind.class, names = {"DIRECT", "PARTIAL"})
    void untranslatedWordsInMarksAreNotFaithfulButAltered(PassageKind inMarks) {
        var quote = Worked.inCheck(inMarks);

        assertThatThrownBy(() -> quote.conclude(Finding.FAITHFUL, null, EDDA, LATER))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("translated");

        quote.flag(Flags.NONE.with(Flags.Mark.TRANSLATED, true), EDDA, LATER);
        quote.conclude(Finding.FAITHFUL, null, EDDA, LATER);
        assertThat(quote.finding()).isEqualTo(Finding.FAITHFUL);
        assertThatThrownBy(() -> quote.flag(Flags.NONE, EDDA, LATER))
                .as("nor by taking the flag away afterwards")
                .isInstanceOf(StepRefused.class);
        assertThat(quote.flags().translated()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = PassageKind.class, names = {"DIRECT", "PARTIAL", "INDIRECT"})
    void ofATranslationWhoseOriginalNobodySawNothingStands(PassageKind kind) {
        var quote = Worked.inCheck(kind);
        var unseen = Flags.NONE.with(Flags.Mark.TRANSLATED, true).with(new Translation(null, "Spanish", "Ana Ruiz", true));
        quote.flag(unseen, EDDA, LATER);

        Stream.of(Finding.values()).filter(Finding::letsStand).filter(finding -> finding.fits(kind)).forEach(finding ->
                assertThatThrownBy(() -> quote.conclude(finding, null, EDDA, LATER)).as(finding.name()).isInstanceOf(StepRefused.class));
        quote.conclude(Finding.UNVERIFIABLE, null, EDDA, LATER);
        assertThat(EVIDENCE.missingFor(Finding.UNVERIFIABLE, null, unseen)).as("the original is not asked for").isEmpty();

        quote.flag(unseen.with(unseen.translation().withOriginal("Así es.")), EDDA, LATER);
        quote.conclude(Finding.FAITHFUL, null, EDDA, LATER);
        assertThatThrownBy(() -> quote.flag(unseen, EDDA, LATER)).as("nor by saying so afterwards").isInstanceOf(StepRefused.class);
        assertThat(quote.flags().lacksOriginal()).isFalse();
    }

    @Test
    void reportedSpeechIsFaithfulWithoutATranslation() {
        var reported = Worked.inCheck(PassageKind.INDIRECT);

        reported.conclude(Finding.FAITHFUL, null, EDDA, LATER);

        assertThat(reported.finding()).isEqualTo(Finding.FAITHFUL);
    }

    @Test
    void aFindingIsMilderThanWhatTheComparisonShowsOnlyWhereItSaysLessOfTheWords() {
        assertThat(Finding.EXACT.isMilderThan(Finding.CLEANED)).isTrue();
        assertThat(Finding.CLEANED.isMilderThan(Finding.ALTERED)).isTrue();
        assertThat(Finding.FAITHFUL.isMilderThan(Finding.ALTERED)).isTrue();
        assertThat(Finding.CLEANED.isMilderThan(Finding.EXACT)).isFalse();
        assertThat(Finding.ALTERED.isMilderThan(Finding.ALTERED)).isFalse();
        assertThat(Finding.MISATTRIBUTED.isMilderThan(Finding.ALTERED)).as("says something else").isFalse();
    }

    @Test
    void withoutAFindingNothingIsSubmitted() {
        var quote = Worked.inCheck(PassageKind.DIRECT);

        assertThatThrownBy(() -> quote.submit(EVIDENCE, EDDA, LATER)).hasMessage("Set a finding first.");
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, mode = Mode.EXCLUDE, names = {"UNVERIFIABLE", "NOT_SAID", "UNPROVEN", "NOT_CHECKABLE"})
    void mostFindingsRestOnEvidenceAlone(Finding finding) {
        assertThat(SEARCHED.missingFor(finding, null, decided()))
                .contains(Refusal.of(PassageRefusal.NO_EVIDENCE));
        assertThat(EVIDENCE_AND_NOTE.missingFor(finding, null, decided())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = {"OUT_OF_CONTEXT", "MISATTRIBUTED", "ALTERED", "NOT_SAID"})
    void whatIsWrongWithAQuoteIsSaidInANote(Finding finding) {
        assertThat(EVIDENCE.missingFor(finding, null, decided())).contains(Refusal.of(PassageRefusal.FINDING_WITHOUT_NOTE, finding));
        assertThat(COVERED.missingFor(finding, null, decided())).isEmpty();
    }

    @Test
    void oneFailedSearchShowsNotThatSomethingWasNotSaid() {
        var searched = new Basis(pieces(0), 3, 0, 1, 0, List.of());

        assertThat(searched.missingFor(Finding.NOT_SAID, null, Flags.NONE))
                .containsExactly(Refusal.of(PassageRefusal.OCCASION_NOT_COVERED, Finding.NOT_SAID));
    }

    @ParameterizedTest
    @EnumSource(value = Finding.class, names = {"UNVERIFIABLE", "UNPROVEN"})
    void whoFoundNothingSaysWhereTheSearchWas(Finding finding) {
        assertThat(NOTHING.missingFor(finding, null, Flags.NONE))
                .containsExactly(Refusal.of(PassageRefusal.NO_SEARCH));
        assertThat(SEARCHED.missingFor(finding, null, Flags.NONE)).isEmpty();
        assertThat(EVIDENCE.missingFor(finding, null, Flags.NONE)).isEmpty();
    }

    @Test
    void whatCannotBeCheckedNeedsAReason() {
        var claim = Worked.inCheck(PassageKind.CLAIM);
        assertThatThrownBy(() -> claim.conclude(Finding.NOT_CHECKABLE, null, EDDA, LATER))
                .hasMessage("Say why it cannot be checked.");
        assertThatThrownBy(() -> claim.conclude(Finding.NOT_CHECKABLE, "  ", EDDA, LATER))
                .hasMessage("Say why it cannot be checked.");

        claim.conclude(Finding.NOT_CHECKABLE, "It is about next year.", EDDA, LATER);
        claim.submit(NOTHING, EDDA, LATER);

        assertThat(claim.state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void alteredAsksWhetherTheMeaningChanged() {
        var quote = Worked.inCheck(PassageKind.DIRECT);
        quote.conclude(Finding.ALTERED, null, EDDA, LATER);
        assertThatThrownBy(() -> quote.submit(EVIDENCE_AND_NOTE, EDDA, LATER))
                .hasMessage("Say whether the alteration changes the meaning.");

        quote.flag(Flags.NONE.with(MaterialChange.IMMATERIAL), EDDA, LATER);
        quote.submit(EVIDENCE_AND_NOTE, EDDA, LATER);

        assertThat(quote.state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void aTranslationNeedsItsParticulars() {
        var flags = Flags.NONE.with(Flags.Mark.TRANSLATED, true);

        assertThat(EVIDENCE.missingFor(Finding.FAITHFUL, null, flags))
                .containsExactly(
                        Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_ORIGINAL),
                        Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_LANGUAGE),
                        Refusal.of(PassageRefusal.TRANSLATED_WITHOUT_TRANSLATOR));
        assertThat(EVIDENCE.missingFor(
                        Finding.FAITHFUL,
                        null,
                        flags.with(new Translation("La soberanía no se vende.", "Spanish", "Ana Ruiz"))))
                .isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var missing = NOTHING.missingFor(Finding.ALTERED, null, Flags.NONE.with(Flags.Mark.TRANSLATED, true));

        assertThat(Sentences.ENGLISH.of(missing)).hasSize(6).allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    /** The question that ALTERED asks is answered. */
    private static Flags decided() {
        return Flags.NONE.with(MaterialChange.MATERIAL);
    }
}
