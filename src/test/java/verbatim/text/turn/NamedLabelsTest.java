package verbatim.text.turn;

import org.junit.jupiter.api.Test;

/** Labels of forms that records have seldom: a long office, a surname with a small particle, a badge; and headings that look like some. */
class NamedLabelsTest {

    @Test
    void aHeadingThatCountsItsPartIsNobodys() {
        var talk = """
            Ida Bell | Ida Bell: We begin.
            Hal Weir | Hal Weir: At last.
            -        | Part three: Water
            Ida Bell | Ida Bell: Who pays?
            -        | Second half: what it costs
            Hal Weir | Hal Weir: Nobody.
            -        | Agenda item 4: Boats
            Ida Bell | Ida Bell: Then we close.
            """;
        Talked.inParagraphs(talk);
        Talked.inLines(talk);
    }

    @Test
    void surnamesMayBeginWithASmallParticle() {
        var talk = """
            de la Rue | de la Rue: We begin.
            van Os    | van Os: At last.
            de la Rue | de la Rue: Who pays?
            von Bell  | von Bell: Nobody.
            van Os    | van Os: I do.
            von Bell  | von Bell: You?
            """;
        Talked.inParagraphs(talk);
        Talked.inLines(talk);
    }

    @Test
    void aLongOfficeWithItsHolderIsALabel() {
        Talked.inParagraphs("""
            Ida Bell | Ida Bell (Lund) (Ind): Who will pay for the lock?
            The Parliamentary Under-Secretary of State for Locks, Canals and Inland Harbours | The Parliamentary Under-Secretary of State for Locks, Canals and Inland Harbours (Mr Hal Weir): The boats will.
            Ida Bell | Ida Bell: That is too much.
            Hal Weir | Hal Weir: It is not.
            Ida Bell | Ida Bell: It is.
            """);
    }

    @Test
    void aBadgeStandsBetweenNameAndTime() {
        Talked.inLines("""
            Ida Bell | Ida Bell 10:04¶Who has the key?
            Hal Weir | Hal Weir ADMIN 10:05¶It hangs here.
            Ida Bell | Ida Bell 10:06¶Thanks.
            Per Blom | Per Blom · Guest · 10:07¶I saw it.
            Hal Weir | Hal Weir ADMIN 10:08¶Good.
            """);
    }

    @Test
    void eachSignOfQuotingMoreIsAnothersWho() {
        Talked.inParagraphs("""
            -        | From: Ida Bell <ida@example.org>¶To: Hal Weir <hal@example.org>¶Date: Mon, 4 May 2026 10:02
            Ida Bell | It opens in June.
            -        | On Mon, May 4, 2026 at 9:12 AM Hal Weir <hal@example.org> wrote:
            Hal Weir | > When will it open?
            -        | > On Sun, May 3, 2026 at 8:00 PM Per Blom <per@example.org>¶> wrote:
            Per Blom | >> It is shut.¶>> Nobody told us.
            Hal Weir | > We wait.
            Ida Bell | Ida
            """);
    }
}
