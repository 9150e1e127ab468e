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
import verbatim.text.attribution.grammar.Bylines;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Datelines;
import verbatim.text.attribution.grammar.KinBetween;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.NameFinder;
import verbatim.text.attribution.grammar.Occasions;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.SaidTogether;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.Senders;
import verbatim.text.attribution.grammar.SeveralBearers;
import verbatim.text.attribution.grammar.Turn;
import verbatim.text.attribution.grammar.UnnamedBefore;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.attribution.sieve.PlainSubject;
import verbatim.text.attribution.sieve.Reported;
import verbatim.text.attribution.sieve.ReportedSpeech;
import verbatim.text.attribution.sieve.Sieves;
import verbatim.text.attribution.talk.Story;
import verbatim.text.attribution.talk.Talk;
import verbatim.text.language.WordClass;
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

    /** How much of a rule's confidence is left where a pronoun or a function may mean another as well. */
    private static final double AMBIGUOUS = 0.85;
    /** How much where a noun phrase stands as the speaker: its end may be the object of another verb. */
    private static final double NOUN_PHRASE = 0.94;
    /** And where nothing can stand between it and its verb. */
    private static final double PLAIN_NOUN_PHRASE = 0.96;
    private static final int TURNS_BACK = 6;
    private static final String NARRATOR = "I";

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final List<Span> unpaired;
    private final SetOff setOff;
    private final int headingEnd;
    private final boolean inDoubles;
    private final Layers layers;
    private final Layer outer;
    private final Cast cast;
    private final Pronouns pronouns;
    private final Scene reporters;
    private final WhoIsMeant meant;
    private final SeveralBearers bearers;
    private final SaidTogether together;
    private final Senders senders;
    private final KinBetween kin;
    private final Ascriptions known;
    private final @Nullable Integer[] groups;
    private final Draft[] drafts;
    /** Who speaks each quote of the reporter's own layer, by the offset at which it begins. */
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();
    private final boolean[] quoted;
    private int narrator = -1;

    /** A quote before the indices of the result are known. */
    private record Draft(QuoteKind kind, Span span, int stretch, @Nullable Integer figure,
            @Nullable FoundAttribution attribution, String rule, @Nullable Integer group, boolean open) {
    }

    private static Draft reported(Span span, @Nullable Integer figure, FoundAttribution attribution, String rule,
            @Nullable Integer group) {
        return new Draft(QuoteKind.INDIRECT, span, -1, figure, attribution, rule, group, false);
    }

    private Attribution(TokenizedText text, SetOff setOff) {
        this.text = text;
        this.stretches = setOff.stretches();
        this.unpaired = setOff.unpaired();
        this.setOff = setOff;
        this.headingEnd = Heading.end(text, stretches);
        this.inDoubles = Heading.inDoubles(stretches);
        this.layers = new Layers(text, stretches);
        this.outer = layers.inside(Layers.OUTERMOST);
        this.known = new Ascriptions(stretches, Story.told(text, outer));
        List<Name> names = NameFinder.find(text, known.talk());
        this.quoted = quoted(names, stretches);
        this.cast = known.talk() ? Cast.ofStory(names, quoted) : Cast.of(names, text.language().has(WordClass.CONVENTIONS, "capital-nouns"));
        cast.learnGenders(text, quoted);
        boolean[] beside = known.talk() ? quoted : Datelines.beside(Bylines.beside(quoted, names, outer), names, text.text(), outer);
        this.pronouns = new Pronouns(text.language(), cast, beside);
        this.reporters = Scene.of(text.text(), outer, cast);
        this.meant = new WhoIsMeant(reporters, known, beside);
        this.bearers = new SeveralBearers(text, cast);
        this.together = new SaidTogether(text, cast);
        this.senders = new Senders(outer, cast);
        this.kin = new KinBetween(text, cast);
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
        Scene scene = reporters;
        // Enclosing stretches come first in the list, so that whoever speaks a quote is known before its inside is read.
        quotes(scene, null);
        if (known.talk()) {
            takeTurns(scene);
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
            Pronouns.Resolved who = who(mention, null, mention == null ? 0 : mention.span().start(), Turn.NONE);
            Integer figure = who.figure();
            FoundAttribution attribution = found(scene, each.ascription().resolved(figure, who.sure() ? 1 : AMBIGUOUS), figure);
            Span rest = each.rest();
            // Groups of reported statements are numbered after those of the stretches.
            Integer group = rest == null ? null : Integer.valueOf(stretches.size() + all.size());
            all.add(reported(each.content(), figure, attribution, each.ascription().rule(), group));
            if (rest != null) {
                all.add(reported(rest, figure, attribution, each.ascription().rule(), group));
            }
        }
        return new Results(text, setOff, cast).of(all.stream().map(d -> new Results.Entry(d.kind(), d.span(),
                d.stretch(), d.stretch() < 0 ? d.group() : groups[d.stretch()], d.attribution(), d.rule(), d.open())).toList());
    }

    /** Gives the utterances that nothing in their own paragraph gives to a name to whoever the talk around them shows. */
    private void takeTurns(Scene scene) {
        new Talk(text, outer, cast, known, narrator, quoted).ascriptions().forEach((p, turn) -> {
            int index = outer.get(p).quote();
            Draft draft = drafts[index];
            Mention mention = turn.mention();
            // Where talk is printed in marks, a few lines behind dashes are too rare to guess by.
            boolean open = stretches.get(index).typed() && !text.language().has(WordClass.CONVENTIONS, "dialogue-dash");
            if (draft.kind() != QuoteKind.NO_QUOTE && mention != null && !open) {
                known.set(index, turn);
                spoken.put(outer.get(p).start(), mention.figure());
                drafts[index] = new Draft(draft.kind(), draft.span(), index, mention.figure(), found(scene, turn, mention.figure()),
                        draft.rule(), draft.group(), draft.open());
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
        boolean heading = layer.get(p).end() <= headingEnd;
        String rule = stretches.get(index).rule();
        boolean ended = Kinds.ended(rule);
        boolean none = heading && Heading.toldBelow(text, layer.get(p).span(), headingEnd) || Kinds.none(rule) || ended && placement != Placement.AFTER
                || inDoubles && Heading.within(text, stretches.get(index)) || markup(layer.get(p)) || cast.holdsNickname(layer.get(p).span());
        Kinds.Call call = none ? new Kinds.Call(QuoteKind.NO_QUOTE, false)
                : ended || Kinds.utterance(rule) ? new Kinds.Call(QuoteKind.DIRECT, Kinds.guessed(rule))
                : kind(layer, p, placement);
        if (heading && call.kind() != QuoteKind.NO_QUOTE) {
            // What only the heading says may be the editor's short form of what somebody said.
            call = new Kinds.Call(call.kind(), true);
        }
        QuoteKind kind = call.kind();
        FoundAttribution found = null;
        Integer figure = null;
        if (ascription != null && kind != QuoteKind.NO_QUOTE) {
            known.set(index, ascription);
            Pronouns.Resolved who = who(ascription.mention(), around,
                    around == null ? layer.get(p).start() : around.span().start(), around == null ? turn(layer, p) : Turn.NONE);
            figure = who.figure();
            Ascription resolved = ascription.resolved(figure, who.sure() && !heading ? 1 : AMBIGUOUS);
            known.set(index, resolved);
            found = found(scene, resolved, figure);
            if (figure != null && around == null && !stretches.get(index).labelled()) {
                spoken.put(layer.get(p).start(), figure);
            }
        }
        drafts[index] = new Draft(kind, stretches.get(index).span(), index, figure, found, rule, null, call.open());
    }

    /** {@code <post author="Lee">}: the value of something, by a sign right before its mark. */
    private boolean markup(Token quote) {
        return quote.start() > 0 && text.text().charAt(quote.start() - 1) == '=';
    }

    private Kinds.Call kind(Layer layer, int p, Placement placement) {
        Token quote = layer.get(p);
        int words = 0;
        int capitals = 0;
        int links = 0;
        for (int i = text.tokenAt(quote.start()); i < text.tokens().size() && text.tokens().get(i).end() <= quote.end(); i++) {
            Token token = text.tokens().get(i);
            if (token.word() || token.type() == Token.Type.NUMBER) {
                words++;
                capitals += token.capital() ? 1 : 0;
                links += text.language().subjectFirst() && !token.capital() && (token.in(WordClass.PREPOSITIONS) || token.in(WordClass.DETERMINERS) || token.in(WordClass.CONJUNCTIONS)) ? 1 : 0;
            }
        }
        return Kinds.of(layer, p, placement, words, capitals, links);
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
    private Pronouns.Resolved who(@Nullable Mention mention, @Nullable Draft around, int before, Turn turn) {
        if (mention == null) {
            return Pronouns.Resolved.NOBODY;
        }
        if (mention.form() != Mention.Form.PRONOUN || mention.figure() >= 0) {
            int sender = around == null && !known.talk() && mention.form() == Mention.Form.NOUN_PHRASE && cast.type(mention.figure()) == SpeakerType.DOCUMENT ? sender(mention) : -1;
            if (sender >= 0) {
                return new Pronouns.Resolved(sender, true);
            }
            boolean shared = together.may(mention) || AnotherBearer.may(reporters, mention) || kin.may(mention) || mention.form() == Mention.Form.NOUN_PHRASE && (cast.sharesFunction(mention) || bearers.may(mention));
            return new Pronouns.Resolved(mention.figure(), !shared);
        }
        Map.Entry<Integer, Integer> last = spoken.lowerEntry(before);
        if (known.talk() && around == null && NARRATOR.contentEquals(mention.span().in(text.text()))) {
            narrator = cast.unnamed(NARRATOR, mention.span(), SpeakerType.UNNAMED);
            return new Pronouns.Resolved(narrator, true);
        }
        int at = outer.indexAt(mention.span().start());
        int first = at >= outer.size() ? 0 : outer.sentenceStart(at);
        int sentence = known.talk() || at >= outer.size() ? -1 : outer.get(outer.get(first).in(WordClass.CONJUNCTIONS) && first < at ? first + 1 : first).start();
        String pronoun = mention.span().in(text.text()).toLowerCase(Locale.ROOT);
        if (around == null && sentence >= 0 && meant.impersonal(at)) {
            return Pronouns.Resolved.NOBODY;
        }
        Pronouns.Resolved settled = around == null && sentence >= 0 ? meant.settled(at) : null;
        if (settled != null) {
            return settled;
        }
        Pronouns.Resolved nearest = nearest(mention, pronoun, around, last, turn, at, sentence);
        if (around != null || sentence < 0) {
            return nearest;
        }
        Pronouns.Resolved found = meant.of(at, nearest);
        boolean unnamed = found.figure() != null && found.sure() && !pronouns.first(pronoun) && unnamed(at, found.figure(), last);
        return meant.settle(at, unnamed ? new Pronouns.Resolved(found.figure(), false) : found);
    }

    /** Whom the pronoun at index {@code at} of the outermost layer means by whoever is named, and speaks, nearest before it. */
    private Pronouns.Resolved nearest(Mention mention, String pronoun, @Nullable Draft around, Map.@Nullable Entry<Integer, Integer> last, Turn turn, int at, int sentence) {
        Pronouns.Resolved found = pronouns.resolve(pronoun, mention.span().start(),
                around == null ? null : around.figure(), around != null, last == null ? -1 : last.getValue(), turn, sentence);
        if (around == null && sentence >= 0 && text.language().subjectFirst() && text.language().has(WordClass.NEUTER_PRONOUNS, pronoun)) {
            int body = BodyMeant.figure(reporters, at);
            if (body >= 0 && (found.figure() == null || BodyMeant.placed(reporters, found.figure(), at))) {
                return new Pronouns.Resolved(body, false);
            }
        }
        if (found.figure() == null && around == null && sentence >= 0 && text.language().has(WordClass.NEUTER_PRONOUNS, pronoun)) {
            int text = senders.of(at);
            return text < 0 ? found : new Pronouns.Resolved(text, at + 1 < outer.size() && outer.get(at + 1).is("read"));
        }
        int next = found.figure() == null && around == null && sentence >= 0 ? named(at, pronoun) : -1;
        return next < 0 ? found : new Pronouns.Resolved(cast.figureOf(next), false);
    }

    /** "Lee sent a note. "...," the note said": who sent it; -1 where that is not told right before. */
    private int sender(Mention text) {
        int first = outer.indexAt(text.span().start());
        int noun = outer.indexAt(text.span().end()) - 1;
        return noun == first + 1 && outer.get(first).in(WordClass.DEFINITE_DETERMINERS) ? senders.of(noun) : -1;
    }

    /** Whether the paragraph speaks, behind whoever the pronoun at {@code at} seems to mean, of somebody without a name whom it may mean as well. */
    private boolean unnamed(int at, int figure, Map.@Nullable Entry<Integer, Integer> last) {
        boolean spoke = last != null && last.getValue() != figure && cast.type(last.getValue()) == SpeakerType.UNNAMED
                && outer.get(outer.indexAt(last.getKey())).lastParagraph() == outer.get(at).paragraph() && meant.may(at, outer.indexAt(last.getKey()));
        return spoke || (last == null || last.getValue() != figure) && UnnamedBefore.may(outer, cast, at, cast.lastMention(figure, outer.get(at).start()));
    }

    /** "...," he went on. Lee has run the mill": where nobody before fits, the name that opens the next sentence of the paragraph; else -1. */
    private int named(int at, String pronoun) {
        int next = outer.sentenceEnd(at);
        boolean same = next < outer.size() && outer.get(next).paragraph() == outer.get(at).paragraph();
        int name = same ? cast.nameStartingAt(outer.get(next).start()) : -1;
        return name >= 0 && pronouns.canMean(pronoun, name) ? name : -1;
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
