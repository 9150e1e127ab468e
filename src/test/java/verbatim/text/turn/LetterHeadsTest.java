package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHeadsTest {

    @Test
    void whatFollowsTheLinesOfAnEmailIsTheSenders() {
        Talked.inParagraphs("""
            -        | From: Ida Bell <ida@example.org>¶To: Tom Roe <tom@example.org>¶Date: Mon, 4 May 2026 10:02:00 +0200¶Subject: Re: The lock
            Ida Bell | It opens in June. I have the money.
            Ida Bell | Ida
            -        | On Mon, 4 May 2026 at 09:00, Tom Roe <tom@example.org> wrote:
            Tom Roe  | > When will it open?
            Ida Bell | PS: Not in May.
            """);
        Talked.inParagraphs("""
            -                   | Von: presse@hafen.example¶Gesendet: Montag, 4. Mai 2026 09:01¶An: Redaktion¶Betreff: Schleuse
            presse@hafen.example | Sie öffnet im Juni.
            -                   | Am 3. Mai 2026 um 10:00 schrieb Tom Roe <tom@example.org>:
            Tom Roe             | > Wann öffnet sie?
            """);
    }

    @Test
    void theMailThatIsAnsweredIsItsSenders() {
        Talked.inParagraphs("""
            -        | From: Ida Bell¶Sent: Monday, 4 May 2026¶To: Tom Roe¶Subject: The lock
            Ida Bell | It opens in June.
            -        | From: Tom Roe¶Sent: Sunday, 3 May 2026¶To: Ida Bell¶Subject: The lock
            Tom Roe  | When will it open?
            """);
        Talked.inParagraphs("""
            -        | TO: The council¶FROM: Ida Bell¶DATE: 4 May 2026
            Ida Bell | It opens in June.
            ?        | > Will it open?
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Oakham\nTo: Norwick\n\nThe train leaves at six.", "Date: 4 May\nSubject: the lock\nTo: all\n\nIt opens."})
    void otherLinesNameNoSender(String text) {
        assertThat(TextTurns.of(text).places()).isEmpty();
    }

    @Test
    void whatIsQuotedWithASignIsTheirsThoughNothingStandsAboveTheMail() {
        Talked.inParagraphs("""
            -       | It opens in June.
            -       | On Sun, 3 May 2026 at 10:00, Tom Roe wrote:
            Tom Roe | > When will it open?¶> And who pays?
            -       | Best, Ida
            """);
    }
}
