package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import verbatim.message.Sentences;
import verbatim.passage.NoteKind;
import verbatim.report.Block.Section;

class ReportTextTest {

    private static final Sentences GERMAN = Sentences.in(Locale.GERMAN);

    /** Where the report's own words stand alone. */
    private static final String NAMES = "thead th, .spoken, dt, h2, h3, .status, .counts, dd:not(.facts dd)";

    /** What is called the same in English and in German. */
    private static final Set<String> IN_BOTH = Set.of("✗ Problem", "Text");

    private static Document german() throws IOException {
        return Jsoup.parse(new HtmlReport().render(ReportText.of(SeedReport.read(), GERMAN)));
    }

    @Test
    void saysAllOfItInAnotherLanguage() throws IOException {
        var page = german();

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.title()).startsWith("Faktencheck: Mexican President");
        assertThat(page.select("h2").eachText()).containsExactly(
                "Muss berichtigt werden", "Offene Stellen", "Der Text", "Die Stellen", "Die Behauptungen", "Verworfene Stellen",
                "Stellen, die eine neue Fassung gestrichen hat", "Quellen", "Wen die Redaktion gefragt hat", "Abzeichnungen",
                "Wie die Zeichen zu lesen sind");
        assertThat(page.select(".result strong").text())
                .isEqualTo("Nicht zum Druck frei: 2 Probleme müssen behoben werden und 5 Stellen sind offen.");
        assertThat(page.select("time").eachText().getFirst()).isEqualTo("26. Apr. 2026, 13:00 (11:00 UTC)");
        assertThat(page.select(".unfinished .turn").text()).contains("zurückgegeben von Rosa Weiss");
    }

    /** What a renderer adds of its own would stand in English on the German page. */
    @Test
    void noRendererHasWordsOfItsOwn() throws IOException {
        var english = Jsoup.parse(Reports.html(SeedReport.read()));

        assertThat(german().select(NAMES).eachText())
                .doesNotContainAnyElementsOf(english.select(NAMES).eachText().stream().filter(words -> !IN_BOTH.contains(words)).toList());
    }

    @Test
    void namesTheColumnsOfTheSheetInTheLanguage() throws IOException {
        var sheet = ReportSheet.of(SeedReport.read(), GERMAN);

        assertThat(sheet.columns()).startsWith("Kürzel", "Art", "innerhalb von").endsWith("Artikel", "sha256", "Abzeichnung", "bei der Abzeichnung hingenommen, weil");
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns()));
    }

    @Test
    void hasEachPartOnce() throws IOException {
        var text = ReportText.of(SeedReport.read(), GERMAN);

        var ofNotes = List.of(Section.Part.CALCULATIONS, Section.Part.FOR_THE_AUTHOR, Section.Part.LEGAL_REMARKS, Section.Part.SINCE, Section.Part.ERASED);
        assertThat(parts(text)).containsExactlyElementsOf(Stream.of(Section.Part.values()).filter(part -> !ofNotes.contains(part)).toList());
    }

    @Test
    void hasEachKindOfNoteApartForThoseWhoMayReadIt() {
        var words = "“The bridge is closed,” she said.";
        var passage = Reports.passage("Q1", words, Reports.span(words, "“The bridge is closed,”"))
                .note("Heard twice.").note(NoteKind.CALCULATION, "6 of 9").note(NoteKind.AUTHOR, "Which bridge?").note(NoteKind.LEGAL, "Ask first.")
                .get();
        var report = Reports.of(words, passage);

        assertThat(parts(ReportText.of(report, Sentences.ENGLISH))).containsExactlyElementsOf(Stream.of(Section.Part.values()).filter(part -> part != Section.Part.SINCE && part != Section.Part.ERASED).toList());
        assertThat(parts(ReportText.of(Profile.DESK.of(report), Sentences.ENGLISH)))
                .contains(Section.Part.CALCULATIONS, Section.Part.FOR_THE_AUTHOR)
                .doesNotContain(Section.Part.LEGAL_REMARKS);
        assertThat(parts(ReportText.of(Profile.PUBLIC.of(report), Sentences.ENGLISH)))
                .doesNotContain(Section.Part.CALCULATIONS, Section.Part.FOR_THE_AUTHOR, Section.Part.LEGAL_REMARKS, Section.Part.CONTACTS, Section.Part.REMOVED);
    }

    private static List<Section.Part> parts(ReportText text) {
        return Stream.concat(text.body().stream(), Stream.of(text.foot())).map(Section::part).toList();
    }
}
