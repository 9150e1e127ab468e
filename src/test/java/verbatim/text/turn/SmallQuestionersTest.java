package verbatim.text.turn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallQuestionersTest {

    @Test
    void aPaperInSmallLettersAsks() {
        Talked.inLines("""
            hafenkurier | hafenkurier: Frau Wendt, warum Möwen?
            Wendt       | Wendt: Weil sie schreien.
            hafenkurier | hafenkurier: Nur deshalb?
            Wendt       | Wendt: Hören Sie doch hin.
            """);
        Talked.inParagraphs("""
            west am morgen | west am morgen: Herr Bahr, wer zahlt das?
            Bahr           | Bahr: Niemand.
            west am morgen | west am morgen: Niemand?
            Bahr           | Bahr: Die Stadt.
            """);
        Talked.inLines("""
            die tide   | die tide: Und wer war es?
            Eva Wendt  | Eva Wendt: Der Wind.
            die tide   | die tide: Sagen Sie das im Ernst?
            Eva Wendt  | Eva Wendt: Ja.
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und dann", "in short", "my answer", "das ist", "note"})
    void whatMakesASentenceAsksNobody(String words) {
        Talked.inLines("""
            Bahr  | Bahr: Es ist kalt.
            Wendt | Wendt: Es ist warm.
            Bahr  | Bahr: Nein.
            Wendt | Wendt: Es war so,
            Wendt | %1$s: warum fragt niemand?
            Bahr  | Bahr: Ich frage.
            """.formatted(words));
    }

    @Test
    void whoAsksTwiceInARowIsNone() {
        Talked.inLines("""
            -     | thema: Wer zahlt?
            -     | thema: Wer geht?
            -     | Bahr sagte nichts.
            """);
    }
}
