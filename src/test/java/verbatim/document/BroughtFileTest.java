package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BroughtFileTest {

    private static final byte[] WORDS = "The bridge is safe.".getBytes(StandardCharsets.UTF_8);

    @Test
    void isThereForWhoeverHoldsIt() throws IOException {
        var file = BroughtFile.received("speech.txt", new ByteArrayInputStream(WORDS), WORDS.length);
        var again = file.again();
        file.close();
        file.close();

        assertThat(again.bytes()).isEqualTo(WORDS);
        assertThat(again.head(3)).isEqualTo("The".getBytes(StandardCharsets.UTF_8));
        assertThat(again.length()).isEqualTo(WORDS.length);
        assertThat(again.sha256()).isEqualTo("46dc4c6981938f81740fe22bf38a35276852947c3bf020e45f5e9deddcbbd837");
        again.close();
        assertThatThrownBy(again::bytes).hasStackTraceContaining("ClosedChannelException");
    }

    @Test
    void hasNoNameOnTheDiskWhateverBecomesOfIt() throws IOException {
        try (var file = BroughtFile.of("speech.txt", WORDS)) {
            assertThat(file.length()).isEqualTo(WORDS.length);
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertThat(files).noneMatch(each -> each.toString().endsWith(".brought"));
            }
        }
    }

    @Test
    void noMoreOfALargeOneIsReadThanShowsThatItIsLarge() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> BroughtFile.received("endless.bin", endless, 3 << 20))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("The file is larger than 3 MB. Bring the part that matters.");
        assertThat(endless.read).isLessThan(4 << 20);
    }
}
