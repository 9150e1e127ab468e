package verbatim.text.turn;

import org.junit.jupiter.api.Test;

class CastListTest {

    @Test
    void whoPlaysIsToldAboveWhatIsSaid() {
        Talked.inParagraphs("""
            -       | The Ferry
            -       | Dramatis Personae
            -       | BARON: a tired man¶MILLA: his niece
            BARON   | BARON: I am tired.
            MILLA   | MILLA: I know it.
            BARON   | BARON: Then row.
            """);
        Talked.inParagraphs("""
            -       | Personen:¶VATER: ein Fährmann¶TOCHTER: studiert
            VATER   | VATER: Es wird spät.
            TOCHTER | TOCHTER: Dann fahr los.
            VATER   | VATER: Gleich.
            """);
    }

    @Test
    void whoTalksBelowTheTitleIsNoCast() {
        Talked.inLines("""
            -       | Characters
            BARON   | BARON: I am tired.
            MILLA   | MILLA: I know it.
            BARON   | BARON: Then row.
            MILLA   | MILLA: I row.
            """);
    }
}
