package verbatim.text.attribution.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Talk behind dashes, where the narration beside it or the turns before tell who speaks. */
class DashStoriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Bastien poussa la porte.¶— Tu le savais, dit-il.¶Mathilde ne leva pas la tête.¶— Savoir quoi ?¶— Pour la dette. | dette | Bastien",
        "fr | Le colonel fit entrer la visiteuse.¶— Votre nom ?¶— Lise, répondit la jeune femme.¶— Votre frère était à Metz. | Metz | colonel",
        "fr | Le colonel fit entrer la visiteuse.¶— Votre nom ?¶— Lise, répondit la jeune femme. | Votre nom | colonel",
        "fr | Le colonel fit entrer la visiteuse.¶— Votre nom ?¶— Lise.¶— D'où ?¶— De Metz, répondit la jeune femme.¶Le colonel parut déçu.¶— C'est dommage, murmura-t-il. | dommage | colonel",
        "fr | Berthe présidait.¶— Je pars, annonça Julien.¶— En Sicile ? fit Berthe.¶Agathe posa sa fourchette. Elle avait bien entendu, elle.¶— Quand ?¶— Lundi, dit Julien. | Quand | Agathe",
        "fr | Gaspin entra et posa sa hache.¶— Tu savais, dit-il.¶Lucie se tut.¶Gaspin alla au feu.¶— Et toi, demanda-t-il. | Tu savais | Gaspin",
        "es | Don Eusebio apagó la pipa.¶—No viene nadie —dijo—. Ya no.¶—Vendrá el cartero —contestó Amalia.¶—El cartero no es nadie. | no es nadie | Eusebio"})
    void whoSpeaks(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text.replace("¶", "\n\n"), language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Bastien poussa la porte.¶— Tu le savais, dit-il.¶Mathilde ne leva pas la tête.¶— Savoir quoi ?¶— Pour la dette. | dette",
        "fr | Le colonel fit entrer la visiteuse.¶— Votre nom ?¶— Lise.¶— D'où ?¶— De Metz, répondit la jeune femme.¶Le colonel parut déçu.¶— C'est dommage, murmura-t-il. | dommage"})
    void neverSurely(String language, String text, String words) {
        Parsed parsed = Parsed.of(text.replace("¶", "\n\n"), language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | La pluie tomba.¶— Il pleut.¶— Oui, dit Paul. | Il pleut | nobody",
        "fr | Chacun prit sa place. Chacun attendit.¶— Qui parle ?¶— Moi, dit Paul. | Qui parle | nobody"})
    void whatActsIsNobody(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text.replace("¶", "\n\n"), language).speaker(words)).isEqualTo(speaker);
    }
}
