package verbatim.text.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Finds all that a text sets off, by trying the conventions in order: those whose marks are unmistakable before those
 * whose marks serve other ends too. A quote that is opened in each of several paragraphs and closed in the last is one.
 */
public final class Stretches {

    /** In the order in which they are tried; before them all, the paragraphs behind {@link SpeakerLabels}. */
    private static final List<QuotationRule> RULES = List.of(new BlockQuote(), new DialogueDash(), new LowHighDoubles(), new Guillemets(),
            new CurlyDoubles(), new StraightDoubles(), new DoubledSingles(), new CornerBrackets(), new Singles());

    /**
     * No print nests quotes deeper. Each level is read with all that stands in it, so that a text of nothing but opening
     * and closing marks would take time quadratic in its length.
     */
    private static final int DEEPEST = 8;
    private static final int LOOKED_BACK = 50;

    private final TokenizedText text;
    private final SpeakerLabels labels;
    private final List<Stretch> found = new ArrayList<>();
    private int openSince = -1;
    private int foundBeforeOpen;
    private String openRule = "";

    private Stretches(TokenizedText text) {
        this.text = text;
        this.labels = new SpeakerLabels(text);
    }

    /** All stretches of {@code text} in text order, an enclosing one before those inside it; they nest and never cross. */
    public static List<Stretch> of(TokenizedText text) {
        Stretches stretches = new Stretches(text);
        for (int p = 0; p < text.paragraphCount(); p++) {
            stretches.paragraph(text.paragraphs()[p], text.paragraphs()[p + 1]);
        }
        stretches.giveUpOpen();
        return nested(stretches.found);
    }

    private void paragraph(int from, int to) {
        if (from == to) {
            return;
        }
        for (Pairs.Pair pair : labels.find(from, to).pairs()) {
            found.add(new Stretch(span(pair.first(), pair.last()), pair.rule(), -1));
        }
        List<Integer> all = new ArrayList<>();
        boolean dashes = false;
        for (int i = from; i < to; i++) {
            if (text.tokens().get(i).type() == Token.Type.MARK) {
                all.add(i);
            }
            dashes |= text.tokens().get(i).dash() || i == from && text.tokens().get(i).is(">");
        }
        if (all.isEmpty() && !dashes) {
            giveUpOpen();
            return;
        }
        Set<Integer> claimed = new HashSet<>();
        List<Stretch> here = new ArrayList<>();
        int unclosed = -1;
        String unclosedRule = "";
        for (QuotationRule rule : RULES) {
            Pairs pairs = rule.find(new Marks(text, from, to, all, claimed));
            for (Pairs.Pair pair : pairs.pairs()) {
                if (!rule.name().equals(DialogueDash.NAME) && !rule.name().equals(BlockQuote.NAME)) {
                    claimed.add(pair.first());
                    claimed.add(pair.last());
                }
                here.add(new Stretch(span(pair.first(), pair.last()), pair.rule().isEmpty() ? rule.name() : pair.rule(), -1));
            }
            if (pairs.unclosed() >= 0 && unclosed < 0) {
                unclosed = pairs.unclosed();
                unclosedRule = rule.name();
            }
        }
        join(from, here, unclosed);
        found.addAll(here);
        if (unclosed >= 0 && openSince < 0) {
            openSince = unclosed;
            foundBeforeOpen = found.size() - here.size();
            openRule = unclosedRule;
        }
    }

    /** Carries a quote that an earlier paragraph left open on into this one, or closes it here, or gives it up. */
    private void join(int from, List<Stretch> here, int unclosed) {
        if (openSince < 0) {
            return;
        }
        Token first = text.tokens().get(from);
        // Old French print repeats the closing mark at the head of each paragraph.
        String opener = text.tokens().get(openSince).lower();
        boolean reopened = first.type() == Token.Type.MARK
                && (first.lower().equals(opener) || first.is("»") && opener.equals("«"));
        if (!reopened) {
            giveUpOpen();
        } else if (unclosed != from) {
            for (Stretch each : List.copyOf(here)) {
                if (each.span().start() == first.start()) {
                    here.remove(each);
                    int start = text.tokens().get(openSince).start();
                    here.add(new Stretch(new Span(start, each.span().end()), "several paragraphs", -1));
                    openSince = -1;
                    return;
                }
            }
            giveUpOpen();
        }
    }

    /**
     * Index of the last token of a quote that nothing closes: its paragraph's last one, or, where talk is printed with
     * dashes, the one before the next utterance, so that a copy that lost its line ends is not swallowed whole.
     */
    private int unclosedEnd(Token open) {
        int end = text.paragraphs()[open.paragraph() + 1] - 1;
        if (!text.language().has(WordClass.CONVENTIONS, "dialogue-dash")) {
            return end;
        }
        return found.subList(foundBeforeOpen, found.size()).stream().mapToInt(s -> s.span().start())
                .filter(start -> start > open.start()).map(text::tokenAt).map(next -> next - 1).reduce(end, Math::min);
    }

    /** A mark that was opened and never closed: the quote is taken to end with its paragraph. */
    private void giveUpOpen() {
        if (openSince < 0) {
            return;
        }
        Token open = text.tokens().get(openSince);
        int end = unclosedEnd(open);
        boolean enough = end - openSince > 3;
        List<Stretch> latest = found.subList(Math.max(0, found.size() - LOOKED_BACK), found.size());
        boolean crossed = latest.stream().anyMatch(s -> s.span().contains(open.start()));
        // A straight mark may be inches, but not at a paragraph's head.
        boolean opens = !openRule.equals(StraightDoubles.NAME) || text.paragraphs()[open.paragraph()] == openSince;
        if (enough && !crossed && opens) {
            unclosed(end);
        }
        openSince = -1;
    }

    /** Enters the quote that nothing closes, in its parts where a clause of saying stands inside it. */
    private void unclosed(int end) {
        boolean french = text.language().has(WordClass.CONVENTIONS, "incise") && text.tokens().get(openSince).is("«");
        Pairs whole = new Pairs(List.of(new Pairs.Pair(openSince, end, "unclosed")), -1);
        Pairs parts = french ? Guillemets.cut(new Marks(text, openSince, end + 1, List.of(), Set.of()), whole) : whole;
        for (Pairs.Pair part : parts.pairs()) {
            found.add(new Stretch(span(part.first(), part.last()), part.rule(), -1));
        }
    }

    private Span span(int first, int last) {
        return new Span(text.tokens().get(first).start(), text.tokens().get(last).end());
    }

    private static List<Stretch> nested(List<Stretch> found) {
        List<Stretch> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Stretch s) -> s.span().start())
                .thenComparing(s -> s.span().end(), Comparator.reverseOrder()));
        List<Stretch> result = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Stretch each : sorted) {
            while (!open.isEmpty() && result.get(open.element()).span().end() <= each.span().start()) {
                open.pop();
            }
            int parent = open.isEmpty() ? -1 : open.element();
            boolean same = parent >= 0 && result.get(parent).span().equals(each.span());
            boolean crosses = parent >= 0 && !result.get(parent).span().contains(each.span());
            if (!same && !crosses && open.size() < DEEPEST) {
                open.push(result.size());
                result.add(new Stretch(each.span(), each.rule(), parent));
            }
        }
        return List.copyOf(result);
    }
}
