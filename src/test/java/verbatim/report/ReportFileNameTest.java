package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor: “The bridge isn’t safe”      | fact-check-mayor-the-bridge-isnt-safe-2026-04-26.html
            Straße über die Brücke gesperrt     | fact-check-strasse-uber-die-brucke-gesperrt-2026-04-26.html
            Президент заявил                    | fact-check-prezident-zaavil-2026-04-26.html
            ../../etc/passwd\\0\\..             | fact-check-etc-passwd-0-2026-04-26.html
            😀                                  | fact-check-2026-04-26.html
            """)
    void isAsciiThatEveryFileSystemTakes(String headline, String name) {
        assertThat(ReportFileName.of(Profile.DESK.of(Reports.of(headline, "Text.", List.of())), "html")).isEqualTo(name);
    }

    @Test
    void saysForWhomItIsWhereThatIsNotTheDesk() {
        var report = Reports.of("The bridge", "Text.", List.of());

        assertThat(ReportFileName.of(Profile.PUBLIC.of(report), "pdf")).isEqualTo("fact-check-the-bridge-2026-04-26-public.pdf");
        assertThat(ReportFileName.of(Profile.LEGAL.of(report), "pdf")).isEqualTo("fact-check-the-bridge-2026-04-26-legal.pdf");
    }

    @Test
    void isCutBetweenWords() {
        assertThat(ReportFileName.of(Profile.DESK.of(Reports.of("bridges ".repeat(60), "Text.", List.of())), "csv"))
                .isEqualTo("fact-check-" + "bridges-".repeat(7) + "2026-04-26.csv");
    }
}
