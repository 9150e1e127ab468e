package verbatim.text.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Finds all that a text sets off, by trying the conventions in order: those whose marks are unmistakable before those
 * whose marks serve other ends too. Where marks are left over, the likeliest way to pair them all is taken instead. A quote
 * that is opened in each of several paragraphs and closed in the last is one.
 */
public final class Stretches {

    /** In the order in which they are tried; before them all, {@link UnmarkedWords}. */
    private static final List<QuotationRule> RULES = List.of(new BlockQuote(), new DialogueDash(), new LowHighDoubles(), new Guillemets(),
            new CurlyDoubles(), new StraightDoubles(), new DoubledSingles(), new CornerBrackets(), new Singles());

    /**
     * No print nests quotes deeper. Each level is read with all that stands in it, so that a text of nothing but opening
     * and closing marks would take time quadratic in its length.
     */
    static final int DEEPEST = 8;
    private static final int LOOKED_BACK = 50;
    private static final String UNCLOSED = "unclosed";

    /** A quote that is opened only once may go on over so many paragraphs without a mark. */
    private static final int UNMARKED_BETWEEN = 2;
    private static final String SEVERAL = "several paragraphs";
    private static final String DOUBLED = "\"“”";
    private static final int MOST_REPEATED = 3;

    private final TokenizedText text;
    private final UnmarkedWords unmarkedWords;
    private final Set<Integer> typedTalk;
    private final List<Stretch> found = new ArrayList<>();
    private final List<Integer> alone = new ArrayList<>();
    private @Nullable Printing printing;
    private int openSince = -1;
    private int goneOnTo = -1;
    private int unmarked;
    private int foundBeforeOpen;
    private String openRule = "";

    private Stretches(TokenizedText text) {
        this.text = text;
        this.unmarkedWords = new UnmarkedWords(text);
        this.typedTalk = TypedTalk.openers(text);
        found.addAll(unmarkedWords.found());
    }

    /** All that {@code text} sets off. */
    public static SetOff of(TokenizedText text) {
        Stretches stretches = new Stretches(text);
        for (int p = 0; p < text.paragraphCount(); p++) {
            stretches.paragraph(text.paragraphs()[p], text.paragraphs()[p + 1]);
        }
        stretches.giveUpOpen();
        return new SetOff(nested(text.text(), LabelsInMarks.cut(text, BlockQuote.joined(text.text(), stretches.found))), stretches.unpaired(), stretches.unmarkedWords.form());
    }

    private void paragraph(int from, int to) {
        if (from == to) {
            return;
        }
        List<Integer> all = new ArrayList<>();
        boolean typed = typedTalk.contains(from);
        boolean dashes = typed;
        for (int i = from; i < to; i++) {
            if (text.tokens().get(i).type() == Token.Type.MARK) {
                all.add(i);
            }
            dashes |= text.tokens().get(i).dash() || i == from && text.tokens().get(i).is(">");
        }
        if (all.isEmpty() && !dashes) {
            if (++unmarked > UNMARKED_BETWEEN) {
                giveUpOpen();
            }
            return;
        }
        Set<Integer> claimed = new HashSet<>();
        List<Stretch> unmarkedTalk = new ArrayList<>();
        List<Stretch> here = new ArrayList<>();
        int unclosed = -1;
        String unclosedRule = "";
        boolean even = true;
        Marks whole = new Marks(text, from, to, all, Set.of());
        for (QuotationRule rule : RULES) {
            if (rule.name().equals(DialogueDash.NAME) && unmarkedWords.signs(from)) {
                continue;
            }
            boolean turn = typed && rule.name().equals(DialogueDash.NAME);
            Pairs pairs = turn ? DialogueDash.typed(whole) : rule.find(new Marks(text, from, to, all, claimed));
            boolean marked = !rule.name().equals(DialogueDash.NAME) && !rule.name().equals(BlockQuote.NAME);
            for (Pairs.Pair pair : pairs.pairs()) {
                if (marked) {
                    claimed.add(pair.first());
                    claimed.add(pair.last());
                    even &= MarkEvidence.plausible(whole, pair.first(), pair.last());
                }
                (marked ? here : unmarkedTalk).add(new Stretch(span(pair.first(), pair.last()), pair.rule().isEmpty() ? rule.name() : pair.rule(), -1));
            }
            if (pairs.unclosed() >= 0 && unclosed < 0) {
                unclosed = pairs.unclosed();
                unclosedRule = rule.name();
            }
        }
        List<Integer> left = left(whole, claimed);
        boolean guillemets = talkInGuillemets(whole, left);
        if (guillemets && ForgottenMark.opensAgain(whole, left.getFirst()) && endedBySaying(whole, left.getFirst(), here)) {
            unclosed = -1;
        } else if ((!even || !left.isEmpty()) && LikeliestPairs.canWeigh(whole) && !guillemets) {
            LikeliestPairs.Reading reading = LikeliestPairs.of(whole, new MarkEvidence(whole, printing()), markAt(to));
            here.clear();
            for (Pairs.Pair pair : cut(whole, reading.pairs())) {
                here.add(new Stretch(span(pair.first(), pair.last()),
                        pair.rule().isEmpty() ? ruleOf(whole, pair.first()) : pair.rule(), -1));
            }
            unclosed = reading.open();
            unclosedRule = unclosed < 0 ? "" : ruleOf(whole, unclosed);
            left = reading.alone();
            left.forEach(i -> endedBySaying(whole, i, here));
        }
        cutAtDashes(whole, here);
        here.addAll(unmarkedTalk);
        left = new ArrayList<>(left);
        left.remove(Integer.valueOf(unclosed));
        join(from, here, unclosed, left);
        alone.addAll(left);
        found.addAll(here);
        if (unclosed >= 0 && openSince < 0) {
            openSince = unclosed;
            goneOnTo = unclosed;
            unmarked = 0;
            foundBeforeOpen = found.size() - here.size();
            openRule = unclosedRule;
        }
    }

    /** Enters the words that somebody forgot to close before a clause of saying; false where none says so. */
    private boolean endedBySaying(Marks marks, int open, List<Stretch> here) {
        int last = ruleOf(marks, open).equals(Singles.NAME) ? -1 : ForgottenMark.lastBefore(marks, open);
        if (last > open) {
            here.add(new Stretch(span(open, last), ForgottenMark.rule(marks, open), -1));
        }
        return last > open;
    }

    /** The marks that should have a partner and that no convention has taken. */
    private List<Integer> left(Marks marks, Set<Integer> claimed) {
        List<Integer> left = new ArrayList<>();
        if (claimed.size() < marks.all().size()) {
            MarkEvidence evidence = new MarkEvidence(marks, Printing.PLAIN);
            for (int i : marks.all()) {
                if (!claimed.contains(i) && evidence.alone(i) >= MarkEvidence.DOUBTED) {
                    left.add(i);
                }
            }
        }
        return left;
    }

    private Printing printing() {
        if (printing == null) {
            printing = Printing.of(text);
        }
        return printing;
    }

    /** Talk in dashes between guillemets that close paragraphs later has an order of its own. */
    private boolean talkInGuillemets(Marks marks, List<Integer> left) {
        return talk() && left.size() == 1 && marks.isOneOf(left.getFirst(), "«»") && !printing().inward();
    }

    /** Whether the language prints talk with dashes, so that guillemets may stand open over many paragraphs. */
    private boolean talk() {
        return text.language().has(WordClass.CONVENTIONS, "dialogue-dash");
    }

    private List<Pairs.Pair> cut(Marks marks, List<Pairs.Pair> pairs) {
        if (!text.language().has(WordClass.CONVENTIONS, "incise")) {
            return pairs;
        }
        List<Pairs.Pair> cut = new ArrayList<>();
        for (Pairs.Pair pair : pairs) {
            cut.addAll(marks.isOneOf(pair.first(), "«") ? Guillemets.cut(marks, new Pairs(List.of(pair), -1)).pairs() : List.of(pair));
        }
        return cut;
    }

    /** «El puente aguanta —dijo Rosa Tello—. Nadie lo duda»: where talk has dashes, they set off the clause of saying in marks as well. */
    private void cutAtDashes(Marks marks, List<Stretch> here) {
        if (!talk() || text.language().has(WordClass.CONVENTIONS, "incise")) {
            return;
        }
        List<Pairs.Pair> pairs = new ArrayList<>();
        here.forEach(each -> pairs.add(new Pairs.Pair(text.tokenAt(each.span().start()), text.tokenAt(each.span().end()) - 1)));
        Set<Pairs.Pair> outer = new Pairs(pairs, -1).outer(DEEPEST);
        List<Stretch> whole = new ArrayList<>();
        List<Stretch> cut = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<Pairs.Pair> parts = outer.contains(pairs.get(i)) ? Guillemets.cutAtDashes(marks, pairs.get(i)) : List.of();
            if (parts.size() > 1) {
                parts.forEach(part -> cut.add(new Stretch(span(part.first(), part.last()), part.rule(), -1)));
            } else {
                whole.add(here.get(i));
            }
        }
        here.clear();
        here.addAll(whole);
        here.addAll(cut);
    }

    /** The mark at the head of the paragraph that begins at token {@code from}; empty where none stands there. */
    private String markAt(int from) {
        boolean mark = from < text.tokens().size() && text.tokens().get(from).type() == Token.Type.MARK;
        return mark ? text.tokens().get(from).lower() : "";
    }

    private static String ruleOf(Marks marks, int open) {
        return marks.isDoubled(open) ? DoubledSingles.NAME
                : marks.isOneOf(open, "“‟") ? CurlyDoubles.NAME
                : marks.isOneOf(open, "„") ? LowHighDoubles.NAME
                : marks.isOneOf(open, "«»‹›") ? Guillemets.NAME
                : marks.isOneOf(open, "「『") ? CornerBrackets.NAME
                : marks.isOneOf(open, "\"＂”″") ? StraightDoubles.NAME : Singles.NAME;
    }

    /** Carries a quote that an earlier paragraph left open on into this one, or closes it here, or gives it up. */
    private void join(int from, List<Stretch> here, int unclosed, List<Integer> left) {
        if (openSince < 0) {
            return;
        }
        Token first = text.tokens().get(from);
        // Old French print repeats the closing mark at the head of each paragraph.
        String opener = text.tokens().get(openSince).lower();
        boolean attribute = openSince > 0 && text.tokens().get(openSince - 1).is("=");
        boolean reopened = !attribute && unmarked == 0 && first.type() == Token.Type.MARK
                && (first.lower().equals(opener) || first.is("»") && opener.equals("«"));
        if (!reopened) {
            closeAt(from, here, left);
            giveUpOpen();
        } else if (unclosed != from) {
            for (Stretch each : List.copyOf(here)) {
                if (each.span().start() == first.start()) {
                    if (forgotten(from, each, here)) {
                        alone.add(openSince);
                    } else if (saidTwice(from, each)) {
                        here.add(new Stretch(span(openSince, lastOfParagraph(goneOnTo)), SEVERAL, -1));
                    } else {
                        here.remove(each);
                        here.add(new Stretch(new Span(text.tokens().get(openSince).start(), each.span().end()), SEVERAL, -1));
                    }
                    openSince = -1;
                    return;
                }
            }
            giveUpOpen();
        } else if (!talk()) {
            goneOnTo = from;
        }
    }

    /**
     * "...," Lee said. "... and went on: Lee's clause before has what its paragraph leaves open, and a clause of its own what closes
     * the next: two utterances, each with whoever says it.
     */
    private boolean saidTwice(int from, Stretch closing) {
        int paragraph = text.paragraphs()[text.tokens().get(openSince).paragraph()];
        int behind = text.tokenAt(closing.span().end());
        int to = text.paragraphs()[text.tokens().get(from).paragraph() + 1];
        Marks after = new Marks(text, from, to, List.of(), Set.of());
        Token last = text.tokens().get(Math.max(from, behind - 2));
        boolean ends = last.is(",") || last.is("?") || last.is("!");
        return !talk() && openSince > paragraph && text.tokens().get(openSince - 1).terminal() && ends && behind < to
                && SayingClause.begins(after, behind, to);
    }

    /** « ..., a dit Lee.¶« ... », a dit Roe: the paragraph left open ends with a clause of saying, and the closed one has its own. */
    private boolean forgotten(int from, Stretch closing, List<Stretch> here) {
        int behind = text.tokenAt(closing.span().end());
        int to = text.paragraphs()[text.tokens().get(from).paragraph() + 1];
        behind += behind < to && text.tokens().get(behind).is(",") ? 1 : 0;
        int end = lastOfParagraph(goneOnTo) + 1;
        if (!talk() || goneOnTo != openSince || behind >= to || !SayingClause.begins(new Marks(text, from, to, List.of(), Set.of()), behind, to)) {
            return false;
        }
        Marks open = new Marks(text, openSince, end, List.of(), Set.of());
        int last = end - 1;
        for (int i = last - 1; i > openSince + ForgottenMark.SHORTEST && !text.tokens().get(i).terminal(); i--) {
            boolean comma = text.tokens().get(i - 1).is(",");
            if (comma && SayingClause.begins(open, i, end)) {
                here.add(new Stretch(span(openSince, i - 1), ForgottenMark.rule(open, openSince), -1));
                return true;
            }
        }
        return false;
    }

    /** A quote over several paragraphs that is opened only once is closed by a mark that nothing in its own paragraph opens. */
    private void closeAt(int from, List<Stretch> here, List<Integer> left) {
        int close = left.isEmpty() || goneOnTo != openSince || talk() && !nextWithoutDash(from, left.getFirst()) ? -1 : left.getFirst();
        Marks between = new Marks(text, from, Math.max(from, close), List.of(), Set.of());
        boolean fits = close > from && MarkEvidence.pairs(new Marks(text, openSince, close + 1, List.of(), Set.of()), printing(), openSince, close)
                && here.stream().noneMatch(s -> s.span().start() < text.tokens().get(close).start())
                && !SayingClause.inside(between, from, close) && !SayingClause.begins(between, from, close);
        if (fits) {
            Stretch signed = PullQuote.of(text, openSince, from, close);
            here.add(signed != null ? signed : new Stretch(span(openSince, close), SEVERAL, -1));
            left.removeFirst();
            openSince = -1;
        }
    }

    /** Where talk has dashes: whether the mark closes in the very next paragraph, and no dash between may open another's words. */
    private boolean nextWithoutDash(int from, int close) {
        boolean next = text.tokens().get(from).paragraph() == text.tokens().get(openSince).paragraph() + 1;
        for (int i = openSince; next && i < close; i++) {
            next = !text.tokens().get(i).dash();
        }
        return next;
    }

    /**
     * Index of the last token of a quote that nothing closes: its paragraph's last one, or, where talk is printed with
     * dashes, the one before the next utterance, so that a copy that lost its line ends is not swallowed whole.
     */
    private int unclosedEnd(Token open) {
        int end = lastOfParagraph(goneOnTo);
        if (!talk()) {
            return end;
        }
        return found.subList(foundBeforeOpen, found.size()).stream().mapToInt(s -> s.span().start())
                .filter(start -> start > open.start()).map(text::tokenAt).map(next -> next - 1).reduce(end, Math::min);
    }

    private int lastOfParagraph(int token) {
        return text.paragraphs()[text.tokens().get(token).paragraph() + 1] - 1;
    }

    /** A mark that was opened and never closed: the quote is taken to end with its paragraph. */
    private void giveUpOpen() {
        if (openSince < 0) {
            return;
        }
        Token open = text.tokens().get(openSince);
        int end = unclosedEnd(open);
        boolean enough = end - openSince > (text.tokens().get(end).terminal() ? 2 : 3);
        List<Stretch> latest = found.subList(Math.max(0, found.size() - LOOKED_BACK), found.size());
        boolean crossed = latest.stream().anyMatch(s -> s.span().contains(open.start()));
        if (enough && !crossed && opens(open)) {
            unclosed(end);
        }
        alone.add(openSince);
        openSince = -1;
    }

    /** A straight mark may be inches, but not at a paragraph's head or behind a point; a single one may be an apostrophe. */
    private boolean opens(Token open) {
        if (open.start() > 0 && text.text().charAt(open.start() - 1) == '=' || text.text().startsWith(">", open.end())) {
            // <post date="3 May, 2016">: an attribute's value that a line end cuts.
            return false;
        }
        boolean singles = openRule.equals(Singles.NAME);
        if (!singles && !openRule.equals(StraightDoubles.NAME)) {
            return true;
        }
        if (text.paragraphs()[open.paragraph()] == openSince) {
            return !singles;
        }
        Token before = text.tokens().get(openSince - 1);
        return before.is(",") || before.is(":") || before.terminal() && before.end() < open.start();
    }

    /** Enters the quote that nothing closes, in its parts where a clause of saying stands inside it. */
    private void unclosed(int end) {
        boolean french = text.language().has(WordClass.CONVENTIONS, "incise") && text.tokens().get(openSince).is("«");
        Pairs whole = new Pairs(List.of(new Pairs.Pair(openSince, end, UNCLOSED)), -1);
        Pairs parts = french ? Guillemets.cut(new Marks(text, openSince, end + 1, List.of(), Set.of()), whole) : whole;
        for (Pairs.Pair part : parts.pairs()) {
            String rule = part.rule().equals(Guillemets.CUT) && part.first() > openSince ? ForgottenMark.REST : part.rule();
            found.add(new Stretch(span(part.first(), part.last()), rule, -1));
        }
    }

    /** Where the marks stand that have no partner; talk in dashes opens in one paragraph what it closes in a later one. */
    private List<Span> unpaired() {
        alone.sort(Comparator.naturalOrder());
        Deque<Integer> left = new ArrayDeque<>();
        for (int i : alone) {
            boolean closes = text.tokens().get(i).is("»") && !left.isEmpty() && text.tokens().get(left.element()).is("«")
                    && talk();
            if (closes) {
                left.pop();
            } else {
                left.push(i);
            }
        }
        return left.reversed().stream().map(i -> text.tokens().get(i).span()).toList();
    }

    private Span span(int first, int last) {
        return new Span(text.tokens().get(first).start(), text.tokens().get(last).end());
    }

    /** All stretches in text order, an enclosing one before those inside it; they nest and never cross. */
    private static List<Stretch> nested(String text, List<Stretch> found) {
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
            same |= parent >= 0 && doubled(text, result.get(parent).span(), each.span());
            boolean crosses = parent >= 0 && !result.get(parent).span().contains(each.span());
            if (!same && !crosses && open.size() < DEEPEST) {
                open.push(result.size());
                result.add(new Stretch(each.span(), each.rule(), parent, each.voice()));
            }
        }
        return List.copyOf(result);
    }

    /** ““So””: the same mark printed twice at both ends is one. */
    private static boolean doubled(String text, Span outer, Span inner) {
        int more = inner.start() - outer.start();
        if (more < 1 || more > MOST_REPEATED || outer.end() - inner.end() != more || inner.length() < 2) {
            return false;
        }
        boolean same = DOUBLED.indexOf(text.charAt(inner.start())) >= 0;
        for (int i = 0; same && i < more; i++) {
            same = text.charAt(outer.start() + i) == text.charAt(inner.start())
                    && text.charAt(outer.end() - 1 - i) == text.charAt(inner.end() - 1);
        }
        return same;
    }
}
