package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Whom "he" or "she" means in a report, by what the sentences before speak of: the subject of the last one that speaks of anybody whom
 * the pronoun fits, with a name or without, rather than who spoke further back. And who competes with that one, which alone decides
 * whether it is sure. Where no such sentence is near, what names and their distance show stays.
 */
final class WhoIsMeant {

    private static final int SENTENCES = 14;
    private static final int PARAGRAPHS = 2;
    /** Who spoke so many sentences before the one that is meant still competes. */
    private static final int RIVALS = 6;

    private final Scene scene;
    private final Layer layer;
    private final Cast cast;
    private final Ascriptions known;
    private final boolean[] beside;
    private final TurnTaking turns;
    private final NewFaces faces;
    private final WhatItMeans things;
    private final Map<Integer, SpokenOf> sentences = new HashMap<>();
    /** By where a pronoun stands, whom it means: the halves of one quote must not differ. */
    private final Map<Integer, Pronouns.Resolved> settled = new HashMap<>();

    /**
     * Nothing is settled yet.
     *
     * @param scene the outermost layer's
     * @param beside by index of the name, whether it stands inside a quote or in a byline, where no pronoun leans on it
     */
    WhoIsMeant(Scene scene, Ascriptions known, TurnTaking turns, boolean[] beside) {
        this.turns = turns;
        this.faces = new NewFaces(scene);
        this.things = new WhatItMeans(scene.layer(), scene.cast(), this);
        this.beside = beside;
        this.scene = scene;
        this.layer = scene.layer();
        this.cast = scene.cast();
        this.known = known;
    }

    /** One who may be meant: in a sentence so many sentences and paragraphs back. */
    private record One(int figure, int start, int paragraphs, SpokenOf sentence) {
    }

    /** What was decided of the pronoun at that index of the layer; null where nothing was. */
    Pronouns.@Nullable Resolved settled(int at) {
        return settled.get(at);
    }

    /**
     * Whom the pronoun at index {@code at} of the layer means.
     *
     * @param nearest whom its distance from the names before shows
     */
    Pronouns.Resolved of(int at, Pronouns.Resolved nearest) {
        Integer near = nearest.figure();
        if (!layer.language().subjectFirst()) {
            Integer acting = near == null || !nearest.sure() ? SubjectBetween.acting(scene, known, at, near != null) : null;
            if (acting != null) {
                return new Pronouns.Resolved(acting, false);
            }
            Integer broughtIn = near == null ? null : SubjectBetween.broughtIn(scene, known, at);
            if (broughtIn != null) {
                return new Pronouns.Resolved(broughtIn, false);
            }
            // "Nach der Rede rief es: „...“": behind what opens the sentence the pronoun may be nobody's.
            boolean voice = layer.get(at).in(WordClass.NEUTER_PRONOUNS) && layer.get(layer.sentenceStart(at)).in(WordClass.PREPOSITIONS);
            boolean open = near != null && nearest.sure() && (voice || SubjectBetween.may(scene, known, at, near));
            return open ? new Pronouns.Resolved(near, false) : nearest;
        }
        Gender gender = gender(at);
        if (gender == Gender.UNKNOWN) {
            return things.of(at, nearest);
        }
        Integer other = setApart(at);
        if (other != null) {
            return new Pronouns.Resolved(other.equals(near) ? null : near, false);
        }
        int apart = toldOf(at);
        if (apart >= 0 && fits(cast.figureOf(apart), gender)) {
            boolean sure = cast.gender(cast.figureOf(apart)) == gender;
            return new Pronouns.Resolved(cast.figureOf(apart), sure);
        }
        if (namedInSentence(at, gender)) {
            return nearest;
        }
        Pronouns.Resolved found = find(at, gender, nearest);
        boolean another = found.figure() != null && found.sure() && NewText.another(layer, cast, at, found.figure(), name -> !beside[name] && fits(cast.figureOf(name), gender));
        boolean played = found.figure() != null && found.sure() && Characters.may(layer, at);
        return another || played ? new Pronouns.Resolved(found.figure(), false) : found;
    }

    /** "To Dell he said", "With Dell he was gentler": whom a preposition sets before the pronoun at index {@code at} is another; null where it sets nobody there. */
    private @Nullable Integer setApart(int at) {
        int last = at > 0 && layer.is(at - 1, ",") ? at - 2 : at - 1;
        int start = layer.sentenceStart(at);
        int name = last > start && layer.get(start).in(WordClass.PREPOSITIONS) ? cast.nameEndingAt(layer.get(last).end()) : -1;
        return name >= 0 && layer.indexAt(cast.names().get(name).titleStart()) == start + 1 ? cast.figureOf(name) : null;
    }

    /** "As for Mrs Lee, who found it, she said": the name with which the sentence of the pronoun at index {@code at} says of whom it tells; -1 where none stands there, or another behind it. */
    private int toldOf(int at) {
        int start = layer.sentenceStart(at);
        boolean opens = start + 3 < at && layer.is(start, "as") && (layer.is(start + 1, "for") || layer.is(start + 1, "to"));
        int found = -1;
        for (int i = start + 2; opens && i < at; i++) {
            int name = layer.get(i).capital() ? cast.nameStartingAt(layer.get(i).start()) : -1;
            boolean first = name >= 0 && layer.indexAt(cast.names().get(name).titleStart()) == start + 2;
            int next = first ? layer.indexAt(cast.names().get(name).span().end()) : -1;
            if (first && layer.is(next, ",")) {
                found = name;
            } else if (name >= 0 && name != found && cast.type(cast.figureOf(name)) == SpeakerType.PERSON) {
                return -1;
            }
        }
        return found;
    }

    /** Keeps what was decided of the pronoun at index {@code at} of the layer, and gives it back. */
    Pronouns.Resolved settle(int at, Pronouns.Resolved resolved) {
        settled.put(at, resolved);
        return resolved;
    }

    /** Whether the pronoun at index {@code at} may mean whoever without a name speaks the quote at {@code quote}, by what the noun shows. */
    boolean may(int at, int quote) {
        Ascription said = known.at(layer, quote);
        Mention noun = said == null ? null : said.mention();
        Gender gender = gender(at);
        return !layer.language().subjectFirst() || gender == Gender.UNKNOWN || noun == null || noun.form() != Mention.Form.NOUN_PHRASE || SpokenOf.onePerson(scene, noun, true, gender);
    }

    /** "It was said that", "rief es aus dem Saal": such a pronoun stands for nobody. */
    boolean impersonal(int at) {
        if (at > 0 && at + 1 < layer.size() && layer.get(at).in(WordClass.NEUTER_PRONOUNS) && layer.get(at + 1).in(WordClass.VOICES_FROM) && scene.reporting(at - 1)) {
            return true;
        }
        boolean passive = layer.language().subjectFirst() && at + 2 < layer.size() && layer.get(at).in(WordClass.NEUTER_PRONOUNS);
        int verb = at + 1;
        while (passive && verb + 1 < layer.size() && layer.get(verb).in(WordClass.AUXILIARIES)) {
            verb++;
        }
        return passive && verb > at + 1 && layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) && scene.reporting(verb)
                && layer.get(verb).lower().endsWith("d") && layer.get(verb + 1).in(WordClass.COMPLEMENTISERS);
    }

    private Gender gender(int at) {
        Token token = layer.get(at);
        return token.in(WordClass.FEMALE_PRONOUNS) || token.in(WordClass.FEMALE_POSSESSIVES) ? Gender.FEMALE
                : token.in(WordClass.MALE_PRONOUNS) || token.in(WordClass.MALE_POSSESSIVES) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** "The firm sued Penn. "...," it said": whether the sentence before names the one that seems meant as anything but its subject. */
    boolean besideSubject(int at, @Nullable Integer figure) {
        return things.besideSubject(at, figure);
    }

    /** The one subject of the sentence from {@code start} to {@code last} (inclusive), a pronoun as well; null where it has none or several. */
    @Nullable Mention subject(int start, int last) {
        SpokenOf sentence = sentence(start, last);
        if (sentence.subjects().size() == 1) {
            return sentence.subjects().getFirst();
        }
        return sentence.subjects().isEmpty() && sentence.resumes() >= 0 ? new Mention(layer.get(sentence.resumes()).span(), Mention.Form.PRONOUN, -1) : null;
    }

    /** "As Lee left, he said": who is named in the pronoun's own sentence is nearer than any other. */
    private boolean namedInSentence(int at, Gender gender) {
        for (int i = layer.sentenceStart(at); i < at; i++) {
            int name = layer.get(i).capital() ? cast.nameStartingAt(layer.get(i).start()) : -1;
            if (name >= 0 && fits(cast.figureOf(name), gender)) {
                return true;
            }
        }
        return false;
    }

    private Pronouns.Resolved find(int at, Gender gender, Pronouns.Resolved nearest) {
        List<Integer> between = new ArrayList<>();
        int paragraphs = 0;
        boolean resumed = false;
        boolean puzzling = false;
        One epithet = null;
        int next = layer.sentenceStart(at);
        for (int steps = 0; next > 0 && steps < SENTENCES; steps++) {
            int start = layer.sentenceStart(next - 1);
            paragraphs += layer.get(next - 1).lastParagraph() == layer.get(next).paragraph() ? 0 : 1;
            if (paragraphs > PARAGRAPHS) {
                break;
            }
            SpokenOf sentence = sentence(start, next - 1);
            if (sentence.resumes() >= 0 && gender(sentence.resumes()) == gender) {
                Pronouns.Resolved same = settled.get(sentence.resumes());
                Integer figure = same == null ? null : same.figure();
                if (same != null && figure != null) {
                    boolean alone = epithet == null && !puzzling && between.stream().allMatch(name -> figure == cast.figureOf(name));
                    return alone ? same : new Pronouns.Resolved(figure, false);
                }
                int own = same == null ? namedBefore(sentence.resumes(), gender) : -1;
                if (own >= 0) {
                    boolean alone = epithet == null && !puzzling && between.isEmpty();
                    boolean agrees = nearest.figure() != null && nearest.figure() == cast.figureOf(own) && nearest.sure();
                    return new Pronouns.Resolved(cast.figureOf(own), alone && (agrees || broughtIn(own)));
                }
                Integer apart = setApart(sentence.resumes());
                puzzling |= apart != null && apart.equals(nearest.figure());
                resumed = true;
            }
            List<Integer> fitting = sentence.subjects().stream().filter(subject -> fits(sentence, subject, gender)).map(Mention::figure).distinct().toList();
            if (fitting.size() > 1) {
                Integer near = nearest.figure();
                return new Pronouns.Resolved(near != null && fitting.contains(near) ? near : fitting.getFirst(), false);
            }
            if (fitting.size() == 1) {
                One one = new One(fitting.getFirst(), start, paragraphs, sentence);
                if (!sentence.definite() || toldMore(sentence.subjects().getFirst())) {
                    boolean told = resumed || !layer.quote(layer.sentenceStart(at));
                    boolean open = epithet != null || puzzling || told && paragraphs > 0 && guest(one, gender);
                    return open ? new Pronouns.Resolved(one.figure(), false) : decide(one, between, resumed, gender, nearest);
                }
                // "Lee lost. The former mayor went home. "...," he said": most often somebody who has a name.
                epithet = epithet == null ? one : epithet;
                resumed = true;
            }
            puzzling |= steps == 0 && fitting.isEmpty() && sentence.subjects().stream().anyMatch(subject -> subject.form() == Mention.Form.NAME && (faces.unknown(subject.figure()) || fits(subject.figure(), gender)));
            // "Brandt laughed when I told him. The tide was out.": one sentence without a person between hides nobody.
            puzzling |= steps == 1 && fitting.isEmpty() && between.isEmpty() && sentence.subjects().stream().anyMatch(subject -> subject.form() == Mention.Form.NAME && faces.unknown(subject.figure()) && toldToMe(start));
            puzzling |= steps == 0 && fitting.isEmpty() && faces.mayBeIn(sentence, start, gender);
            int owner = fitting.isEmpty() && !sentence.says() ? Possessors.of(layer, cast, start) : -1;
            if (owner >= 0 && !beside[owner] && (named(owner, gender) || inFull(owner) && fits(cast.figureOf(owner), gender)) && epithet == null) {
                boolean same = nearest.figure() != null && nearest.figure() == cast.figureOf(owner);
                return new Pronouns.Resolved(cast.figureOf(owner), same && nearest.sure() && !puzzling && between.isEmpty());
            }
            puzzling |= owner >= 0 && !beside[owner] && fits(cast.figureOf(owner), gender) && !Integer.valueOf(cast.figureOf(owner)).equals(nearest.figure());
            puzzling |= sentence.says() && fitting.isEmpty() && sentence.subjects().stream().anyMatch(subject -> SpokenOf.puzzling(scene, subject));
            if (!resumed) {
                sentence.others().stream().filter(name -> !beside[name] && named(name, gender)).forEach(between::add);
            }
            next = start;
        }
        return epithet == null ? new Pronouns.Resolved(nearest.figure(), nearest.sure() && !puzzling) : nearest.figure() == null ? decide(epithet, List.of(), true, gender, nearest) : new Pronouns.Resolved(nearest.figure(), false);
    }

    /** The one name that the pronoun at index {@code at} fits in its own sentence before it; -1 where there is none, or another person. */
    private int namedBefore(int at, Gender gender) {
        int found = -1;
        for (int i = layer.sentenceStart(at); i < at; i++) {
            int name = layer.get(i).capital() ? cast.nameStartingAt(layer.get(i).start()) : -1;
            if (name >= 0 && !beside[name] && fits(cast.figureOf(name), gender)) {
                if (found >= 0 && cast.figureOf(found) != cast.figureOf(name)) {
                    return -1;
                }
                found = found < 0 ? name : found;
            }
        }
        return found >= 0 && named(found, gender) ? found : -1;
    }

    /** "The driver of the truck", "the man who called": what stands behind the noun tells who it is, so that it takes up nobody. */
    private boolean toldMore(Mention noun) {
        int next = layer.indexAt(noun.span().end());
        boolean more = next < layer.size() && (layer.get(next).in(WordClass.RELATIVES) || layer.get(next).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES));
        for (int i = layer.indexAt(noun.span().start()); i < next; i++) {
            more |= layer.get(i).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES) || layer.get(i).lower().startsWith("'");
        }
        return more;
    }

    private Pronouns.Resolved decide(One one, List<Integer> between, boolean resumed, Gender gender, Pronouns.Resolved nearest) {
        One rival = rival(one, gender);
        for (int name : between) {
            int figure = cast.figureOf(name);
            if (figure != one.figure() && broughtIn(name)) {
                return new Pronouns.Resolved(figure, false);
            }
        }
        boolean named = between.stream().anyMatch(name -> cast.figureOf(name) != one.figure());
        if (named) {
            return new Pronouns.Resolved(nearest.figure() == null ? one.figure() : nearest.figure(), false);
        }
        boolean acts = !resumed && !one.sentence().says();
        boolean another = acts && besides(one, gender);
        boolean others = acts && (one.sentence().others().stream().anyMatch(name -> named(name, gender) && cast.figureOf(name) != one.figure()));
        boolean vague = rival != null && (cast.type(one.figure()) == SpeakerType.PERSON && cast.gender(one.figure()) == Gender.UNKNOWN || cast.type(one.figure()) == SpeakerType.UNNAMED && one.sentence().definite());
        boolean apart = rival == null || rival.paragraphs() > 0 && (one.sentence().says() || one.paragraphs() == 0);
        boolean shared = one.sentence().subjects().stream().anyMatch(subject -> subject.form() == Mention.Form.NOUN_PHRASE && cast.sharesFunction(subject));
        boolean unnamed = cast.type(one.figure()) == SpeakerType.UNNAMED && nearest.figure() != null && nearest.figure() != one.figure();
        // "The judge asked the witness. "...," he said": whoever without a name only does something to another is as often not meant.
        boolean acted = unnamedAct(one, gender);
        boolean agrees = nearest.figure() != null && nearest.figure() == one.figure() && nearest.sure();
        return new Pronouns.Resolved(one.figure(), !shared && !another && !acted && (agrees || apart && !others && !vague && !unnamed));
    }

    private boolean unnamedAct(One one, Gender gender) {
        boolean asks = one.sentence().subjects().stream().anyMatch(subject -> layer.is(layer.indexAt(subject.span().end()), "asked"));
        return cast.type(one.figure()) == SpeakerType.UNNAMED && (!one.sentence().says() || asks)
                && one.sentence().subjects().stream().noneMatch(subject -> SpokenOf.shows(scene, subject, gender));
    }

    /** "Voss was not on board. His officer, Ulf Brandt, died. "...," he said": whether the paragraph names another before one who only acts. */
    private boolean besides(One one, Gender gender) {
        int next = one.start();
        for (int steps = 0; next > 0 && steps < RIVALS && layer.get(next - 1).lastParagraph() == layer.get(next).paragraph(); steps++) {
            int start = layer.sentenceStart(next - 1);
            SpokenOf sentence = sentence(start, next - 1);
            boolean subject = sentence.subjects().stream().anyMatch(each -> each.figure() != one.figure() && fits(sentence, each, gender));
            if (subject || sentence.others().stream().anyMatch(name -> cast.figureOf(name) != one.figure() && named(name, gender))) {
                return true;
            }
            next = start;
        }
        return false;
    }

    /** Who else, whom the pronoun fits, speaks shortly before the sentence that speaks of {@code one}; null where nobody does. */
    private @Nullable One rival(One one, Gender gender) {
        int paragraphs = 0;
        int next = one.start();
        for (int steps = 0; next > 0 && steps < RIVALS; steps++) {
            int start = layer.sentenceStart(next - 1);
            paragraphs += layer.get(next - 1).lastParagraph() == layer.get(next).paragraph() ? 0 : 1;
            if (paragraphs > PARAGRAPHS) {
                return null;
            }
            SpokenOf sentence = sentence(start, next - 1);
            if (sentence.says()) {
                for (Mention subject : sentence.subjects()) {
                    if (subject.figure() != one.figure() && fits(sentence, subject, gender)) {
                        return new One(subject.figure(), start, paragraphs, sentence);
                    }
                }
            }
            next = start;
        }
        return null;
    }

    /** An expert who has one paragraph among those of the one whom the story is of: a new paragraph's "she" may mean either. */
    private boolean guest(One one, Gender gender) {
        One rival = rival(one, gender);
        if (rival == null) {
            return false;
        }
        int paragraph = one.start();
        while (paragraph > 0 && layer.get(paragraph - 1).lastParagraph() == layer.get(one.start()).paragraph()) {
            paragraph--;
        }
        int offset = layer.get(paragraph).start();
        int last = cast.lastMention(rival.figure(), offset);
        return cast.lastMention(one.figure(), offset) == 0 && last > 0 && cast.lastMention(rival.figure(), last - 1) > 0;
    }

    /** Of whom the sentence from {@code start} to {@code last} (inclusive) speaks. */
    SpokenOf sentence(int start, int last) {
        return sentences.computeIfAbsent(start, s -> SpokenOf.in(scene, known, s, last));
    }

    /** "Police stopped Tom Lee, 43, who": named for the first time, and told who he is. */
    private boolean broughtIn(int name) {
        return told(layer.indexAt(cast.names().get(name).span().end())) && cast.lastMention(cast.figureOf(name), cast.names().get(name).titleStart()) == 0;
    }

    /** "..., 43,", "..., who", "..., a baker": what stands behind a name says who it is. */
    boolean told(int comma) {
        Token next = layer.get(Math.min(layer.size() - 1, comma + 1));
        return layer.is(comma, ",") && (next.type() == Token.Type.NUMBER || next.in(WordClass.RELATIVES) || next.in(WordClass.DETERMINERS));
    }

    /** "when I told him": whether the sentence tells of the writer as well, to whom people react. */
    private boolean toldToMe(int start) {
        for (int i = start; i < layer.sentenceEnd(start); i++) {
            if (layer.get(i).in(WordClass.FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Whether whoever bears the name is called by a first name as well somewhere. */
    private boolean inFull(int name) {
        return cast.names().get(name).parts().size() == 1 && cast.nameOf(cast.figureOf(name)).endsWith(" " + cast.names().get(name).words());
    }

    /** Whether the name, which is no subject, is of a person whom the pronoun fits: of "Atlantic City" nothing shows that. */
    private boolean named(int name, Gender gender) {
        int figure = cast.figureOf(name);
        return fits(figure, gender) && (cast.gender(figure) == gender || cast.names().get(name).title() != null || told(layer.indexAt(cast.names().get(name).span().end())));
    }

    private boolean fits(int figure, Gender gender) {
        Gender theirs = cast.gender(figure);
        return cast.type(figure) == SpeakerType.PERSON && (theirs == gender || theirs == Gender.UNKNOWN && !initials(cast.nameOf(figure)));
    }

    /** "NTSB": a word of capitals is hardly a person. */
    static boolean initials(String name) {
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether anything but its capitals shows that the name is somebody's: it says something, has a title, or is told who it is. */
    private boolean somebody(SpokenOf sentence, Mention subject, int name) {
        boolean shortened = cast.names().get(name).parts().size() == 1 && cast.nameOf(subject.figure()).endsWith(" " + cast.names().get(name).words()) && !initials(cast.names().get(name).words());
        return sentence.says() || shortened || turns.hasSpoken(subject.figure()) || cast.names().get(name).title() != null || told(layer.indexAt(subject.span().end()));
    }

    private boolean fits(SpokenOf sentence, Mention subject, Gender gender) {
        int name = subject.form() == Mention.Form.NAME ? cast.nameStartingAt(subject.span().start()) : -1;
        if (name >= 0 && beside[name]) {
            return false;
        }
        if (name >= 0 && cast.gender(subject.figure()) == Gender.UNKNOWN && !somebody(sentence, subject, name)) {
            return false;
        }
        return cast.type(subject.figure()) == SpeakerType.UNNAMED ? SpokenOf.onePerson(scene, subject, sentence.says(), gender) : fits(subject.figure(), gender);
    }
}
