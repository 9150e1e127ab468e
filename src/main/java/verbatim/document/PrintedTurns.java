package verbatim.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import verbatim.text.turn.SpokenTurns;

/**
 * Which printed lines begin somebody's turn. Transcripts are set without room between turns, so that neither the place of a line nor its first
 * letter tells it from one that goes on: its label does, where the record has labels all over and the line before ends a sentence.
 */
final class PrintedTurns {

    private static final Pattern MAY_END = Pattern.compile(".*[\\])–—-][.]?", Pattern.DOTALL);

    private final BitSet begins = new BitSet();
    private final BitSet alone = new BitSet();

    /** Those of all pages; lines are counted over all of them. */
    PrintedTurns(List<PdfReader.Page> pages) {
        List<String> lines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (var page : pages) {
            for (var paragraph : page.paragraphs()) {
                for (var line : paragraph) {
                    places.add(lines.size());
                    lines.add(line.words());
                }
                lines.add("");
            }
        }
        var turns = SpokenTurns.of(lines);
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            String before = place == 0 ? "" : lines.get(place - 1);
            boolean open = before.isEmpty() || PrintedPages.endsSentence(before) || MAY_END.matcher(before).matches();
            var turn = turns.at(place).filter(each -> each.name() != null && each.words() > 0);
            if (open && turn.isPresent()) {
                begins.set(i);
                alone.set(i, turn.get().words() >= lines.get(place).length());
            }
        }
    }

    /** Whether a line begins a turn. */
    boolean begins(int line) {
        return begins.get(line);
    }

    /** Whether a line holds the label of a turn and nothing else. */
    boolean isAlone(int line) {
        return alone.get(line);
    }
}
