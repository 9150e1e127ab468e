package verbatim.text.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.KinBetween;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.SaidTogether;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.Senders;
import verbatim.text.attribution.grammar.SeveralBearers;
import verbatim.text.attribution.grammar.Turn;
import verbatim.text.attribution.grammar.UnnamedBefore;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/**
 * Whom the mentions of a text stand for: a name or a noun for whoever is so called, a pronoun for whoever was spoken of, and none of them surely
 * where another may be meant as well.
 */
final class Referents {

    private static final String NARRATOR = "I";

    private final TokenizedText text;
    private final Scene scene;
    private final Layer outer;
    private final Cast cast;
    private final Ascriptions known;
    private final TurnTaking turns;
    private final Pronouns pronouns;
    private final WhoIsMeant meant;
    private final SeveralBearers bearers;
    private final SaidTogether together;
    private final Senders senders;
    private final KinBetween kin;
    private int narrator = -1;

    /**
     * Nobody is known yet.
     *
     * @param scene the outermost layer's
     * @param beside by index of the name, whether it stands inside a quote or in a byline, where no pronoun leans on it
     */
    Referents(TokenizedText text, Scene scene, Ascriptions known, TurnTaking turns, boolean[] beside) {
        this.text = text;
        this.scene = scene;
        this.outer = scene.layer();
        this.cast = scene.cast();
        this.known = known;
        this.turns = turns;
        this.pronouns = new Pronouns(text.language(), cast, beside);
        this.meant = new WhoIsMeant(scene, known, turns, beside);
        this.bearers = new SeveralBearers(text, cast);
        this.together = new SaidTogether(text, cast);
        this.senders = new Senders(outer, cast, meant::subject);
        this.kin = new KinBetween(text, cast);
    }

    /** Who tells a story as "I"; -1 where nobody was met who does. */
    int narrator() {
        return narrator;
    }

    /**
     * Whom a mention stands for.
     *
     * @param mention null where nobody is mentioned
     * @param around the quote in which it stands; null in the reporter's own words
     * @param before a pronoun leans on who spoke last before this offset, not on who does later
     * @param turn that its quote takes in a talk
     */
    Pronouns.Resolved of(@Nullable Mention mention, @Nullable Draft around, int before, Turn turn) {
        if (mention == null) {
            return Pronouns.Resolved.NOBODY;
        }
        if (mention.form() != Mention.Form.PRONOUN || mention.figure() >= 0) {
            Pronouns.Resolved sender = around == null && !known.talk() && mention.form() == Mention.Form.NOUN_PHRASE && cast.type(mention.figure()) == SpeakerType.DOCUMENT ? sender(mention) : null;
            if (sender != null && sender.figure() != null) {
                return sender;
            }
            boolean shared = cast.guessed(mention.span()) || together.may(mention) || AnotherBearer.may(scene, mention) || kin.may(mention) || mention.form() == Mention.Form.NOUN_PHRASE && (cast.sharesFunction(mention) || bearers.may(mention));
            return new Pronouns.Resolved(mention.figure(), !shared);
        }
        TurnTaking.Spoke last = turns.last(before);
        if (known.talk() && around == null && NARRATOR.contentEquals(mention.span().in(text.text()))) {
            narrator = cast.unnamed(NARRATOR, mention.span(), SpeakerType.UNNAMED);
            return new Pronouns.Resolved(narrator, true);
        }
        int behind = outer.indexAt(mention.span().start());
        // "dit-elle": the pronoun stands inside the word of its verb.
        int at = behind > 0 && outer.get(behind - 1).end() > mention.span().start() ? behind - 1 : behind;
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
    private Pronouns.Resolved nearest(Mention mention, String pronoun, @Nullable Draft around, TurnTaking.@Nullable Spoke last, Turn turn, int at, int sentence) {
        Integer other = around != null ? around.figure() : sentence < 0 ? null : SubjectBetween.spokenTo(scene, at);
        Pronouns.Resolved found = pronouns.resolve(pronoun, mention.span().start(), other, around != null, last == null ? -1 : last.figure(), turn, sentence);
        if (around == null && sentence >= 0 && text.language().has(WordClass.NEUTER_PRONOUNS, pronoun)) {
            Pronouns.Resolved written = written(found, at);
            boolean placed = text.language().subjectFirst() && written.figure() != null && BodyMeant.placed(scene, written.figure(), at);
            int body = text.language().subjectFirst() && (written.figure() == null || cast.type(written.figure()) == SpeakerType.DOCUMENT || placed) ? BodyMeant.figure(scene, at) : -1;
            return body >= 0 && (written.figure() == null || written.figure() != body) ? new Pronouns.Resolved(body, false) : placed ? new Pronouns.Resolved(written.figure(), false) : written;
        }
        int next = found.figure() == null && around == null && sentence >= 0 ? named(at, pronoun) : -1;
        return next < 0 ? found : new Pronouns.Resolved(cast.figureOf(next), false);
    }

    /** "Lee sent Roe a note. "...," it said": who sent the text that "it" at {@code at} may mean, rather than {@code found} whom it only reached. */
    private Pronouns.Resolved written(Pronouns.Resolved found, int at) {
        Mention message = senders.of(at);
        if (message == null) {
            return found;
        }
        Pronouns.Resolved sender = sentBy(message);
        boolean read = at + 1 < outer.size() && outer.get(at + 1).is("read");
        boolean reached = read || found.figure() == null || meant.besideSubject(at, found.figure());
        if (!reached || sender.figure() == null && !read && found.figure() != null) {
            return found;
        }
        return sender.figure() == null ? new Pronouns.Resolved(senders.text(message), read) : new Pronouns.Resolved(sender.figure(), read && sender.sure());
    }

    private Pronouns.Resolved sentBy(Mention sender) {
        return sender.form() == Mention.Form.PRONOUN ? of(sender, null, sender.span().start(), Turn.NONE)
                : sender.figure() < 0 ? Pronouns.Resolved.NOBODY : new Pronouns.Resolved(sender.figure(), true);
    }

    /** "Lee sent a note. "...," the note said", "her letter said": who sent it; null where that is not told right before. */
    private Pronouns.@Nullable Resolved sender(Mention message) {
        int first = outer.indexAt(message.span().start());
        int noun = outer.indexAt(message.span().end()) - 1;
        boolean owned = noun == first + 1 && (outer.get(first).in(WordClass.MALE_POSSESSIVES) || outer.get(first).in(WordClass.FEMALE_POSSESSIVES))
                && text.language().subjectFirst() && outer.get(noun).in(WordClass.MESSAGES);
        if (owned) {
            return of(new Mention(outer.get(first).span(), Mention.Form.PRONOUN, -1), null, outer.get(first).start(), Turn.NONE);
        }
        Mention sender = noun > first && noun - first <= 2 && outer.get(first).in(WordClass.DEFINITE_DETERMINERS) ? senders.of(noun) : null;
        return sender == null ? null : sentBy(sender);
    }

    /** Whether the paragraph speaks, behind whoever the pronoun at {@code at} seems to mean, of somebody without a name whom it may mean as well. */
    private boolean unnamed(int at, int figure, TurnTaking.@Nullable Spoke last) {
        boolean spoke = last != null && last.figure() != figure && cast.type(last.figure()) == SpeakerType.UNNAMED
                && outer.get(outer.indexAt(last.start())).lastParagraph() == outer.get(at).paragraph() && meant.may(at, outer.indexAt(last.start()));
        return spoke || (last == null || last.figure() != figure) && UnnamedBefore.may(outer, cast, at, cast.lastMention(figure, outer.get(at).start()));
    }

    /** "...," he went on. Lee has run the mill": where nobody before fits, the name that opens the next sentence of the paragraph; else -1. */
    private int named(int at, String pronoun) {
        int next = outer.sentenceEnd(at);
        boolean same = next < outer.size() && outer.get(next).paragraph() == outer.get(at).paragraph();
        int name = same ? cast.nameStartingAt(outer.get(next).start()) : -1;
        return name >= 0 && pronouns.canMean(pronoun, name) ? name : -1;
    }
}
