package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.report.Result.Verdict;
import verbatim.review.Caveat;
import verbatim.review.SignOffRow;
import verbatim.text.Span;

class ResultTest {

    private static final String TEXT = "Some words.";

    /** Numbers of passages, whether somebody signed, how many were waived. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 0 | 0 | 0 | true  | 0 | CLEARED     | Cleared for print: all 12 passages are checked, signed off by Rosa Weiss.
            12 | 0 | 0 | 0 | false | 0 | CHECKED     | All 12 passages are checked; not signed off.
            1  | 0 | 0 | 0 | false | 0 | CHECKED     | The one passage is checked; not signed off.
            10 | 2 | 0 | 0 | false | 0 | CHECKED     | All 12 passages are checked (2 cannot be verified); not signed off.
            3  | 0 | 2 | 7 | false | 0 | NOT_CLEARED | Not cleared: 2 problems must be fixed and 7 passages are open.
            3  | 0 | 1 | 0 | false | 0 | NOT_CLEARED | Not cleared: 1 problem must be fixed.
            3  | 0 | 0 | 1 | false | 0 | NOT_CLEARED | Not cleared: 1 passage is open.
            3  | 0 | 1 | 0 | true  | 0 | NOT_CLEARED | Not cleared: 1 problem must be fixed, although it was signed off by Rosa Weiss.
            3  | 0 | 0 | 2 | true  | 2 | WITH_PROBLEMS | Signed off by Rosa Weiss with 2 problems: Q1 open and Q2 open.
            3  | 0 | 0 | 3 | true  | 2 | NOT_CLEARED | Not cleared: 3 passages are open, although it was signed off by Rosa Weiss.
            5  | 0 | 0 | 0 | true  | 8 | WITH_PROBLEMS | Signed off by Rosa Weiss with 8 problems: Q1 open, Q2 open, Q3 open, Q4 open, Q5 open, Q6 open, and 2 more.
            0  | 0 | 0 | 0 | false | 0 | CHECKED     | There is nothing to check; not signed off.
            """)
    void saysInOneLineWhatTheCheckComesTo(
            int verified, int unverifiable, int problems, int open, boolean signed, int waived, Verdict verdict, String sentence) {
        var passages = new ArrayList<ReportedPassage>();
        add(passages, verified, CheckState.APPROVED, Finding.EXACT);
        add(passages, unverifiable, CheckState.APPROVED, Finding.UNVERIFIABLE);
        add(passages, problems, CheckState.APPROVED, Finding.ALTERED);
        add(passages, open, CheckState.IN_CHECK, null);
        add(passages, 1, CheckState.DISMISSED, null);
        var signOffs = signed ? List.of(Reports.signOff(waived, waived > 0 ? "late" : null, null)) : List.<SignOffRow>of();
        var report = Reports.of("Headline", TEXT, signOffs, passages.toArray(ReportedPassage[]::new));
        assertThat(report.result().verdict()).isEqualTo(verdict);
        assertThat(report.result().sentence(Sentences.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void whatWasDismissedWithAProblemIsNotAllChecked() {
        var dismissed = passage("Q2", TEXT, new Span(5, 10)).is(CheckState.DISMISSED, Finding.ALTERED).get();
        var report = Reports.of("Headline", TEXT, List.of(), passage("Q1", TEXT, new Span(0, 4)).approved(Finding.EXACT).get(), dismissed);
        assertThat(report.result().verdict()).isEqualTo(Verdict.NOT_CLEARED);
        assertThat(report.result().sentence(Sentences.ENGLISH)).isEqualTo("Not cleared: 1 was dismissed with evidence against it.");

        var accepted = Reports.signOff(Reports.accepted("Q2", Caveat.Kind.DISMISSED, null, "It is a title."));
        assertThat(Reports.of("Headline", TEXT, List.of(accepted), dismissed).result().verdict()).isEqualTo(Verdict.WITH_PROBLEMS);
    }

    @Test
    void aProblemForWhichSomebodyGaveAReasonIsSaidAndNotCleared() {
        var signOff = Reports.signOff(
                Reports.accepted("Q1", Caveat.Kind.PROBLEM, Finding.ALTERED, "Corrected by the desk."),
                Reports.accepted("Q2", Caveat.Kind.CANNOT_VERIFY, Finding.UNVERIFIABLE, "No recording."));
        var report = Reports.of("Headline", TEXT, List.of(signOff),
                passage("Q1", TEXT, new Span(0, 4)).approved(Finding.ALTERED).get(),
                passage("Q2", TEXT, new Span(5, 10)).approved(Finding.UNVERIFIABLE).get());

        assertThat(report.result().verdict()).isEqualTo(Verdict.WITH_PROBLEMS);
        assertThat(report.result().sentence(Sentences.ENGLISH))
                .isEqualTo("Signed off by Rosa Weiss with 2 problems: Q1 Altered and Q2 Cannot verify.");
        assertThat(Reports.html(report))
                .contains("With 2 problems:", "Q1 Altered: ", "Corrected by the desk.", "Q2 Cannot verify: ", "No recording.")
                .doesNotContain("Cleared");
        assertThat(Reports.csv(report))
                .contains("sign-off", "signed off by Rosa Weiss with 2 problems: Q1 Altered and Q2 Cannot verify", "Corrected by the desk.");
    }

    @ParameterizedTest
    @CsvSource({"reopened, 9f3a", ", 0000"})
    void countsNoSignOffThatFellOrIsOfAnotherText(@Nullable String fallen, String hash) {
        var row = Reports.signOff(0, null, fallen);
        var signOff = new SignOffRow(
                1, hash.repeat(16), row.signedBy(), row.signedAt(), List.of(), row.fallenAt(), row.fallenReason());
        var passage = passage("Q1", TEXT, new Span(0, 4)).approved(Finding.EXACT).get();
        assertThat(Reports.of("Headline", TEXT, List.of(signOff), passage).result().verdict()).isEqualTo(Verdict.CHECKED);
    }

    private static void add(List<ReportedPassage> to, int number, CheckState state, @Nullable Finding finding) {
        for (int i = 0; i < number; i++) {
            to.add(passage("Q" + (to.size() + 1), TEXT, new Span(0, 4)).is(state, finding).get());
        }
    }
}
