package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;
import verbatim.text.turn.Headings;

/**
 * Some lines of an exchange amid an article, <i>Tower: You are too low.</i> and <i>Pilot: We see the runway.</i>: labels of two at least,
 * one of whom speaks again, or asks and the other answers, and who are spoken of elsewhere in the text. Lists of facts have neither.
 */
final class ExchangeInProse {

    private static final int MOST_WORDS = 3;
    private static final int FEWEST = 2;
    private static final int SEVERAL = 3;
    private static final int SHORTEST = 2;

    private final TokenizedText text;
    private final List<Stretch> found = new ArrayList<>();
    private @Nullable Map<String, Integer> times;

    /** One line of it; {@code colon} is the index of the token behind the label. */
    private record Line(int from, int colon, int to) {}

    ExchangeInProse(TokenizedText text) {
        this.text = text;
        List<Line> run = new ArrayList<>();
        for (int p = 0; p < text.paragraphCount(); p++) {
            int from = text.paragraphs()[p];
            int to = text.paragraphs()[p + 1];
            if (from == to) {
                continue;
            }
            int colon = label(from, to);
            if (colon < 0) {
                enter(run);
                run.clear();
            } else {
                run.add(new Line(from, colon, to));
            }
        }
        enter(run);
    }

    /** The words behind the labels, in text order. */
    List<Stretch> found() {
        return found;
    }

    /** The colon behind one to three words with capitals that open a line and are no heading; -1 where none stands there. */
    private int label(int from, int to) {
        int i = from;
        while (i < to && i - from < MOST_WORDS && token(i).word() && token(i).capital()) {
            i++;
        }
        boolean label = i > from && i + SHORTEST < to && token(i).is(":") && token(i + 1).start() > token(i).end() && token(to - 1).terminal();
        boolean words = label && token(i + 1).word() && token(i + 1).capital();
        return words && !Headings.is(name(from, i)) && !token(from).in(WordClass.PLACE_AND_TIME_WORDS) ? i : -1;
    }

    private void enter(List<Line> run) {
        Map<String, Integer> speakers = new HashMap<>();
        boolean asked = false;
        for (int k = 0; k < run.size(); k++) {
            Line line = run.get(k);
            speakers.merge(key(line), 1, Integer::sum);
            asked |= k + 1 < run.size() && token(line.to() - 1).is("?") && !key(line).equals(key(run.get(k + 1)));
        }
        boolean again = run.size() >= SEVERAL && speakers.values().stream().anyMatch(n -> n > 1);
        boolean talk = run.size() >= FEWEST && speakers.size() >= FEWEST && (again || asked);
        if (talk && spokenOf(run)) {
            run.forEach(line -> found.add(new Stretch(new Span(token(line.colon() + 1).start(), token(line.to() - 1).end()), SpeakerLabels.NAME, -1,
                    new Span(token(line.from()).start(), token(line.colon() - 1).end()))));
        }
    }

    /** Whether the last word of a label stands elsewhere in the text, as a name or as what somebody is. */
    private boolean spokenOf(List<Line> run) {
        Map<String, Integer> all = times == null ? count() : times;
        times = all;
        Map<String, Integer> inLabels = new HashMap<>();
        run.forEach(line -> inLabels.merge(token(line.colon() - 1).lower(), 1, Integer::sum));
        return inLabels.entrySet().stream().anyMatch(each -> all.getOrDefault(each.getKey(), 0) > each.getValue());
    }

    private Map<String, Integer> count() {
        Map<String, Integer> count = new HashMap<>();
        text.tokens().stream().filter(Token::word).forEach(token -> count.merge(token.lower(), 1, Integer::sum));
        return count;
    }

    private String key(Line line) {
        return token(line.colon() - 1).lower();
    }

    private String name(int from, int to) {
        return text.text().substring(token(from).start(), token(to - 1).end());
    }

    private Token token(int i) {
        return text.tokens().get(i);
    }
}
