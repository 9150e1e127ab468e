package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundAttribution;
import verbatim.text.Occasion;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Addressed;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.Occasions;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.Turn;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.attribution.sieve.Reported;
import verbatim.text.attribution.sieve.ReportedSpeech;
import verbatim.text.attribution.sieve.Sieves;
import verbatim.text.attribution.sieve.Talk;
import verbatim.text.quotation.Heading;
import verbatim.text.quotation.Kinds;
import verbatim.text.quotation.Placement;
import verbatim.text.quotation.SetOff;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Decides of each stretch of one text what kind of quote it is and whose, and adds the statements reported without marks.
 * The reporter's own layer comes first, then the inside of each quote that holds others, so that whoever speaks a quote is
 * known before its inside is read.
 */
public final class Attribution {

    private static final double PRONOUN = 0.85;
    private static final int TURNS_BACK = 6;
    private static final String NARRATOR = "I";

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final List<Span> unpaired;
    private final SetOff setOff;
    private final int headingEnd;
    private final Layers layers;
    private final Layer outer;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Ascriptions known;
    private final @Nullable Integer[] groups;
    private final Draft[] drafts;
    /** Who speaks each quote of the reporter's own layer, by the offset at which it begins. */
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();
    private final boolean[] quoted;
    private int narrator = -1;

    /** A quote before the indices of the result are known. */
    private record Draft(QuoteKind kind, Span span, int stretch, @Nullable Integer figure,
            @Nullable FoundAttribution attribution, String rule, @Nullable Integer group) {
    }

    private static Draft reported(Span span, @Nullable Integer figure, FoundAttribution attribution, String rule,
            @Nullable Integer group) {
        return new Draft(QuoteKind.INDIRECT, span, -1, figure, attribution, rule, group);
    }

    private Attribution(TokenizedText text, SetOff setOff) {
        this.text = text;
        this.stretches = setOff.stretches();
        this.unpaired = setOff.unpaired();
        this.setOff = setOff;
        this.headingEnd = Heading.end(text, stretches);
        this.layers = new Layers(text, stretches);
        this.outer = layers.inside(Layers.OUTERMOST);
        this.known = new Ascriptions(stretches, Talk.in(outer));
        this.cast = Cast.of(text);
        this.quoted = quoted(cast.names(), stretches);
        cast.learnGenders(text, quoted);
        this.pronouns = new Pronouns(text.language(), cast, quoted);
        this.groups = new @Nullable Integer[stretches.size()];
        this.drafts = new Draft[stretches.size()];
    }

    /**
     * The quotes of a text with their kinds and attributions.
     *
     * @param text the text
     * @param setOff what it sets off
     */
    public static ParsedText of(TokenizedText text, SetOff setOff) {
        return new Attribution(text, setOff).run();
    }

    private static boolean[] quoted(List<Name> names, List<Stretch> stretches) {
        boolean[] quoted = new boolean[names.size()];
        int at = 0;
        for (Stretch each : stretches) {
            if (each.parent() < 0) {
                while (at < names.size() && names.get(at).span().start() < each.span().start()) {
                    at++;
                }
                while (at < names.size() && names.get(at).span().start() < each.span().end()) {
                    quoted[at++] = true;
                }
            }
        }
        return quoted;
    }

    private ParsedText run() {
        Scene scene = Scene.of(text.text(), outer, cast);
        // Enclosing stretches come first in the list, so that whoever speaks a quote is known before its inside is read.
        quotes(scene, null);
        if (known.talk()) {
            takeTurns();
        }
        for (int i = 0; i < stretches.size(); i++) {
            if (layers.hasChildren(i)) {
                quotes(Scene.of(text.text(), layers.inside(i), cast), drafts[i]);
            }
        }
        List<Draft> all = new ArrayList<>(List.of(drafts));
        NavigableSet<Integer> lonely = new TreeSet<>();
        unpaired.forEach(mark -> lonely.add(mark.start()));
        Set<Integer> none = new HashSet<>();
        for (int i = 0; i < drafts.length; i++) {
            if (drafts[i].kind() == QuoteKind.NO_QUOTE) {
                none.add(i);
            }
        }
        for (Reported each : ReportedSpeech.of(scene, known, none)) {
            Integer mark = lonely.ceiling(each.content().start());
            if (mark != null && mark < each.content().end()) {
                // Words in marks that do not come out even are nobody's until somebody has looked.
                continue;
            }
            Mention mention = each.ascription().mention();
            Integer figure = figure(mention, null, mention == null ? 0 : mention.span().start(), Turn.NONE);
            FoundAttribution attribution = found(outer, each.ascription(), figure);
            Span rest = each.rest();
            // Groups of reported statements are numbered after those of the stretches.
            Integer group = rest == null ? null : Integer.valueOf(stretches.size() + all.size());
            all.add(reported(each.content(), figure, attribution, each.ascription().rule(), group));
            if (rest != null) {
                all.add(reported(rest, figure, attribution, each.ascription().rule(), group));
            }
        }
        return new Results(text, setOff, cast).of(all.stream().map(d -> new Results.Entry(d.kind(), d.span(),
                d.stretch(), d.stretch() < 0 ? d.group() : groups[d.stretch()], d.attribution(), d.rule())).toList());
    }

    /** Gives the turns that nothing in their own paragraph ascribes to whoever the talk around them shows. */
    private void takeTurns() {
        Talk turns = new Talk(text, outer, cast, known, narrator);
        for (Map.Entry<Integer, Integer> each : turns.speakers(quoted).entrySet()) {
            int index = outer.get(each.getKey()).quote();
            Draft draft = drafts[index];
            if (draft.kind() != QuoteKind.NO_QUOTE) {
                Ascription before = known.of(index);
                boolean named = before != null && draft.figure() != null && draft.figure() == narrator;
                Ascription turn = named && before != null ? before : new Ascription(turns.mention(each.getValue()), null, each.getKey(),
                        Placement.ELSEWHERE, "turns of a talk", 0.5);
                known.set(index, turn);
                drafts[index] = new Draft(draft.kind(), draft.span(), index, each.getValue(), found(outer, turn, each.getValue()),
                        draft.rule(), draft.group());
            }
        }
    }

    private void quotes(Scene scene, @Nullable Draft around) {
        Layer layer = scene.layer();
        int before = -1;
        for (int p = 0; p < layer.size(); p++) {
            if (layer.quote(p)) {
                quote(scene, p, around);
                if (before >= 0) {
                    group(layer, before, p);
                }
                before = p;
            }
        }
    }

    private void quote(Scene scene, int p, @Nullable Draft around) {
        Layer layer = scene.layer();
        int index = layer.get(p).quote();
        // Marks around nothing are nobody's words: a text of nothing but marks would keep every sieve busy.
        boolean empty = layer.firstOf(layer.get(p)) == ' ';
        Ascription ascription = empty ? null
                : around == null ? Sieves.outermost(scene, known, p) : Sieves.inside(scene, known, p);
        Placement placement = ascription == null ? Placement.NONE : ascription.placement();
        boolean none = layer.get(p).end() <= headingEnd || Kinds.none(stretches.get(index).rule()) || cast.holdsNickname(layer.get(p).span());
        QuoteKind kind = none ? QuoteKind.NO_QUOTE
                : Kinds.utterance(stretches.get(index).rule()) ? QuoteKind.DIRECT
                : kind(layer, p, placement);
        FoundAttribution found = null;
        Integer figure = null;
        if (ascription != null && kind != QuoteKind.NO_QUOTE) {
            known.set(index, ascription);
            figure = figure(ascription.mention(), around, around == null ? layer.get(p).start() : around.span().start(),
                    around == null ? turn(layer, p) : Turn.NONE);
            known.set(index, ascription.resolved(figure));
            found = found(layer, ascription, figure);
            if (figure != null && around == null) {
                spoken.put(layer.get(p).start(), figure);
            }
        }
        drafts[index] = new Draft(kind, stretches.get(index).span(), index, figure, found, stretches.get(index).rule(),
                null);
    }

    private QuoteKind kind(Layer layer, int p, Placement placement) {
        Token quote = layer.get(p);
        int words = 0;
        int capitals = 0;
        for (int i = text.tokenAt(quote.start()); i < text.tokens().size() && text.tokens().get(i).end() <= quote.end(); i++) {
            Token token = text.tokens().get(i);
            if (token.word() || token.type() == Token.Type.NUMBER) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        return Kinds.of(layer, p, placement, words, capitals);
    }

    /** Two quotes are one utterance where nothing stands between them but the clause that ascribes both. */
    private void group(Layer layer, int first, int second) {
        int a = layer.get(first).quote();
        int b = layer.get(second).quote();
        Ascription one = known.of(a);
        Ascription two = known.of(b);
        boolean same = one != null && two != null && one.cue() != null && one.cue().equals(two.cue())
                && one.placement() == Placement.AFTER && one.at() > first && one.at() < second
                && layer.get(first).lastParagraph() == layer.get(second).paragraph()
                && drafts[a].kind() == QuoteKind.DIRECT && drafts[b].kind() == QuoteKind.DIRECT;
        if (same) {
            Integer group = groups[a] == null ? Integer.valueOf(a) : groups[a];
            groups[a] = group;
            groups[b] = group;
        }
    }

    /** Whom a mention stands for; a pronoun leans on who spoke last before the offset {@code before}, not on who does later. */
    private @Nullable Integer figure(@Nullable Mention mention, @Nullable Draft around, int before, Turn turn) {
        if (mention == null) {
            return null;
        }
        if (mention.form() != Mention.Form.PRONOUN || mention.figure() >= 0) {
            return mention.figure();
        }
        Map.Entry<Integer, Integer> last = spoken.lowerEntry(before);
        if (known.talk() && around == null && NARRATOR.contentEquals(mention.span().in(text.text()))) {
            narrator = cast.unnamed(NARRATOR, mention.span(), SpeakerType.UNNAMED);
            return narrator;
        }
        return pronouns.resolve(mention.span().in(text.text()).toLowerCase(Locale.ROOT), mention.span().start(),
                around == null ? null : around.figure(), around != null, last == null ? -1 : last.getValue(), turn);
    }

    /** The turn that the quote at {@code p} of the outermost layer takes in a talk. */
    private Turn turn(Layer layer, int p) {
        if (!known.talk()) {
            return Turn.NONE;
        }
        int paragraph = layer.get(p).paragraph();
        int calls = Addressed.in(text, cast, layer.get(p).span());
        Map.Entry<Integer, Integer> last = spoken.lowerEntry(layer.get(p).start());
        int at = last == null ? -1 : layer.indexAt(last.getKey());
        boolean next = at >= 0 && layer.get(at).lastParagraph() != paragraph && onlyTurnsBetween(layer, at, p);
        if (last == null || !next) {
            return new Turn(-1, -1, -1, calls);
        }
        int answered = last.getValue();
        int called = Addressed.in(text, cast, layer.get(at).span());
        Map.Entry<Integer, Integer> before = spoken.lowerEntry(last.getKey());
        for (int i = 0; i < TURNS_BACK && before != null && before.getValue() == answered; i++) {
            before = spoken.lowerEntry(before.getKey());
        }
        return new Turn(answered, before == null ? -1 : before.getValue(), called == answered ? -1 : called, calls);
    }

    /** Whether nothing but the rest of its paragraph, and what leads up to the quote at {@code p}, stands between. */
    private static boolean onlyTurnsBetween(Layer layer, int at, int p) {
        int from = layer.get(at).lastParagraph();
        int to = layer.get(p).paragraph();
        for (int i = at + 1; i < p; i++) {
            int paragraph = layer.get(i).paragraph();
            if (paragraph != from && paragraph != to) {
                return false;
            }
        }
        return true;
    }

    private FoundAttribution found(Layer layer, Ascription ascription, @Nullable Integer figure) {
        Mention mention = ascription.mention();
        Span named = mention == null ? null : mention.span();
        Span cue = ascription.cue();
        Span clause = named == null ? cue : cue == null ? named
                : new Span(Math.min(named.start(), cue.start()), Math.max(named.end(), cue.end()));
        Occasion occasion = Occasions.near(text.text(), layer, ascription.at());
        boolean pronoun = mention != null && mention.form() == Mention.Form.PRONOUN;
        return new FoundAttribution(figure, named, cue, clause, occasion, ascription.rule(),
                ascription.confidence() * (pronoun ? PRONOUN : 1));
    }
}
