package verbatim.source.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verbatim.source.SourceId;
import verbatim.text.Span;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Difference.Op;

/** What stands instead of a confidential source's names, and where. */
class MaskingTest {

    private static final SourceId CALL = new SourceId(new UUID(0, 1));
    private static final SourceId OTHER = new SourceId(new UUID(0, 2));

    private final Masking masking = new Masking(Map.of(CALL, Masking.mask(
            "Heron", HiddenNames.of(List.of("Will Young", "A")), List.of("Call with W. Young", "Notebook", "https://files.example/young/7"), 120)));

    /** Neither of the words is a name for itself: "he will", "young people". */
    @Test
    void aNameOverTwoRunsOfADifferenceIsHiddenInBoth() {
        var text = "then Will Young said that young people will go";
        var difference = List.of(
                run(Op.KEPT, text, 0, 10), run(Op.DROPPED, text, 10, 21), run(Op.KEPT, text, 21, text.length()),
                new Difference(Op.ADDED, "soon", "", new Span(0, 4), new Span(0, 0), null));

        var shown = masking.ofSource(CALL, difference);

        assertThat(shown).extracting(Difference::source)
                .containsExactly("then Heron ", "Heron said ", "that young people will go", "");
        assertThat(shown).extracting(Difference::quote).isEqualTo(difference.stream().map(Difference::quote).toList());
        assertThat(masking.ofSource(OTHER, difference)).isSameAs(difference);
    }

    @Test
    void titlesAndAddressesAreHiddenInWhatPeopleWrote() {
        assertThat(masking.beside("the desk’s sources (Notebook; Call with W. Young; Post)", Set.of(), ""))
                .isEqualTo("the desk’s sources (Heron; Heron; Post)");
        assertThat(masking.beside("See HTTPS://files.example/young/7, and your notebook. My Notebook is blue.", Set.of(), ""))
                .isEqualTo("See Heron, and your notebook. My Notebook is blue.");
    }

    @Test
    void itsNamesAreHiddenWhereThePassageIsCheckedAgainstIt() {
        assertThat(masking.beside("Will Young rang.", Set.of(OTHER), "")).isEqualTo("Will Young rang.");
        assertThat(masking.beside("Will Young rang. As I said.", Set.of(CALL), "")).isEqualTo("Heron rang. As I said.");
        assertThat(masking.beside("Will Young rang.", Set.of(CALL), "“It is,” said Will Young.")).isEqualTo("Will Young rang.");
    }

    @Test
    void nothingIsChangedWhereNothingIsHidden() {
        assertThat(Masking.NONE.beside("Will Young", Set.of(CALL), "")).isEqualTo("Will Young");
        assertThat(masking.ofSource(CALL, (String) null)).isNull();
        assertThat(masking.ofSource(OTHER, "Will Young")).isEqualTo("Will Young");
    }

    private static Difference run(Op op, String text, int start, int end) {
        var at = new Span(start, end);
        return new Difference(op, op == Op.DROPPED ? "" : at.in(text), at.in(text), at, at, null);
    }
}
