package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundAttribution;
import verbatim.text.Occasion;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Bylines;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Datelines;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.NameFinder;
import verbatim.text.attribution.grammar.Occasions;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.Turn;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.attribution.sieve.PlainSubject;
import verbatim.text.attribution.sieve.Reported;
import verbatim.text.attribution.sieve.ReportedSpeech;
import verbatim.text.attribution.sieve.Sieves;
import verbatim.text.attribution.talk.Story;
import verbatim.text.attribution.talk.Talk;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Kinds;
import verbatim.text.quotation.Placement;
import verbatim.text.quotation.SetOff;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/**
 * Decides of each stretch of one text what kind of quote it is and whose, and adds the statements reported without marks.
 * The reporter's own layer comes first, then the inside of each quote that holds others, so that whoever speaks a quote is
 * known before its inside is read.
 */
public final class Attribution {

    /** How much of a rule's confidence is left where a pronoun or a function may mean another as well. */
    private static final double AMBIGUOUS = 0.85;
    /** How much where a noun phrase stands as the speaker: its end may be the object of another verb. */
    private static final double NOUN_PHRASE = 0.94;
    /** And where nothing can stand between it and its verb. */
    private static final double PLAIN_NOUN_PHRASE = 0.96;

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final List<Span> unpaired;
    private final SetOff setOff;
    private final Layers layers;
    private final Layer outer;
    private final Cast cast;
    private final Scene reporters;
    private final Ascriptions known;
    private final TurnTaking turns;
    private final Referents referents;
    private final StretchKinds kinds;
    private final @Nullable Integer[] groups;
    private final Draft[] drafts;
    private final boolean[] quoted;

    private Attribution(TokenizedText text, SetOff setOff) {
        this.text = text;
        this.stretches = setOff.stretches();
        this.unpaired = setOff.unpaired();
        this.setOff = setOff;
        this.layers = new Layers(text, stretches);
        this.outer = layers.inside(Layers.OUTERMOST);
        this.known = new Ascriptions(stretches, Story.told(text, outer));
        List<Name> names = NameFinder.find(text, known.talk());
        this.quoted = quoted(names, stretches);
        this.cast = known.talk() ? Cast.ofStory(names, quoted) : Cast.of(names, quoted, text.language().has(WordClass.CONVENTIONS, "capital-nouns"));
        cast.learnGenders(text, quoted);
        boolean[] beside = known.talk() ? quoted : Datelines.beside(Bylines.beside(quoted, names, outer), names, text.text(), outer);
        this.reporters = Scene.of(text.text(), outer, cast);
        this.turns = new TurnTaking(text, cast, known.talk());
        this.referents = new Referents(text, reporters, known, turns, beside);
        this.kinds = new StretchKinds(text, stretches, cast);
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
        // Enclosing stretches come first in the list, so that whoever speaks a quote is known before its inside is read.
        quotes(reporters, null);
        if (known.talk()) {
            takeTurns();
        }
        for (int i = 0; i < stretches.size(); i++) {
            if (layers.hasChildren(i)) {
                quotes(Scene.of(text.text(), layers.inside(i), cast), drafts[i]);
            }
        }
        List<Draft> all = new ArrayList<>(List.of(drafts));
        addReported(all);
        return new Results(text, setOff, cast).of(all.stream().map(draft -> draft.stretch() < 0 ? draft : draft.in(groups[draft.stretch()])).toList());
    }

    /** Adds the statements that are reported without marks, once all that stands in marks is known. */
    private void addReported(List<Draft> all) {
        NavigableSet<Integer> lonely = new TreeSet<>();
        unpaired.forEach(mark -> lonely.add(mark.start()));
        Set<Integer> none = new HashSet<>();
        for (int i = 0; i < drafts.length; i++) {
            if (drafts[i].kind() == QuoteKind.NO_QUOTE) {
                none.add(i);
            }
        }
        for (Reported each : ReportedSpeech.of(reporters, known, none)) {
            Integer mark = lonely.ceiling(each.content().start());
            if (mark != null && mark < each.content().end()) {
                // Words in marks that do not come out even are nobody's until somebody has looked.
                continue;
            }
            Mention mention = each.ascription().mention();
            Pronouns.Resolved who = referents.of(mention, null, mention == null ? 0 : mention.span().start(), Turn.NONE);
            Integer figure = who.figure();
            FoundAttribution attribution = found(reporters, each.ascription().resolved(figure, who.sure() ? 1 : AMBIGUOUS), figure);
            Span rest = each.rest();
            // Groups of reported statements are numbered after those of the stretches.
            Integer group = rest == null ? null : Integer.valueOf(stretches.size() + all.size());
            all.add(Draft.reported(each.content(), attribution, each.ascription().rule(), group));
            if (rest != null) {
                all.add(Draft.reported(rest, attribution, each.ascription().rule(), group));
            }
        }
    }

    /** Gives the utterances that nothing in their own paragraph gives to a name to whoever the talk around them shows. */
    private void takeTurns() {
        new Talk(text, outer, cast, known, referents.narrator(), quoted).ascriptions().forEach((p, turn) -> {
            int index = outer.get(p).quote();
            Draft draft = drafts[index];
            Mention mention = turn.mention();
            // Where talk is printed in marks, a few lines behind dashes are too rare to guess by.
            boolean open = stretches.get(index).typed() && !text.language().has(WordClass.CONVENTIONS, "dialogue-dash");
            if (draft.kind() != QuoteKind.NO_QUOTE && mention != null && !open) {
                known.set(index, turn);
                turns.speaks(outer.get(p).start(), mention.figure());
                drafts[index] = draft.by(found(reporters, turn, mention.figure()));
            }
        });
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
        if (ascription != null && stretches.get(index).typed() && ascription.placement() != Placement.AFTER) {
            ascription = null;
        }
        Placement placement = ascription == null ? Placement.NONE : ascription.placement();
        boolean heading = kinds.inHeading(layer.get(p));
        Kinds.Call call = kinds.of(layer, p, placement);
        FoundAttribution found = null;
        if (ascription != null && call.kind() != QuoteKind.NO_QUOTE) {
            known.set(index, ascription);
            Pronouns.Resolved who = referents.of(ascription.mention(), around,
                    around == null ? layer.get(p).start() : around.span().start(), around == null ? turns.of(layer, p) : Turn.NONE);
            Integer figure = who.figure();
            Ascription resolved = ascription.resolved(figure, who.sure() && !heading ? 1 : AMBIGUOUS);
            known.set(index, resolved);
            found = found(scene, resolved, figure);
            if (figure != null && around == null && !stretches.get(index).labelled()) {
                turns.speaks(layer.get(p).start(), figure);
            }
        }
        drafts[index] = new Draft(call.kind(), stretches.get(index).span(), index, null, found, stretches.get(index).rule(), call.open());
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

    /** An ascription as it goes out, by the figure that speaks. */
    private FoundAttribution found(Scene scene, Ascription ascription, @Nullable Integer figure) {
        Mention mention = ascription.mention();
        Span named = mention == null ? null : mention.span();
        Span cue = ascription.cue();
        Span clause = named == null ? cue : cue == null ? named
                : new Span(Math.min(named.start(), cue.start()), Math.max(named.end(), cue.end()));
        Occasion occasion = Occasions.near(text.text(), scene.layer(), ascription.at());
        boolean phrase = mention != null && mention.form() == Mention.Form.NOUN_PHRASE;
        return new FoundAttribution(figure, named, cue, clause, occasion, ascription.rule(),
                ascription.confidence() * (!phrase ? 1 : PlainSubject.of(scene, ascription) ? PLAIN_NOUN_PHRASE : NOUN_PHRASE), named == null ? List.of() : cast.namesakes(named));
    }
}
