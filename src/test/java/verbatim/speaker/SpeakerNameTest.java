package verbatim.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two names are one speaker's. */
class SpeakerNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Claudia Sheinbaum             | claudia sheinbaum
            President CLAUDIA SHEINBAUM   | claudia sheinbaum
            Sheinbaum, Claudia            | claudia sheinbaum
            Jonas Birk, opposition leader | jonas birk
            Ursula von der Leyen          | ursula von der leyen
            Anna Müller                   | anna muller
            Donald Trump Jr.              | donald trump jr
            @harbourwatch                 | @harbourwatch
            University of Exampleton      | university of exampleton
            The University of Exampleton  | university of exampleton
            """)
    void aFullNameSaysInEveryArticleWhoItIs(String name, String full) {
        assertThat(SpeakerName.of(name).full()).contains(full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lind
            President Lind
            the mayor
            officials
            M. Keller
            J. D.
            Queen Elizabeth II
            City Council
            the police
            Health Ministry
            Reuters
            J. D. Vance
            123
            """)
    void ofAnyOtherNameAPersonWouldAskWhoThatIs(String name) {
        assertThat(SpeakerName.of(name).full()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Müller        | Anna Mueller       | true
            Donald Trump       | Donald Trump Jr.   | true
            Joe Biden          | Joseph Biden       | true
            M. Keller          | Marta Keller       | true
            Lind               | Anna Lind          | true
            Anna               | Anna Lind          | false
            Anna Lind          | Tom Berg           | false
            Anna Lind          | Tom Lind           | false
            the mayor          | Anna Lind          | false
            Health Ministry    | Foreign Ministry   | false
            Exampleton Police  | Exampleton Police Department | true
            """)
    void whereAPersonWouldAskWhetherTwoAreOneTheyMayBe(String one, String other, boolean maybe) {
        assertThat(SpeakerName.of(one).mayBe(SpeakerName.of(other))).isEqualTo(maybe);
        assertThat(SpeakerName.of(other).mayBe(SpeakerName.of(one))).isEqualTo(maybe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marta Keller              | Marta Keller
            Marta Keller              | MARTA KELLER
            Marta Keller              | KELLER
            Marta Keller              | Keller, Marta
            Marta Keller              | KELLER MARTA
            Marta Keller              | M. Keller
            Marta Keller              | MK
            Marta Keller              | M.K.
            Marta Keller              | Commissioner Keller
            Marta Keller              | Ms. Keller
            Marta Keller              | Keller, finance commissioner
            Marta Keller              | Marta Keller (by telephone)
            opposition leader Birk    | Jonas Birk
            Opposition leader Jonas Birk | BIRK
            Keller                    | Marta Keller
            Jürgen Müller             | MUELLER
            José Álvarez Peña         | Jose Alvarez
            Ursula von der Leyen      | Leyen
            Ursula von der Leyen      | President von der Leyen
            Rosa Meier-Huber          | Meier
            Martin Luther King Jr.    | Dr. Martin Luther King
            Alexander Weiss           | Alex Weiss
            Søren Łaski               | SOREN LASKI
            Seán O'Brien              | O’BRIEN
            Halden City Council       | HALDEN CITY COUNCIL
            """)
    void isTheSame(String printed, String inRecord) {
        assertThat(agreement(printed, inRecord)).isEqualTo(SpeakerAgreement.SAME);
        assertThat(agreement(inRecord, printed)).isEqualTo(SpeakerAgreement.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marta Keller | JONAS BIRK
            Marta Keller | BIRK
            Marta Keller | Birk, Jonas
            Marta Keller | Jonas Keller
            Marta Keller | Opposition leader Jonas Birk
            Keller       | Birk
            Marta Keller | Marta Birk
            Marta Keller | LIN
            """)
    void isSomebodyElse(String printed, String inRecord) {
        assertThat(agreement(printed, inRecord)).isEqualTo(SpeakerAgreement.OTHER);
        assertThat(agreement(inRecord, printed)).isEqualTo(SpeakerAgreement.OTHER);
    }

    /** A function, an organisation, a given name, initials or another script cannot be held against a name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marta Keller  | THE MAYOR
            Marta Keller  | Moderator
            Marta Keller  | Q
            Marta Keller  | SPEAKER 2
            Marta Keller  | Bürgermeisterin
            the mayor     | Marta Keller
            officials     | Marta Keller
            Dockers Union | Marta Keller
            Marta Keller  | MARTA
            Marta Keller  | JB
            Joe Weiss     | Joseph Weiss
            Marta Keller  | Марта Келлер
            """)
    void cannotBeTold(String printed, String inRecord) {
        assertThat(agreement(printed, inRecord)).isEqualTo(SpeakerAgreement.UNSURE);
        assertThat(agreement(inRecord, printed)).isEqualTo(SpeakerAgreement.UNSURE);
    }

    private static SpeakerAgreement agreement(String one, String other) {
        return SpeakerName.of(one).with(SpeakerName.of(other));
    }
}
