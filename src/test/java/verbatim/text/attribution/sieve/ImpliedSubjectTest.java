package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Clauses of saying without a subject. */
class ImpliedSubjectTest {

    @Test
    void whoSpokeLastGoesOn() {
        Parsed parsed = Parsed.of("«El puente es viejo», dijo María Ruiz. «Es una vergüenza», ha añadido.", "es");
        assertThat(parsed.speaker("vergüenza")).isEqualTo("María Ruiz");
        assertThat(parsed.sieve("vergüenza")).isEqualTo("subject left out");
    }

    @Test
    void theSentenceBeforeTellsWho() {
        Parsed parsed = Parsed.of("Elena Ferri è arrivata tardi. «Il ponte è vecchio», ha detto.", "it");
        assertThat(parsed.speaker("ponte")).isEqualTo("Elena Ferri");
    }

    @Test
    void whoOpensTheSentenceBeforeGoesBeforeWhoSpokeInAnotherParagraph() {
        String text = "«No», dijo Juan Coba.\nAna Soler, alcaldesa de Vigo, abrió el acto. «Está bien», dijo.";
        assertThat(Parsed.of(text, "es").speaker("Está bien")).isEqualTo("Ana Soler");
    }

    @Test
    void nobodyIsKnown() {
        Parsed parsed = Parsed.of("«A ponte é velha», afirmou.", "pt");
        assertThat(parsed.quote("ponte").kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(parsed.speaker("ponte")).isEqualTo("nobody");
    }

    @Test
    void whoeverIsAccusedIsNamedBehindIt() {
        String text = "«Robó», dijo la fiscal Elena Rueda.\n\nEl acusado, Pablo Ortiz, de 60 años, escuchó. «Solo compraba», declaró cuando la jueza calló.";
        assertThat(Parsed.of(text, "es").speaker("Solo")).isEqualTo("Pablo Ortiz");
        String portuguese = "“Roubou”, disse a procuradora Rita Paz.\n\nO acusado, Rui Sá, de 60 anos, ouviu. “Só comprava”, declarou.";
        assertThat(Parsed.of(portuguese, "pt").speaker("Só")).isEqualTo("Rui Sá");
    }
}
