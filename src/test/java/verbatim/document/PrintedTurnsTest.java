package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedTurnsTest {

    @Test
    void labelsBeginParagraphsThoughNoRoomIsLeftBeforeThem() {
        assertThat(read("MS. VALE: Where is it? I have", "asked three times now.", "MR. ORR: It is gone.", "MS. VALE: Since when?"))
                .isEqualTo("MS. VALE: Where is it? I have asked three times now.\n\nMR. ORR: It is gone.\n\nMS. VALE: Since when?");
        assertThat(read("Q.  Where is it?", "A.  I do not know. I was told that", "it was gone.", "Q.  By whom?", "A.  By Orr."))
                .isEqualTo("Q.  Where is it?\n\nA.  I do not know. I was told that it was gone.\n\nQ.  By whom?\n\nA.  By Orr.");
    }

    @Test
    void aNameWithALineOfItsOwnKeepsIt() {
        assertThat(read("Una Lind  0:03", "Where is the ferry, and", "who has it?", "Max Orr  0:07", "It is gone.", "Una Lind  0:09", "Since when?"))
                .isEqualTo("Una Lind  0:03\nWhere is the ferry, and who has it?\n\nMax Orr  0:07\nIt is gone.\n\nUna Lind  0:09\nSince when?");
    }

    @Test
    void runningTextIsNotParted() {
        assertThat(read("The board met on Monday. It had a", "Note: the ferry is gone. Nobody was", "glad of it. The chair asked for one", "thing: patience.")).doesNotContain("\n");
        // Amid a sentence no other begins to speak.
        assertThat(read("MS. VALE: Where is it? I asked", "MR. ORR: and his men, three times.", "MR. HALE: It is gone.", "MS. VALE: Since when?"))
                .startsWith("MS. VALE: Where is it? I asked MR. ORR: and his men, three times.\n\nMR. HALE: It is gone.");
    }

    private static String read(String... lines) {
        var text = new GrowingText(ReadingProgress.UNWATCHED);
        new PrintedPages(List.of(new PdfReader.Page(1, List.of(Stream.of(lines).map(line -> new PdfReader.Line(line, null)).toList())))).addTo(text);
        return text.words();
    }
}
