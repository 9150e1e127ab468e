package verbatim.source.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden of the names in a record, and what of its words is left as it is. */
class HiddenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A                    | As I said, All of us knew by April. Plan A: wait.     | As I said, All of us knew by April. Plan A: wait.
            A                    | A: As I said, a plan.                                 | #: As I said, a plan.
            Q; A                 | Did you know? A: I did. Q: And then?                  | Did you know? #: I did. #: And then?
            KELLER               | My name is Keller, Marta Keller.                      | My name is #, #.
            KELLER               | Yesterday Keller said so. Marta Keller did not.       | Yesterday # said so. # did not.
            Marta Keller         | Ask MARTA, or Mr. Keller's office, or the Kellers.    | Ask #, or Mr. #'s office, or the #s.
            Marta Keller         | M. Keller, M.K. Keller and keller@example.org         | #, # and #@example.org
            Marta Keller         | Kellers Büro; Marta-Keller-Straße; see martakeller.    | #s Büro; #-Straße; see #.
            Dr. Marta Keller     | Dr. Keller had a doctor, Dr. Lee.                     | Dr. # had a doctor, Dr. Lee.
            Keller, Marta        | Marta Keller or Keller, Marta                         | # or #, #
            Karin Keller-Sutter  | Karin Keller-Sutter, Keller-Sutter, Frau Sutter       | #, #, Frau #
            Ursula von der Leyen | Ms von der Leyen and the author of der Leyen von hier | Ms # and the author of # von hier
            José García          | Jose Garcia, GARCÍA, Garcia’s                         | #, #, #’s
            Jörg Müller          | Joerg Mueller, Muller, Müllers                        | #, #, #s
            Will Young           | Will Young will tell young people. Mr Young said Will may. | # will tell young people. Mr # said # may.
            Theresa May          | In May she may go, Mrs May said. Theresa said.        | In May she may go, Mrs # said. # said.
            Ann Lee, spokeswoman | The spokeswoman, Ann, met Annabel and a fleet.        | The spokeswoman, #, met Annabel and a fleet.
            ANN LEE (by phone)   | She spoke by phone to Lee; lee shore.                 | She spoke by phone to #; lee shore.
            MODERATOR            | The moderator asked. MODERATOR: Go on.                | The moderator asked. #: Go on.
            SPEAKER 1            | SPEAKER 1: I am no speaker. One of 1.                 | #: I am no speaker. One of 1.
            Minister of Finance  | The finance plan, the Minister of Finance said, of it | The finance plan, the Minister of # said, of it
            City Council         | The city council; the City Council; a council.        | The city council; the #; a council.
            Marta Keller and Ann Lee | Keller and Lee and others                         | # and # and others
            习近平                | 主席习近平说                                             | 主席#说
            marta keller         | this is marta keller speaking                         | this is # speaking
            """)
    void names(String labels, String words, String shown) {
        var names = HiddenNames.of(List.of(labels.split("; ")));

        assertThat(names.hidden(words, "#")).isEqualTo(shown);
        assertThat(names.hidden(shown, "#")).as("hidden once more").isEqualTo(shown);
    }
}
