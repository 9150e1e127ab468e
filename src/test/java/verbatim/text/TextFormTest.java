package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of text something is taken for, and what that makes of its words. */
class TextFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEWS | en | The bridge is shut.¶¶“It leaks,” said Ann Lee.
            NEWS | en | Weather: It will rain.¶The bridge stays closed.
            NEWS | en | Who can apply?¶¶Anyone over 18.¶¶When is the deadline?¶¶Forms must be in by Friday.¶¶Where are the forms?¶¶At the hall.
            NEWS | en | **The bridge**¶¶It was built in 1950.¶¶**The ferry**¶¶It sank in 1960. I saw it.
            NEWS | en | “Why?” she asked.¶¶“I was tired.”¶¶“And you?”¶¶“I was not.”¶¶“Are you sure?”
            INTERVIEW | en | Ann Lee keeps the bridge.¶¶**Is it safe?**¶¶I think so.¶¶**Do you cross it?**¶¶Every day.
            INTERVIEW | en | Q: Is it safe?¶A: I think so.¶Q: Do you cross it?¶A: Every day.
            INTERVIEW | en | **Ann Lee:** Is it safe?¶¶**Bo Lind:** I think so.¶¶**AL:** Do you cross it?¶¶**BL:** Every day.
            INTERVIEW | de | Anna Lind hütet die Brücke.¶¶Ist sie sicher?¶¶Ich denke schon.¶¶Gehen Sie selbst hinüber?¶¶Jeden Tag.¶¶Und Ihre Kinder?¶¶Meine Kinder auch.
            INTERVIEW | de | Anna Lind hütet die Brücke.¶¶Frau Lind, hält sie noch?¶¶Noch zwanzig Jahre.¶¶Wirklich?¶¶Ich gehe täglich hinüber.
            INTERVIEW | en | Ann Lee keeps the bridge.¶¶Is it safe, Ms Lee?¶¶Safer than it looks.¶¶And at night?¶¶I would take the ferry.
            NEWS | de | Anna Lind hütet die Brücke.¶¶Frau Lind lacht.¶¶Hält die Brücke?¶¶Noch zwanzig Jahre, so das Amt.¶¶Und die Fähre?¶¶Die Stadt prüft das.
            INTERVIEW | fr | Anne Morel garde le pont.¶¶**Est-il sûr ?**¶¶Je le crois.¶¶**Le traversez-vous ?**¶¶Tous les jours.
            TRANSCRIPT | en | MR. HALE: Is it safe?¶MS. LEE: It is.¶MR. HALE: Who says so?¶THE CHAIR: Order.¶MS. LEE: I do.
            POSTS | en | People wrote:¶¶I waited three hours.¶¶— Jo Marl (@jomarl) May 1, 2026¶¶I walked home.¶¶— Bea Lunt (@bealunt) May 1, 2026
            LETTER | en | Dear neighbours,¶¶I am sorry about the noise.¶¶Yours sincerely,¶Odd Berg
            LETTER | de | Sehr geehrte Frau Kolb,¶¶ich bitte um einen Stuhl.¶¶Mit freundlichen Grüßen¶Uwe Falk
            """)
    void isTold(TextForm form, String language, String text) {
        assertThat(Parsed.of(text.replace('¶', '\n'), language).found().form()).isEqualTo(form);
    }

    @Test
    void anInterviewOfTwoPeopleLeavesOpenWhoAnswers() {
        Parsed parsed = Parsed.of("Ann Lee and Bo Lind keep the bridge.\n\n**Is it safe?**\n\nI think so.\n\n**Do you cross it?**\n\nEvery day.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("I think so.", "Every day.");
        assertThat(parsed.speaker("I think so")).isEqualTo("nobody");
    }

    @Test
    void ofSeveralWhoAreNamedTheOneAnswersWhomAQuestionCalls() {
        Parsed parsed = Parsed.of("Ann Lee and Bo Lind keep the bridge.\n\n**Mr Lind, is it safe?**\n\nI think so.\n\n**Do you cross it?**\n\nEvery day.");
        assertThat(parsed.speaker("Every day")).isEqualTo("Bo Lind");
    }

    @Test
    void whatTheReporterSaysBehindTheLastAnswerIsNoAnswer() {
        Parsed parsed = Parsed.of("Ann Lee keeps the bridge.\n\n**Is it safe?**\n\nI think so.\n\n**Do you cross it?**\n\nI do.\n\nThe bridge opened in 1950.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("I think so.", "I do.");
    }

    @Test
    void answersOfSeveralParagraphsAreOneQuote() {
        Parsed parsed = Parsed.of("Ann Lee keeps the bridge.\n\n**Is it safe?**\n\nI think so.\n\nIt was tested.\n\n**Do you cross it?**\n\nI do.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("I think so.\n\nIt was tested.", "I do.");
    }
}
