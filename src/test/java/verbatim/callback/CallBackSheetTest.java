package verbatim.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.passage.Finding;
import verbatim.passage.PassageReading;

@ServiceTest
class CallBackSheetTest {

    private static final String ARTICLE = """
            “The bridge is closed,” said Anna Lind.

            “Nobody told the shops about it,” said Tom Berg.

            “It will open again in spring,” said Anna Lind.""";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final PassageReading reading;

    CallBackSheetTest(Newsroom newsroom, CheckingDesk desk, PassageReading reading) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.reading = reading;
    }

    @Test
    void eachSpeakerIsAskedForAllThatIsOpenInTheOrderOfTheText() {
        var sheet = CallBackSheet.of(reading.cards(newsroom.imported(ARTICLE)));

        assertThat(sheet.calls()).extracting(CallBackSheet.Call::speaker).containsExactly("Anna Lind", "Tom Berg");
        assertThat(sheet.calls().getFirst().toAsk()).extracting(card -> card.row().words())
                .containsExactly("“The bridge is closed,”", "“It will open again in spring,”");
    }

    @Test
    void whatIsApprovedOrDismissedIsNotAskedAgain() {
        var article = newsroom.imported(ARTICLE);
        desk.approved(desk.quote(article, "“The bridge").id(), Finding.EXACT);
        desk.dismissed(desk.quote(article, "“Nobody").id());

        assertThat(CallBackSheet.of(reading.cards(article)).calls()).singleElement().satisfies(call -> {
            assertThat(call.speaker()).isEqualTo("Anna Lind");
            assertThat(call.toAsk()).extracting(card -> card.row().label()).containsExactly("Q3");
        });
    }

    @Test
    void whatNobodyIsKnownToHaveSaidComesLast() {
        var article = newsroom.imported("“Down with the bridge!”\n\n" + ARTICLE);
        var calls = CallBackSheet.of(reading.cards(article)).calls();

        assertThat(calls).extracting(CallBackSheet.Call::speaker).containsExactly("Anna Lind", "Tom Berg", null);
        assertThat(calls.getLast().toAsk()).singleElement()
                .satisfies(card -> assertThat(card.row().words()).contains("Down with the bridge"));
    }
}
