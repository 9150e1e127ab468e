package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.ClaimKind;

class ClaimsInOtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Der Gemeinderat hat den Haushalt am 3. Mai beschlossen.",
        "de | Die Brücke über die Aue wurde 1998 gebaut.",
        "de | Der Konzern schließt drei Werke in Polen.",
        "de | Im vergangenen Jahr stieg die Arbeitslosigkeit auf 6 Prozent.",
        "de | Die Klinik beschäftigt mehr Ärzte als jede andere im Land.",
        "de | Das Gericht verurteilte den Minister zu einer Strafe.",
        "de | Der Landkreis verkaufte seine Krankenhäuser an eine Stiftung.",
        "fr | Le maire a signé le contrat en mars.",
        "fr | L'usine de tuiles a fermé l'an dernier.",
        "fr | L'hôpital emploie 1 200 personnes.",
        "fr | La région compte plus de médecins que sa voisine.",
        "fr | Le tribunal a condamné deux anciens ministres.",
        "fr | Les loyers ont augmenté de 8 % depuis 2019.",
        "es | El alcalde firmó el contrato en marzo.",
        "es | La fábrica de tejas cerró el año pasado.",
        "es | El hospital emplea a 1.200 personas.",
        "es | La región tiene más médicos que su vecina.",
        "es | El tribunal condenó a dos exministros.",
        "es | Los alquileres han subido un 8 % desde 2019.",
    })
    void whatCanBeLookedUpIsFound(String language, String sentence) {
        assertThat(Claimed.of(sentence, language).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Ich danke Ihnen von ganzem Herzen.",
        "de | Wir müssen gemeinsam für unsere Zukunft kämpfen.",
        "de | Ich glaube an die Kraft der Menschen.",
        "de | Lasst uns an die Zukunft glauben.",
        "de | Wer könnte das schon wollen?",
        "de | Das ist ein schöner Tag.",
        "fr | Merci à tous.",
        "fr | Nous devons construire ensemble notre avenir.",
        "fr | Je crois en la force de notre peuple.",
        "fr | Imaginez un monde en paix.",
        "fr | Qui pourrait le croire ?",
        "fr | C'est un beau jour.",
        "es | Gracias a todos.",
        "es | Debemos construir juntos nuestro futuro.",
        "es | Creo en la fuerza de nuestro pueblo.",
        "es | Imaginen un mundo en paz.",
        "es | ¿Quién podría creerlo?",
        "es | Es un día hermoso.",
    })
    void whatCannotBeLookedUpIsNot(String language, String sentence) {
        assertThat(Claimed.of(sentence, language).claims()).isEmpty();
    }

    @Test
    void aGermanDayOfTheMonthEndsNoSentence() {
        String words = "Der Gemeinderat hat den Haushalt am 3. Mai beschlossen";
        assertThat(Claimed.of(words + ".", "de").kinds(words)).contains(ClaimKind.DATE, ClaimKind.EVENT).doesNotContain(ClaimKind.FIGURE);
    }

    @Test
    void aGermanNounBehindItsArticleIsNoName() {
        String words = "Die Brücke wurde 1998 gebaut";
        assertThat(Claimed.of(words + ".", "de").kinds(words)).doesNotContain(ClaimKind.NAME);
    }

    @Test
    void aGermanNounCountsByItsLastPart() {
        String words = "Der Landeshaushalt wurde geprüft";
        assertThat(Claimed.of(words + ".", "de").checkable(words)).contains("Landeshaushalt");
    }

    @Test
    void aFrenchOrSpanishParticipleTellsBehindItsAuxiliary() {
        assertThat(Claimed.of("Le tribunal a rendu son verdict.", "fr").checkable("Le tribunal a rendu son verdict")).contains("a rendu");
        assertThat(Claimed.of("El tribunal ha dictado sentencia.", "es").checkable("El tribunal ha dictado sentencia")).contains("ha dictado");
    }
}
