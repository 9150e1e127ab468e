package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;

class AnnotationReportTest {

    private static final String TEXT = "😀 “The bridge,” she said, “is closed.” It cost 300 euros.";

    private static byte[] file(Report report) {
        return AnnotationReport.render(report, Sentences.ENGLISH, passage -> true);
    }

    private static JsonNode read(Report report) {
        return JsonMapper.shared().readTree(file(report));
    }

    private static ReportedPassage quote() {
        return passage("Q1", TEXT, span(TEXT, "“The bridge,”"), span(TEXT, "“is closed.”")).approved(Finding.ALTERED).note("The record has “was”.").get();
    }

    private static Reports.Passage claim(Finding finding) {
        return passage("C2", TEXT, span(TEXT, "It cost 300 euros.")).kind(PassageKind.CLAIM, null).by(null, null, null, null).approved(finding);
    }

    /** The processor ends at each name that the W3C's context does not know, and at each address that is none. */
    @Test
    void othersReadWhatItSays() throws Exception {
        var report = SeedReport.read();
        var read = AnnotationReader.read(file(report));

        var annotations = read.get("annotations");
        assertThat(annotations).hasSameSizeAs(report.passages());
        for (int i = 0; i < annotations.size(); i++) {
            var selector = annotations.get(i).get("target").get("selector");
            var first = selector.isArray() ? selector.get(0) : selector;
            var span = report.passages().get(i).row().fragments().getFirst();
            assertThat(first.get("exact").asString()).isEqualTo(span.in(report.text()));
            assertThat(report.text()).contains(first.get("prefix").asString() + first.get("exact").asString() + first.get("suffix").asString());
        }
        var expanded = read.get("expanded").get(0);
        assertThat(expanded.get("@type").get(0).asString()).isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollection");
        assertThat(read.toString()).contains("http://www.w3.org/ns/oa#assessing", "http://schema.org/ClaimReview", "urn:verbatim:terms#finding");
    }

    @Test
    void pointsToEachFragmentInCodePoints() {
        var targets = read(Reports.of(TEXT, quote())).at("/first/items/0/target");

        assertThat(targets).hasSize(2);
        assertThat(targets.get(0).get("source").asString()).isEqualTo("https://paper.example/bridge");
        assertThat(targets.at("/0/state/cached").asString()).startsWith("ni:///sha-256;");
        assertThat(targets.at("/0/selector/0/prefix").asString()).isEqualTo("😀 ");
        assertThat(targets.at("/0/selector/0/exact").asString()).isEqualTo("“The bridge,”");
        assertThat(targets.at("/0/selector/0/suffix").asString()).startsWith(" she said, ");
        assertThat(targets.at("/0/selector/1/start").asInt()).isEqualTo(2);
        assertThat(targets.at("/0/selector/1/end").asInt()).isEqualTo(15);
        assertThat(targets.at("/1/selector/1/start").asInt()).isEqualTo(26);
    }

    @Test
    void saysWhatWasFoundInCodesAndInWords() {
        var annotation = read(Reports.of(TEXT, quote())).at("/first/items/0");

        assertThat(annotation.get("id").asString()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(annotation.get("motivation").asString()).isEqualTo("assessing");
        assertThat(annotation.get("verbatim:status").asString()).isEqualTo("PROBLEM");
        assertThat(annotation.get("verbatim:finding").asString()).isEqualTo("ALTERED");
        assertThat(annotation.at("/creator/name").asString()).isEqualTo("Ben Checker");
        assertThat(annotation.at("/body/0/value").asString()).isEqualTo("Problem · Altered");
        assertThat(annotation.get("body")).anySatisfy(body -> {
            assertThat(body.path("purpose").asString()).isEqualTo("commenting");
            assertThat(body.path("value").asString()).isEqualTo("The record has “was”.");
        });
        assertThat(JsonMapper.shared().readTree(AnnotationReport.render(Reports.of(TEXT, quote()), Sentences.in(Locale.GERMAN), p -> true))
                .at("/first/items/0/body/0/value").asString()).contains("Verändert");
    }

    @Test
    void reviewsTheClaimsThatAreGivenToThePublicAndNoOthers() {
        var open = passage("C3", TEXT, span(TEXT, "300 euros")).kind(PassageKind.CLAIM, null).is(CheckState.SUBMITTED, Finding.SUPPORTED).get();
        var report = Reports.of(TEXT, quote(), claim(Finding.CONTRADICTED).get(), open);
        var review = read(report).get("schema:review");

        assertThat(review).hasSize(1);
        assertThat(review.at("/0/@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.at("/0/claimReviewed").asString()).isEqualTo("It cost 300 euros.");
        assertThat(review.at("/0/reviewRating/ratingValue").asInt()).isEqualTo(1);
        assertThat(review.at("/0/reviewRating/alternateName").asString()).isEqualTo("Contradicted");
        assertThat(review.at("/0/itemReviewed/author/name").asString()).isEqualTo("The Paper");
        assertThat(review.at("/0/itemReviewed/appearance/url").asString()).isEqualTo("https://paper.example/bridge");
        assertThat(review.at("/0/datePublished").asString()).isEqualTo("2026-04-26");
        assertThat(review.at("/0/author/name").asString()).isEqualTo("The Desk");
        assertThat(read(Reports.of(TEXT, claim(Finding.UNPROVEN).get())).at("/schema:review/0/reviewRating").propertyNames()).containsExactly("@type", "alternateName");
        assertThat(new String(ReportFormat.JSON.render(report, Sentences.ENGLISH), StandardCharsets.UTF_8)).doesNotContain("ClaimReview");
    }
}
