package verbatim.text.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import verbatim.text.ClaimKind;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.claims.reading.ClaimWords;
import verbatim.text.claims.reading.QuoteLayers;
import verbatim.text.claims.reading.LayerSentences;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** The claims of one layer: each sentence is weighed and cut into its clauses. */
final class LayerClaims {

    /** What a sentence weighs that is taken. */
    static final double ENOUGH = -0.75;
    /** Where its signs weigh this near to enough, what it means is read too: far from it they are hardly ever wrong. */
    private static final double DOUBTFUL = 1.5;
    /** A text of fewer sentences is not read as a speech. */
    private static final int SHORTEST_SPEECH = 40;
    /** Within how many sentences of its end a speech says thanks. */
    private static final int FAREWELL = 3;
    /** The closing words take one sentence in so many. */
    private static final int CLOSING_SHARE = 12;
    /** A claim of fewer words is a fragment. */
    private static final int FEWEST_WORDS = 3;
    /** What an occasion can be looked up by. */
    private static final Set<ClaimSign> TELLING = Set.of(ClaimSign.CALENDAR, ClaimSign.RELATIVE_TIME, ClaimSign.RARE_NAME,
            ClaimSign.KNOWN_NAME, ClaimSign.FIGURE);
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥");
    /** What a clause of it weighs that is taken. */
    private static final double ENOUGH_OF_CLAUSE = -0.5;
    /** A clause of fewer tokens before "and said" says nothing by itself. */
    private static final int SHORTEST_BEFORE_CUE = 4;

    private final Layer layer;
    private final QuoteLayers.Spoken spoken;
    private final SignReading reading;
    private final MeaningReading meanings;
    private final Attributed attributed;
    private final ClauseCutter cutter;

    private final NavigableMap<Integer, Span> designations = new TreeMap<>();

    /**
     * A sentence with its signs.
     *
     * @param from index of its first token
     * @param to index after its last one
     */
    record Weighed(int from, int to, ClaimSigns signs) {}

    LayerClaims(QuoteLayers.Spoken spoken, ClaimWords words, SignReading reading, MeaningReading meanings, Attributed attributed,
            List<Name> names) {
        this.spoken = spoken;
        this.layer = spoken.layer();
        this.reading = reading;
        this.meanings = meanings;
        this.attributed = attributed;
        new Designations(layer, reading).of(names).forEach(span -> designations.put(span.start(), span));
        this.cutter = new ClauseCutter(layer, words, reading);
    }

    List<FoundClaim> claims() {
        List<FoundClaim> claims = new ArrayList<>();
        for (Weighed sentence : sentences()) {
            if (sentence.signs().has(ClaimSign.ADDRESS)) {
                // "Members of the Assembly, fellow citizens": nobody is told what they are.
                designations.subMap(layer.get(sentence.from()).start(), layer.get(sentence.to() - 1).end()).clear();
            }
            if (enough(sentence)) {
                add(sentence.from(), sentence.to(), sentence.signs(), claims);
            }
        }
        if (spoken.quote() == null) {
            NavigableMap<Integer, Span> clauses = new TreeMap<>();
            claims.forEach(claim -> clauses.put(claim.span().start(), claim.span()));
            for (Span occasion : attributed.occasions()) {
                var clause = clauses.floorEntry(occasion.start());
                if (tells(occasion) && (clause == null || !clause.getValue().contains(occasion))) {
                    claims.add(occasion(occasion));
                }
            }
        }
        designations.values().forEach(span -> claims.add(designation(span)));
        return claims;
    }

    /** The sentences of the layer, each with its signs. */
    List<Weighed> sentences() {
        List<Weighed> sentences = LayerSentences.of(layer).stream()
                .map(each -> new Weighed(each.from(), each.to(), reading.read(layer, each.from(), each.to()))).toList();
        for (Weighed sentence : sentences.subList(closing(sentences), sentences.size())) {
            sentence.signs().add(ClaimSign.PERORATION, span(sentence));
        }
        return sentences;
    }

    /** Where a sentence stands. */
    Span span(Weighed sentence) {
        return layer.span(sentence.from(), sentence.to() - 1);
    }

    private boolean enough(Weighed sentence) {
        double weight = sentence.signs().weight();
        boolean doubtful = Math.abs(weight - ENOUGH) < DOUBTFUL;
        return weight + (doubtful ? meanings.weight(span(sentence)) : 0) > ENOUGH;
    }

    /** Index of the sentence with which the closing words of a speech begin, which ends in thanks; after the last one elsewhere. */
    private static int closing(List<Weighed> sentences) {
        int size = sentences.size();
        boolean speech = size >= SHORTEST_SPEECH
                && sentences.subList(size - FAREWELL, size).stream().anyMatch(each -> each.signs().has(ClaimSign.THANKS));
        return speech ? size - size / CLOSING_SHARE : size;
    }

    /** "Her remarks" or "a post" is no occasion that could be looked up; "a speech in Ely" is. */
    private boolean tells(Span occasion) {
        int first = layer.indexAt(occasion.start());
        if (first >= layer.indexAt(occasion.end())) {
            return false;
        }
        ClaimSigns signs = reading.read(layer, first, layer.indexAt(occasion.end()));
        return !layer.get(first).in(WordClass.DEFINITE_DETERMINERS)
                && (layer.language().participle(layer.get(first).lower()) || TELLING.stream().anyMatch(signs::has));
    }

    /** Adds the clauses of a sentence that can be checked by themselves; the sentence, where none can. */
    private void add(int start, int end, ClaimSigns whole, List<FoundClaim> claims) {
        int before = claims.size();
        boolean open = false;
        for (Clause clause : cutter.cut(start, end)) {
            int from = behindDesignation(clause.from(), clause.to());
            int to = beforeCue(from, clause.to());
            if (to <= from || clause.kind() == Clause.Kind.OPENER || layer.quote(from)) {
                continue;
            }
            open = true;
            Span said = attributed.reported(layer.span(from, to - 1));
            from = said == null ? from : Math.min(to - 1, layer.indexAt(said.start()));
            ClaimSigns signs = reading.read(layer, from, to);
            if (signs.weightOfClause() > ENOUGH_OF_CLAUSE && words(from, to)) {
                claims.add(claim(from, to, signs, said != null));
            }
        }
        if (open && claims.size() == before && words(start, end)) {
            claims.add(claim(start, end, whole, false));
        }
    }

    private boolean words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER ? 1 : 0;
        }
        return words >= FEWEST_WORDS;
    }

    /** "Ann Lee, the mayor, opened it": what she is stands by itself, and is checked so. */
    private int behindDesignation(int from, int to) {
        var next = from < to ? designations.ceilingEntry(layer.get(from).start()) : null;
        int end = next == null ? to : layer.indexAt(next.getValue().end());
        boolean inside = next != null && end < to && layer.is(end, ",") && layer.indexAt(next.getKey()) <= from + 2;
        return inside ? end + 1 : from;
    }

    /**
     * Index after what can be checked apart from who said something: the clause, where no cue of a quote in marks stands in it;
     * what stands before "but added", where one does.
     */
    private int beforeCue(int from, int to) {
        Span cue = to <= from ? null : attributed.cue(layer.span(from, to - 1));
        if (cue == null) {
            return to;
        }
        int at = layer.indexAt(cue.start());
        boolean joined = at - from > SHORTEST_BEFORE_CUE
                && layer.get(at - 1).in(WordClass.CONJUNCTIONS);
        return joined ? at - 1 : from;
    }

    private FoundClaim claim(int from, int to, ClaimSigns signs, boolean reported) {
        int first = from;
        int last = to - 1;
        while (last > first && layer.get(last).terminal()) {
            last--;
        }
        // A bullet, a dash, a face: no part of what is claimed.
        while (first < last && layer.get(first).type() == Token.Type.POINT && !CURRENCIES.contains(layer.get(first).lower())) {
            first++;
        }
        return new FoundClaim(layer.span(first, last), kinds(signs, reported), signs.checkable(), spoken.quote());
    }

    private FoundClaim designation(Span span) {
        ClaimSigns signs = reading.read(layer, layer.indexAt(span.start()), layer.indexAt(span.end()));
        Set<ClaimKind> kinds = EnumSet.of(ClaimKind.NAME, ClaimKind.DESIGNATION);
        add(kinds, ClaimKind.COMPARISON, signs.has(ClaimSign.COMPARISON));
        return new FoundClaim(span, kinds, List.of(span), spoken.quote());
    }

    private FoundClaim occasion(Span span) {
        ClaimSigns signs = reading.read(layer, layer.indexAt(span.start()), layer.indexAt(span.end()));
        Set<ClaimKind> kinds = kinds(signs, false);
        kinds.remove(ClaimKind.OTHER);
        add(kinds, ClaimKind.EVENT, true);
        return new FoundClaim(span, kinds, signs.checkable(), spoken.quote());
    }

    private static Set<ClaimKind> kinds(ClaimSigns signs, boolean reported) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        add(kinds, ClaimKind.FIGURE, signs.has(ClaimSign.FIGURE));
        add(kinds, ClaimKind.DATE, signs.has(ClaimSign.CALENDAR) || signs.has(ClaimSign.RELATIVE_TIME) || signs.has(ClaimSign.CURRENT_TIME));
        add(kinds, ClaimKind.NAME, signs.has(ClaimSign.RARE_NAME) || signs.has(ClaimSign.KNOWN_NAME));
        add(kinds, ClaimKind.EVENT, signs.has(ClaimSign.PAST) || signs.has(ClaimSign.PROGRESSIVE) || signs.has(ClaimSign.ACT));
        add(kinds, ClaimKind.COMPARISON, signs.has(ClaimSign.COMPARISON) || signs.has(ClaimSign.DEGREE));
        add(kinds, ClaimKind.PLACE, signs.has(ClaimSign.PLACE));
        add(kinds, ClaimKind.SOURCE, reported);
        add(kinds, ClaimKind.OTHER, kinds.isEmpty());
        return kinds;
    }

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
