package verbatim.text.turn;

import org.junit.jupiter.api.Test;

class AnswersOfOneTest {

    @Test
    void oneLabelBehindQuestionsIsWhoAnswers() {
        Talked.inParagraphs("""
            -    | The ferry did not come again, and we asked its captain why.
            -    | What happened to the ferry?
            Vane | Vane: It sank on Monday.
            -    | And the passengers?
            Vane | Vane: They swam.
            """);
        Talked.inParagraphs("""
            - | **Who pays for it?**
            PV | PV: The town does.
            PV | I told them so.
            - | **Since when?**
            PV | PV: Since May.
            """);
    }

    @Test
    void oneLabelBehindAnythingElseIsNone() {
        Talked.inParagraphs("""
            - | The ferry did not come again.
            - | Vane: a village without a ferry.
            - | Who pays?
            - | Vane: nobody knows.
            """);
        Talked.inParagraphs("""
            - | Who pays?
            - | Vane: nobody knows.
            - | The ferry is gone.
            """);
    }
}
