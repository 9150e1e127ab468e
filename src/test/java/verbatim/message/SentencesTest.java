package verbatim.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import verbatim.account.Role;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.source.Tier;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

class SentencesTest {

    private final Sentences english = Sentences.ENGLISH;
    private final Sentences german = Sentences.in(Locale.GERMAN);

    @Test
    void aConstantHasItsWordsInEachLanguage() {
        assertThat(english.of(Finding.OUT_OF_CONTEXT)).isEqualTo("Out of context");
        assertThat(german.of(Finding.OUT_OF_CONTEXT)).isEqualTo("Aus dem Zusammenhang gerissen");
        assertThat(english.of(Risk.NEGATION)).isEqualTo("a “not” added or lost");
    }

    @Test
    void anotherFormHasWordsOfItsOwn() {
        assertThat(english.form("meaning", Wording.SPLICED)).isEqualTo("passages were run together");
        assertThat(german.form("label", Tier.TRANSCRIPT)).isEqualTo("Stufe 2");
    }

    @Test
    void anApostropheIsOne() {
        assertThat(english.of(Tier.REPORTER)).isEqualTo("reporter's recording or notes");
    }

    @Test
    void aLanguageWithoutBundleIsAnsweredInEnglishWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            assertThat(Sentences.in(Locale.FRENCH).of(Status.TO_CHECK)).isEqualTo("To check");
            assertThat(english.of(Status.TO_CHECK)).isEqualTo("To check");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void refusalsAreEqualByCodeAndArguments() {
        assertThat(Refusal.of(Status.PROBLEM, "Q2", 3)).isEqualTo(new Refusal(Status.PROBLEM, List.of("Q2", 3)));
        assertThat(Refusal.of(Role.EDITOR, "Q2")).hasToString("EDITOR[Q2]");
    }
}
