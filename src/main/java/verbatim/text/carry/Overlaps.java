package verbatim.text.carry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import verbatim.text.Span;

/**
 * Keeps passages apart that were apart: where the words of one now stand among those of another, each has its own. Those
 * that shared words before, as a quote in a quote does, may share them now.
 */
final class Overlaps {

    private final String before;
    private final String after;
    private final List<List<Span>> passages;
    private final List<List<Span>> places;

    /** A stretch of a passage. */
    private record Stretch(int passage, Span span) {}

    private Overlaps(String before, String after, List<List<Span>> passages, List<Carried> carried) {
        this.before = before;
        this.after = after;
        this.passages = passages;
        this.places = carried.stream().map(each -> (List<Span>) new ArrayList<>(each.spans())).toList();
    }

    /** The same places, none of which overlaps another one's if their passages did not. */
    static List<Carried> parted(String before, String after, List<List<Span>> passages, List<Carried> carried) {
        return new Overlaps(before, after, passages, carried).parted(carried);
    }

    private List<Carried> parted(List<Carried> carried) {
        List<Stretch> stretches = new ArrayList<>();
        for (int passage = 0; passage < places.size(); passage++) {
            for (Span span : places.get(passage)) {
                stretches.add(new Stretch(passage, span));
            }
        }
        stretches.sort(Comparator.comparingInt(stretch -> stretch.span().start()));
        boolean[] cut = new boolean[places.size()];
        for (int i = 0; i < stretches.size(); i++) {
            Stretch first = stretches.get(i);
            for (int j = i + 1; j < stretches.size() && stretches.get(j).span().start() < first.span().end(); j++) {
                Stretch second = stretches.get(j);
                if (first.span().overlaps(second.span()) && apart(first.passage(), second.passage())) {
                    boolean longer = first.span().length() > second.span().length();
                    cut(longer ? first : second, longer ? second : first);
                    cut[longer ? first.passage() : second.passage()] = true;
                }
            }
        }
        List<Carried> parted = new ArrayList<>();
        for (int passage = 0; passage < places.size(); passage++) {
            parted.add(cut[passage] ? read(passage) : carried.get(passage));
        }
        return parted;
    }

    private boolean apart(int one, int other) {
        return one != other
                && passages.get(one).stream().noneMatch(span -> passages.get(other).stream().anyMatch(span::overlaps));
    }

    /** The longer of two stretches loses what is the shorter one's. */
    private void cut(Stretch longer, Stretch shorter) {
        List<Span> left = new ArrayList<>();
        for (Span span : places.get(longer.passage())) {
            if (span.overlaps(shorter.span())) {
                add(left, span.start(), shorter.span().start());
                add(left, shorter.span().end(), span.end());
            } else {
                left.add(span);
            }
        }
        places.get(longer.passage()).clear();
        places.get(longer.passage()).addAll(left);
    }

    private void add(List<Span> spans, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(after.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(after.charAt(to - 1))) {
            to--;
        }
        Span span = from < to ? new Span(from, to) : null;
        if (span != null && !Letters.of(after, List.of(span)).isEmpty()) {
            spans.add(span);
        }
    }

    private Carried read(int passage) {
        List<Span> spans = places.get(passage);
        if (spans.isEmpty()) {
            return Carried.REMOVED;
        }
        boolean same = Letters.of(before, passages.get(passage)).equals(Letters.of(after, spans));
        return new Carried(same ? Fate.UNCHANGED : Fate.CHANGED, spans);
    }
}
