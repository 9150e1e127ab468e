package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverThePageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The ferry was late, as it had been for weeks, and its captain,   | Una Lind, said so. She was not believed.",
        "The ferry was late, as it had been for weeks, in the town of     | Norwick, and nobody was told of it. Then it sank.",
        "Die Fähre kam wie seit Wochen schon zu spät, und das lag an der  | Strömung, sagte sie. Niemand glaubte es.",
        "The ferry was late, as it had been for weeks, and when the       | Minister came he swam. Then it rained, and the",
    })
    void aSentenceGoesOnWithACapital(String last, String first) {
        assertThat(OverThePage.goesOn(page(last), page(first))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The ferry was late, as it had been for weeks.                    | Norwick was not told of it. Then it sank.",
        "The ferry was late, as it had been for weeks, and I              | Una Lind: It was not. It sank.",
        "MR. ROE: The ferry was late, as it had been for weeks, and then  | MS. LIND: It sank. You know it.",
        "The ferry was late, as it had been for weeks, and its captain    | What the town says",
        "The ferry was late, as it had been for weeks, and its captain    | Who pays for it?",
        "The ferry was late, as it had been for weeks, and its captain    | Una Lind",
        "The ferry was late, as it had been for weeks, and its captain    | THE TOWN PAYS. It has to.",
        "The ferry was late, as it had been for weeks, and its captain    | A. It sank. I saw it.",
        "The ferry and its captain                                        | Norwick was not told of it. Then it sank.",
        "A picture of the ferry in the evening light by a friend of Lind  | Norwick was not told of it. Then it sank.",
    })
    void whatMayBeginAnotherDoesNot(String last, String first) {
        assertThat(OverThePage.goesOn(page("It was cold, and the ferry was late again, as it had been for weeks", last), page(first))).isFalse();
    }

    private static PdfReader.Page page(String... lines) {
        return new PdfReader.Page(1, List.of(Arrays.stream(lines).map(line -> new PdfReader.Line(line, null)).toList()));
    }
}
