package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Sentences;

class LogoTest {

    private static final String TEXT = "“The bridge is closed,” she said.";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureBecomesASmallOneOfTheSameShape(String format) throws IOException {
        var logo = Logo.of(picture(2000, 500, format));

        var kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(kept.getWidth()).isEqualTo(480);
        assertThat(kept.getHeight()).isEqualTo(120);
        assertThat(new Color(kept.getRGB(240, 60)).getRed()).isGreaterThan(200);
        assertThat(Logo.kept(logo.png())).isEqualTo(logo);
    }

    @Test
    void aSmallOneStaysAsLargeAsItIs() throws IOException {
        assertThat(Logo.of(picture(40, 20, "png")).shownWidth()).isEqualTo(20);
    }

    @Test
    void whatIsNoPictureIsRefusedInASentence() throws IOException {
        var cut = Arrays.copyOf(picture(300, 300, "png"), 60);
        for (var file : new byte[][] {{}, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), cut, picture(6001, 1, "png"), new byte[Logo.LARGEST_FILE + 1]}) {
            assertThatThrownBy(() -> Logo.of(file)).isInstanceOf(ReportRefused.class).hasMessageContaining("no picture for a logo");
        }
    }

    @Test
    void aReportHasItAtItsHead() throws IOException {
        var text = ReportText.of(with(Logo.of(picture(300, 100, "png"))), Sentences.ENGLISH);

        assertThat(new HtmlReport().render(text)).contains("<img class=\"logo\" src=\"data:image/png;base64,", "alt=\"The Desk\"", "img-src data:");
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxReport().render(text)))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getParagraphs().getFirst().getRuns().getFirst().getEmbeddedPictures()).hasSize(1);
        }
    }

    @Test
    void thePdfHasItOnItsFirstPageAloneInItsColours() throws IOException {
        var file = new PdfReport().render(ReportText.of(with(Logo.of(picture(300, 100, "png"))), Sentences.ENGLISH));

        try (var pdf = Loader.loadPDF(file)) {
            var shown = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            // 16 mm from the left, 18 mm from the top: a little within.
            assertThat(new Color(shown.getRGB(60, 60)).getRed()).isGreaterThan(200);
            assertThat(new Color(shown.getRGB(60, 60)).getGreen()).isLessThan(60);
            assertThat(new PDFTextStripper().getText(pdf)).contains("A bridge is closed");
        }
    }

    @Test
    void withoutOneNothingIsThere() throws IOException {
        var text = ReportText.of(with(null), Sentences.ENGLISH);

        assertThat(new HtmlReport().render(text)).doesNotContain("<img");
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxReport().render(text)))) {
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    private static Report with(@Nullable Logo logo) {
        var report = Reports.of(TEXT, Reports.passage("Q1", TEXT, Reports.span(TEXT, "“The bridge is closed,”")).get());
        var head = report.head();
        return new Report(
                new ReportHead(
                        head.headline(), head.article(), head.desk(), head.revision(), head.sha256(), head.producedAt(), head.producedBy(),
                        head.zone(), Profile.PUBLIC, logo, null),
                report.text(), report.passages(), report.facts(), report.signOffs(), report.fixes());
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
