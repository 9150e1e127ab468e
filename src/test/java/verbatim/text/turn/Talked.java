package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record whose lines say who speaks in them: "Eva Lind | Eva Lind: It is shut." It is nobody's where that is "-", and somebody's who
 * cannot be named where it is "?". "¶" stands for the end of a line.
 */
final class Talked {

    private Talked() {}

    /** Asserts that a record's paragraphs are read so. */
    static void inParagraphs(String table) {
        check(table, "\n\n");
    }

    /** Asserts that the same is read where no empty lines part them. */
    static void inLines(String table) {
        check(table, "\n");
    }

    private static void check(String table, String apart) {
        List<String> expected = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (String line : table.lines().filter(each -> !each.isBlank()).toList()) {
            int bar = line.indexOf(" | ");
            expected.add(line.substring(0, bar).strip());
            paragraphs.add(line.substring(bar + 3).replace('¶', '\n'));
        }
        TextTurns turns = TextTurns.of(String.join(apart, paragraphs));
        List<String> read = new ArrayList<>();
        int end = 0;
        for (String paragraph : paragraphs) {
            end += paragraph.length();
            Optional<TextTurns.Place> place = turns.at(end - 1);
            String name = place.map(TextTurns.Place::name).orElse(null);
            read.add(name != null ? name : place.isPresent() && place.get().turn().named() ? "?" : "-");
            end += apart.length();
        }
        assertThat(read).as(table).isEqualTo(expected);
    }
}
