package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Span;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What each wording means, at its boundaries. */
class WordingTest {

    private static final String SPEECH = """
            Friends, the harbour is open again. Last winter, um, we promised you a ferry, and on Monday the ferry
            sailed with forty-two passengers. It is not a large ship. [Laughter] But we have, we have built it here,
            you know, with our own hands. The council will not raise the fare, and 8 1/2 million crowns go to the
            mole. If the ice comes early, we shall tow her in. Perhaps Captain Ingrid Solberg will say more. Who would
            have thought it a year ago?""";

    private final WordingComparison english = new WordingComparison(HouseStyle.standard("en"));

    private Comparison compare(String quote) {
        return english.compare(quote, SourceWords.of(SPEECH, "en"));
    }

    private static String numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i + "x").collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Friends, the harbour is open again. | VERBATIM",
        "“The harbour is open again,” | VERBATIM",
        "on Monday the ferry sailed | VERBATIM",
        "... on Monday the ferry sailed ... | VERBATIM",
        "[O]n Monday the ferry sailed | VERBATIM",
        "Last winter we promised you a ferry | CLEANED",
        "But we have built it here, with our own hands | CLEANED",
        "It is not a large ship. But we have built it here | CLEANED",
        "It isn’t a large ship | CLEANED",
        "It's not a large ship | CLEANED",
        "the ferry sailed with 42 passengers | CLEANED",
        "8.5 million crowns go to the mole | CLEANED",
        "the harbor is open again | CLEANED",
        "on Monday [she] sailed with forty-two passengers | CLEANED",
        "the ferry [of the town] sailed with forty-two passengers | CLEANED",
        "on Monday … with forty-two passengers | CLEANED",
        "on Monday the boat sailed with forty-two passengers | ALTERED",
        "on Monday the ferry proudly sailed with forty-two passengers | ALTERED",
        "on Monday sailed the ferry with forty-two passengers | ALTERED",
        "The council will raise the fare | ALTERED",
        "the ferry sailed with forty passengers | ALTERED",
        "9 1/2 million crowns go to the mole | ALTERED",
        "the harbour is open again. The council will not raise the fare | SPLICED",
        "The council will not raise the fare … the harbour is open again | SPLICED",
        "Our hospitals need four hundred nurses before spring | NOT_FOUND"})
    void means(String quote, Wording wording) {
        assertThat(compare(quote).wording()).isEqualTo(wording);
    }

    private static final String REPORT = """
            Neighbours, in the twenty-first week of the strike we have counted, we have counted the boats.
            It is done, is done now. Two-thirds of them belong to the third guild,
            and in the 1980's it was one half. We shouldn't sell them for $40 million a year.
            All that, and the women mended the nets, the nets. Nobody asked them in the harbour.
            The lamps of the pier went out. Colour came back with the spring.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "in the 21st week of the strike | CLEANED | in the twenty-first week of the strike",
        "2/3 of them belong to the 3rd guild | CLEANED | Two-thirds of them belong to the third guild",
        "in the 22nd week of the strike | ALTERED | in the twenty-first week of the strike",
        "belong to three guild | ALTERED | belong to the third guild",
        "and in the 1980s it was one half | CLEANED | and in the 1980's it was one half",
        "It’s done now | CLEANED | It is done, is done now",
        "We should not sell them | CLEANED | We shouldn't sell them",
        "We shouldn’t sell them for 40 million dollars | CLEANED | We shouldn't sell them for $40 million",
        "and the women mended the nets | CLEANED | and the women mended the nets, the nets",
        "asked Nobody them in the harbour | ALTERED | Nobody asked them in the harbour",
        "Suddenly the lamps of the pier went out | ALTERED | The lamps of the pier went out",
        "[The guild] of the pier went out | CLEANED | The lamps of the pier went out",
        "Color came back | CLEANED | Colour came back"})
    void tellsTheWholePassage(String quote, Wording wording, String passage) {
        Comparison found = english.compare(quote, SourceWords.of(REPORT, "en"));
        assertThat(found.wording()).isEqualTo(wording);
        assertThat(found.spans()).extracting(span -> span.in(REPORT)).containsExactly(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "to meet the ferry and the other boats",
        "We must not sell the mole",
        "on the ground with the hands of the council"})
    void aFewCommonWordsAreNoPassage(String quote) {
        assertThat(compare(quote).wording()).isEqualTo(Wording.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "de | Wir schliessen die Strasse im dreissigsten Jahr nicht | Wir schließen die Straße im dreißigsten Jahr nicht.",
        "de | Es kamen 40 000 Menschen aus unsrer Stadt | Es kamen 40.000 Menschen aus unserer Stadt.",
        "fr | A l’époque, 12 500 ouvriers de ma soeur | À l'époque, douze mille cinq cents ouvriers de ma sœur.",
        "fr | Il a reculé de 4,5 % au 21e siècle | Il a reculé de 4,5 pour cent au vingt-et-unième siècle.",
        "es | Llega a el 27 % de los 2500 vecinos | Llega al veintisiete por ciento de los 2.500 vecinos."})
    void spellsOtherLanguages(String language, String quote, String said) {
        assertThat(new WordingComparison(HouseStyle.standard(language)).compare(quote, SourceWords.of(said, language)).wording())
                .isEqualTo(Wording.CLEANED);
    }

    @Test
    void tenWordsMayBeDroppedBeforePassagesAreRunTogether() {
        SourceWords source = SourceWords.of(numbered(0, 200), "en");
        assertThat(english.compare(numbered(20, 30) + " " + numbered(40, 50), source).wording()).isEqualTo(Wording.ALTERED);
        assertThat(english.compare(numbered(20, 30) + " " + numbered(41, 50), source).wording()).isEqualTo(Wording.SPLICED);
    }

    @Test
    void anEllipsisHidesFiftyWords() {
        SourceWords source = SourceWords.of(numbered(0, 200), "en");
        String first = numbered(20, 30) + " … ";
        assertThat(english.compare(first + numbered(80, 90), source).wording()).isEqualTo(Wording.CLEANED);
        assertThat(english.compare(first + numbered(81, 90), source).wording()).isEqualTo(Wording.SPLICED);
        WordingComparison strict = new WordingComparison(HouseStyle.standard("en").withEllipsisLimit(20));
        assertThat(strict.compare(first + numbered(50, 60), source).wording()).isEqualTo(Wording.CLEANED);
        assertThat(strict.compare(first + numbered(51, 60), source).wording()).isEqualTo(Wording.SPLICED);
    }

    @Test
    void tellsWhereTheWordsStand() {
        Comparison altered = compare("on Monday the boat sailed");
        assertThat(altered.spans()).hasSize(1);
        assertThat(altered.spans().getFirst().in(SPEECH)).isEqualTo("on Monday the ferry\nsailed");
        Comparison spliced = compare("The council will not raise the fare … the harbour is open again");
        assertThat(spliced.spans()).extracting(span -> span.in(SPEECH))
                .containsExactly("the harbour is open again", "The council will not raise the fare");
    }

    @Test
    void writesTheDifferenceInTheOrderOfTheQuote() {
        Comparison comparison = compare("Last winter we promised you two ferries, and on Monday sailed with 42 passengers");
        assertThat(comparison.difference()).extracting(Difference::op, Difference::quote, Difference::source).contains(
                tuple(Difference.Op.KEPT, "Last winter", "Last winter"),
                tuple(Difference.Op.DROPPED, "", "um"),
                tuple(Difference.Op.REPLACED, "two ferries", "a ferry"),
                tuple(Difference.Op.DROPPED, "", "the ferry"),
                tuple(Difference.Op.REPLACED, "42", "forty-two"));
        assertThat(comparison.difference()).filteredOn(d -> d.quote().equals("42")).first()
                .satisfies(d -> assertThat(d.cleaning()).isEqualTo(Cleaning.NUMBER_SPELLING));
        assertThat(comparison.difference()).allSatisfy(d -> assertThat(d.inSource().in(SPEECH)).isEqualTo(d.source()));
    }

    @Test
    void aMovedPassageIsToldAsMoved() {
        Comparison comparison = compare("with forty-two passengers on Monday the ferry sailed");
        assertThat(comparison.wording()).isEqualTo(Wording.ALTERED);
        assertThat(comparison.difference()).extracting(Difference::op).contains(Difference.Op.MOVED);
    }

    @Test
    void findsEveryOccurrenceBestFirst() {
        SourceWords source = SourceWords.of("We will build the mole. Nobody asked. We will build the new mole. We will build the mole.", "en");
        var passages = english.read("We will build the mole").passages(source, 5);
        assertThat(passages).extracting(Comparison::wording)
                .containsExactly(Wording.VERBATIM, Wording.VERBATIM, Wording.ALTERED);
        assertThat(passages.getFirst().spans()).containsExactly(new Span(0, 22));
    }

    @Test
    void understandsOtherLanguages() {
        assertThat(new WordingComparison(HouseStyle.standard("de")).compare("Wir haben 25 Schulen gebaut, und niemand geht leer aus",
                SourceWords.of("Wir haben, äh, fünfundzwanzig Schulen gebaut (Beifall), und niemand geht leer aus.", "de")).wording())
                .isEqualTo(Wording.CLEANED);
        assertThat(new WordingComparison(HouseStyle.standard("fr")).compare("Nous avons bâti 92 écoles et l'hôpital",
                SourceWords.of("Nous avons euh bâti quatre-vingt-douze écoles et l’hôpital.", "fr")).wording())
                .isEqualTo(Wording.CLEANED);
        Comparison spanish = new WordingComparison(HouseStyle.standard("es")).compare("Vamos a cerrar la escuela del puerto",
                SourceWords.of("No vamos a cerrar la escuela. No vamos a vender la escuela del puerto.", "es"));
        assertThat(spanish.wording()).isEqualTo(Wording.ALTERED);
        assertThat(new WordingComparison(HouseStyle.standard("fi")).compare("satama on auki",
                SourceWords.of("Ystävät, satama on auki taas.", "fi")).wording()).isEqualTo(Wording.VERBATIM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "'… — !'", "'\uD800'", "'שלום עולם'"})
    void anyQuoteEndsInAResult(String quote) {
        assertThat(compare(quote).wording()).isEqualTo(Wording.NOT_FOUND);
        assertThat(english.compare(quote, SourceWords.of("", "en")).wording()).isEqualTo(Wording.NOT_FOUND);
        assertThat(english.read(quote).passages(SourceWords.of("\uDC00 (((( [[[[ ....", "en"), 3)).isEmpty();
    }

    @Test
    void rightToLeftTextIsFoundAsWell() {
        String source = "ערב טוב. שלום עולם, אמר הנואם.";
        assertThat(new WordingComparison(HouseStyle.standard("he")).compare("שלום עולם", SourceWords.of(source, "he")).spans())
                .containsExactly(new Span(9, 18));
    }

    @Test
    void wordsSaidAnewBehindARemarkAreNoRepetition() {
        String source = "We said that we would build. [Laughter] We would build. And so it went on in the hall.";
        Comparison found = new WordingComparison(HouseStyle.standard("en")).compare("we would build", SourceWords.of(source, "en"));
        assertThat(found.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(found.spans().getFirst().in(source)).isEqualToIgnoringCase("we would build");
    }
}
