package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Dialogue dashes. */
class DialogueDashTest {

    @Test
    void wholeLine() {
        Parsed parsed = Parsed.of("Il entra.\n— Bonsoir, mes amis.\n— Bonsoir !", "fr");
        assertThat(parsed.setOff()).containsExactly("— Bonsoir, mes amis.", "— Bonsoir !");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("dialogue dash");
    }

    @Test
    void interrupted() {
        Parsed parsed = Parsed.of("— Viens, dit-elle, il est tard.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Viens,", "il est tard.");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("dialogue dash");
    }

    @Test
    void notInEnglish() {
        Parsed parsed = Parsed.of("— a dash that opens a list", "en");
        assertThat(parsed.setOff()).isEmpty();
    }

    @Test
    void behindAPlaysLabel() {
        Parsed parsed = Parsed.of("LE MEUNIER. — Vous plaisantez, je crois.\nLA FILLE. — Point du tout.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Vous plaisantez, je crois.", "— Point du tout.");
    }

    @Test
    void aloneInsideALineWithItsClauseOfSaying() {
        Parsed parsed = Parsed.of("Une ombre se dressa. — Ami ! répondit une voix.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Ami !");
    }

    @Test
    void anAuthorsOwnDash() {
        Parsed parsed = Parsed.of("Il se tut. — Rien ne bougeait sur le quai.", "fr");
        assertThat(parsed.setOff()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pl | „Odbudujemy molo” – powiedział Jan Kowal. – „To potrwa rok”. | „Odbudujemy molo” | „To potrwa rok” | Jan Kowal",
        "pl | „Odbudujemy molo” — powiedział Jan Kowal, burmistrz Lipna. — „To potrwa rok”. | „Odbudujemy molo” | „To potrwa rok” | Jan Kowal",
        "cs | „Nemáme peníze“ – řekla Eva Nová. – „Musíme počkat.“ | „Nemáme peníze“ | „Musíme počkat.“ | Eva Nová",
        "fr | « Nous refaisons la jetée » — a dit Paul Morin. — « Cela prendra un an. » | « Nous refaisons la jetée » | « Cela prendra un an. » | Paul Morin",
        "it | «Ricostruiremo il molo» – ha detto Paolo Mori. – «Ci vorrà un anno». | «Ricostruiremo il molo» | «Ci vorrà un anno» | Paolo Mori",
        "uk | «Ми відбудуємо пірс», – сказав Іван Коваль. – «Це триватиме рік». | «Ми відбудуємо пірс» | «Це триватиме рік» | Іван Коваль"})
    void whatGoesOnInMarksIsTheSameSpeakers(String language, String text, String first, String second, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.words(QuoteKind.values())).containsExactly(first, second);
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly(first, second);
        assertThat(parsed.speaker(first)).isEqualTo(speaker);
        assertThat(parsed.speaker(second)).isEqualTo(speaker);
    }

    @Test
    void aTitleBehindADashStaysOne() {
        Parsed parsed = Parsed.of("Sztuka – „Długi most” – ma premierę w maju. – „Długi most” – to tytuł.", "pl");
        assertThat(parsed.words(QuoteKind.DIRECT, QuoteKind.PARTIAL)).isEmpty();
    }
}
