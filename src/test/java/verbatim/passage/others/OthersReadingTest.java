package verbatim.passage.others;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Refusal;
import verbatim.message.Sentences;

class OthersReadingTest {

    private static final String QUOTE = "{\"type\": \"TextQuoteSelector\", \"exact\": \"We will stay\", \"prefix\": \"“\", \"suffix\": \",”\"}";

    @Test
    void anAnnotationHasItsWordsItsAuthorAndItsDay() {
        var row = only("""
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:a:1", "type": "Annotation", "created": "2026-05-03T23:30:00-05:00",
                 "creator": [{"type": "Person", "name": "Ana Ruiz"}, "https://example.org/bo"],
                 "body": [{"type": "TextualBody", "purpose": "commenting", "value": "<b>Not</b> what the record says."},
                          {"type": "TextualBody", "purpose": ["tagging"], "value": "harbour"},
                          {"type": "TextualBody", "value": "Nor mine.", "creator": {"name": "Bo Ek"}}],
                 "target": {"source": "https://example.org/story", "selector": [%s, {"type": "TextPositionSelector", "start": 3, "end": 15}]}}"""
                .formatted(QUOTE));

        assertThat(row.id()).isEqualTo("urn:a:1");
        assertThat(row.author()).isEqualTo("Ana Ruiz, https://example.org/bo");
        assertThat(row.day()).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(row.places()).containsExactly(new WordsSelector("We will stay", "“", ",”", 3, 15, null));
        assertThat(row.text()).isEqualTo("<b>Not</b> what the record says.\nBo Ek: Nor mine.");
        assertThat(row.tags()).containsExactly("harbour");
        assertThat(row.refusal()).isNull();
    }

    @Test
    void whatHypothesisHandsOutIsReadToo() {
        var row = only("""
                {"total": 1, "rows": [{"id": "x1", "created": "2026-05-01T10:00:00.123456+00:00", "user": "acct:jane@hypothes.is",
                  "text": "Check this.", "tags": ["EXACT"], "uri": "https://example.org", "target": [{"source": "https://example.org", "selector": [
                    {"type": "RangeSelector", "startContainer": "/div[1]", "endContainer": "/div[1]", "startOffset": 1, "endOffset": 2},
                    {"type": "TextPositionSelector", "start": 1003, "end": 1015}, %s]}]}]}""".formatted(QUOTE));

        assertThat(row.author()).isEqualTo("jane");
        assertThat(row.text()).isEqualTo("Check this.");
        assertThat(row.tags()).containsExactly("EXACT");
        assertThat(row.words()).isEqualTo("We will stay");
        assertThat(row.places().getFirst().start()).isEqualTo(1003);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"items\": [%s]}", "{\"first\": {\"items\": [%s]}}", "{\"@graph\": [%s]}", "%s"})
    void collectionsPagesListsAndSingleOnesAreRead(String holder) {
        assertThat(only(holder.formatted("{\"target\": {\"selector\": " + QUOTE + "}}")).words()).isEqualTo("We will stay");
    }

    @Test
    void whatPointsToNoWordsSaysWhy() {
        assertThat(why("{\"target\": \"https://example.org\"}")).isEqualTo(Refusal.of(OthersRefusal.POINTS_TO_NO_WORDS));
        assertThat(why("{\"target\": {\"selector\": {\"type\": \"RangeSelector\"}}}")).isEqualTo(Refusal.of(OthersRefusal.POINTS_BY_RANGE));
        assertThat(why("{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"a\", \"refinedBy\": " + QUOTE + "}}}"))
                .isEqualTo(Refusal.of(OthersRefusal.POINTS_INTO_WORDS));
        assertThat(why("{\"target\": {\"selector\": [" + QUOTE + ", {\"type\": \"TextQuoteSelector\", \"exact\": \"other\"}]}}"))
                .isEqualTo(Refusal.of(OthersRefusal.POINTS_TO_SEVERAL));
        assertThat(why("{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"" + "a".repeat(20_001) + "\"}}}"))
                .isEqualTo(Refusal.of(OthersRefusal.WORDS_TOO_LONG, 20_000));
        assertThat(why("[17]")).isEqualTo(Refusal.of(OthersRefusal.POINTS_TO_NO_WORDS));
        assertThat(only("{\"target\": {\"selector\": {\"type\": \"FragmentSelector\", \"refinedBy\": " + QUOTE + "}}}").words()).isEqualTo("We will stay");
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole() {
        refused("{\"target\": ", OthersRefusal.BROKEN_JSON, 1);
        refused("[\n{\"target\": 1}}", OthersRefusal.BROKEN_JSON, 2);
        refused("{\"a\": 1}", OthersRefusal.NO_ANNOTATIONS);
        refused("{\"type\": \"AnnotationCollection\", \"first\": \"https://example.org/page1\"}", OthersRefusal.PAGES_ELSEWHERE);
        refused("[".repeat(100_000), OthersRefusal.BROKEN_JSON, 1);
        refused("[" + "1,".repeat(5_000) + "1]", OthersRefusal.TOO_MANY_ROWS, 5_000);
        refused("words\n" + "x\n".repeat(5_001), OthersRefusal.TOO_MANY_ROWS, 5_000);
        refused("words,note\n\"open,x\ny,z", OthersRefusal.BROKEN_TABLE, 1);
        refused(" \n ", OthersRefusal.EMPTY_FILE);
        assertThatThrownBy(() -> OthersReading.read("a", new byte[OthersReading.LARGEST + 1], Map.of()))
                .isInstanceOfSatisfying(OthersRefused.class, why -> assertThat(why.refusals()).containsExactly(Refusal.of(OthersRefusal.TOO_LARGE, 10)));
        assertThatThrownBy(() -> OthersReading.read("a", new byte[] {1, 2, (byte) 0x80, 0}, Map.of())).isInstanceOf(OthersRefused.class);
        assertThatThrownBy(() -> OthersReading.read("a", new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8}, Map.of())).isInstanceOf(OthersRefused.class);
    }

    @Test
    void whatTheDatabaseCannotHoldIsReplaced() {
        var row = only("[{\"id\": \"a\\u0000\", \"creator\": \"x\\ud800y\", \"bodyValue\": \"n\\u0000o\", \"target\": {\"selector\": " + QUOTE + "}}]");
        assertThat(List.of(row.id(), row.author(), row.text())).containsExactly("a\uFFFD", "x\uFFFDy", "n\uFFFDo");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWhateverSeparatesItsColumns(String by) {
        var table = "Quote,Comment,Author,Date,Verdict\n\"We will stay, he said\",Höhe?,Jürgen Groß,3.5.2026,Altered\n".replace(",", by).replace("stay" + by, "stay,");
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var row = OthersReading.read("a.csv", table.getBytes(charset), Map.of()).rows().getFirst();
            assertThat(row.words()).isEqualTo("We will stay, he said");
            assertThat(row.text()).isEqualTo("Höhe?");
            assertThat(row.author()).isEqualTo("Jürgen Groß");
            assertThat(row.day()).isEqualTo(LocalDate.of(2026, 5, 3));
            assertThat(row.finding()).isEqualTo("Altered");
        }
    }

    @Test
    void columnsAreKnownByGermanNamesAndAByteOrderMarkIsNoName() {
        var file = read("\uFEFFZitat;Kommentar;Autorin;Sonstiges\n„Wir bleiben“;Nein.;Ana;x\n");
        assertThat(file.columns()).containsExactly(
                new OthersFile.Column("Zitat", OthersColumn.WORDS),
                new OthersFile.Column("Kommentar", OthersColumn.NOTE),
                new OthersFile.Column("Autorin", OthersColumn.AUTHOR),
                new OthersFile.Column("Sonstiges", OthersColumn.NOTHING));
    }

    @Test
    void aColumnHoldsWhatAPersonSays() {
        var table = "a,b\nWe will stay,Mine.\n".getBytes(StandardCharsets.UTF_8);
        var unknown = OthersReading.read("a.csv", table, Map.of());
        assertThatThrownBy(unknown::requireWords)
                .isInstanceOfSatisfying(OthersRefused.class, why -> assertThat(why.refusals()).containsExactly(Refusal.of(OthersRefusal.NO_WORDS_COLUMN)));
        var row = OthersReading.read("a.csv", table, Map.of(0, OthersColumn.WORDS, 1, OthersColumn.NOTE)).rows().getFirst();
        assertThat(row.words()).isEqualTo("We will stay");
        assertThat(row.text()).isEqualTo("Mine.");
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsWords() {
        assertThat(read("quote,note\nstay,'=1+1\nstay,=cmd()\nstay,'tis\n").rows()).extracting(OthersRow::text).containsExactly("=1+1", "=cmd()", "'tis");
    }

    @Test
    void partsAreReadByTheirPlaces() {
        var rows = read("words,fragments,sha256\nWe … stay,3-5; 9-13,x\nWe … stay,3-5,x\n").rows();
        assertThat(rows.getFirst().places()).containsExactly(
                new WordsSelector("We", "", "", 3, 5, null), new WordsSelector("stay", "", "", 9, 13, null));
        assertThat(rows.getLast().refusal()).isEqualTo(Refusal.of(OthersRefusal.PARTS_UNCLEAR));
    }

    @Test
    void theSameRowHasTheSameKeyAndARewrittenOneAnother() {
        var first = only("[{\"id\": \"a\", \"bodyValue\": \"one\", \"target\": {\"selector\": " + QUOTE + "}}]");
        var again = only("[{\"id\": \"a\", \"modified\": \"2026-05-05\", \"bodyValue\": \"one\", \"target\": {\"selector\": " + QUOTE + "}}]");
        var other = only("[{\"id\": \"a\", \"bodyValue\": \"two\", \"target\": {\"selector\": " + QUOTE + "}}]");
        assertThat(again.key()).isEqualTo(first.key()).isNotEqualTo(other.key());
    }

    /** Whatever comes is read, or refused in a sentence; its rows are within bounds and can be kept. */
    @Test
    void nothingBreaksTheReading() {
        var seeds = List.of(
                "{\"first\": {\"items\": [{\"id\": \"a\", \"creator\": {\"name\": \"A\"}, \"body\": [{\"value\": \"v\", \"purpose\": \"tagging\"}], \"target\": [{\"state\": {\"cached\": \"ni:///sha-256;abc\"}, \"selector\": ["
                        + QUOTE + ", {\"type\": \"TextPositionSelector\", \"start\": -1, \"end\": 1e9}]}]}]}}",
                "{\"total\": 9, \"rows\": [{\"user\": \"acct:a@b\", \"tags\": [1, null], \"target\": [{\"selector\": [{\"refinedBy\": [" + QUOTE + "]}]}]}]}",
                "words;start;fragments;note;date\n\"We … stay\";1;1-2; 3-4;'=x;03.05.2026\nb;;;\"c\nd\";2026\n");
        var random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            var bytes = seeds.get(round % seeds.size()).getBytes(StandardCharsets.UTF_8).clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(3)) {
                    case 0 -> bytes[at] = (byte) random.nextInt(256);
                    case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                    default -> {
                        int from = random.nextInt(bytes.length);
                        System.arraycopy(bytes, from, bytes, at, Math.min(random.nextInt(30), bytes.length - Math.max(from, at)));
                    }
                }
            }
            try {
                for (var row : OthersReading.read("x", bytes, Map.of()).rows()) {
                    assertThat(row.refusal() == null).isEqualTo(!row.places().isEmpty());
                    assertThat(row.text() + row.words() + row.author() + row.id() + row.tags()).doesNotContain("\0");
                    assertThat(row.key()).hasSize(64);
                }
            } catch (OthersRefused refused) {
                assertThat(Sentences.ENGLISH.of(refused)).isNotBlank();
            }
        }
    }

    private static OthersFile read(String text) {
        return OthersReading.read("a.csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static OthersRow only(String text) {
        assertThat(read(text).rows()).hasSize(1);
        return read(text).rows().getFirst();
    }

    private static Refusal why(String text) {
        return Objects.requireNonNull(only(text).refusal());
    }

    private static void refused(String text, OthersRefusal code, Object... args) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(OthersRefused.class, why -> assertThat(why.refusals()).containsExactly(Refusal.of(code, args)));
    }
}
