package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShownPageTest {

    @Test
    void whatKnocksByItselfMeansNothingInWhateverLettersAndEncoding() {
        var page = "<html><head><LINK\trel=preconnect href=//a></head><p>Über <linked>uns</linked><iFrame/src=//b></iFrame><object>Kein Bild</object>";

        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1}) {
            assertThat(ShownPage.of(page.getBytes(charset), charset.name()))
                    .isEqualTo("<html><head><meta data-was-link\trel=preconnect href=//a></head><p>Über <linked>uns</linked>"
                            + "<br data-was-iframe/src=//b></iFrame><br data-was-object>Kein Bild</object>");
        }
        var wide = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
        assertThat(ShownPage.of(wide, null)).contains("<meta data-was-link").doesNotContainIgnoringCase("<link\t", "<iframe");
    }
}
