package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** What "it" means in a report, by the sentence right before: the body or the text that says what that states; whoever it only acts upon stays open. */
final class WhatItMeans {

    private final Layer layer;
    private final Cast cast;
    private final WhoIsMeant sentences;

    WhatItMeans(Layer layer, Cast cast, WhoIsMeant sentences) {
        this.layer = layer;
        this.cast = cast;
        this.sentences = sentences;
    }

    /**
     * What the pronoun at index {@code at} of the layer means.
     *
     * @param nearest what its distance from the names before shows
     */
    Pronouns.Resolved of(int at, Pronouns.Resolved nearest) {
        Mention body = layer.get(at).in(WordClass.NEUTER_PRONOUNS) ? bodyThatSays(at) : null;
        if (body != null) {
            boolean shown = body.form() == Mention.Form.NOUN_PHRASE || cast.type(body.figure()) == SpeakerType.ORGANISATION || nearest.sure() && nearest.figure() != null && nearest.figure() == body.figure();
            return new Pronouns.Resolved(body.figure(), shown && !rival(body, at) && !(at + 1 < layer.size() && layer.get(at + 1).is("read")));
        }
        return nearest.sure() && besideSubject(at, nearest.figure()) ? new Pronouns.Resolved(nearest.figure(), false) : nearest;
    }

    /** "The council said Penn had lied. "...," it said": the body, or the text, that says what the sentence before states; null where that is somebody else, or nobody. */
    private @Nullable Mention bodyThatSays(int at) {
        int start = layer.sentenceStart(at);
        boolean own = at == start || layer.quote(start) && at - start <= 2;
        if (!own || start == 0) {
            return null;
        }
        SpokenOf before = sentences.sentence(layer.sentenceStart(start - 1), start - 1);
        Mention subject = before.says() && before.subjects().size() == 1 ? before.subjects().getFirst() : null;
        // "The ministry warned Apple.": whoever is told so competes.
        boolean told = before.others().stream().anyMatch(name -> !opens(name) && layer.indexAt(cast.names().get(name).span().end()) >= start - 1);
        if (subject == null || told || subject.form() == Mention.Form.PRONOUN) {
            return null;
        }
        if (subject.form() == Mention.Form.NAME) {
            int name = cast.nameStartingAt(subject.span().start());
            boolean body = name >= 0 && cast.names().get(name).title() == null && cast.gender(subject.figure()) == Gender.UNKNOWN;
            return body && cast.names().get(name).parts().size() > 1 && !sentences.told(layer.indexAt(subject.span().end())) ? subject : null;
        }
        int first = layer.indexAt(subject.span().start());
        int head = first;
        while (head + 1 < layer.indexAt(subject.span().end()) && !layer.get(head + 1).in(WordClass.PREPOSITIONS)) {
            head++;
        }
        return speaks(layer.get(head)) && layer.get(first).in(WordClass.DETERMINERS) && !layer.get(head).lower().endsWith("s") ? subject : null;
    }

    /** "The council said the school had closed its doors.": whether the sentence names another body or text behind the one that says it. */
    private boolean rival(Mention body, int at) {
        for (int i = layer.indexAt(body.span().end()); i < layer.sentenceStart(at); i++) {
            int name = cast.nameStartingAt(layer.get(i).start());
            if (speaks(layer.get(i)) || name >= 0 && cast.type(cast.figureOf(name)) == SpeakerType.ORGANISATION && cast.names().get(name).parts().size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is of a body or of a text. */
    private static boolean speaks(Token noun) {
        return noun.in(WordClass.ORGANISATION_WORDS) || noun.in(WordClass.DOCUMENTS) || noun.in(WordClass.NOUNS_FOR_COMPANIES) || noun.in(WordClass.NOUNS_FOR_PAPERS);
    }

    /** "The firm sued Penn. "...," it said": whether the sentence before names the one that seems meant as anything but its subject. */
    boolean besideSubject(int at, @Nullable Integer figure) {
        int start = layer.sentenceStart(at);
        if (figure == null || start == 0 || !layer.get(at).in(WordClass.NEUTER_PRONOUNS)) {
            return false;
        }
        SpokenOf before = sentences.sentence(layer.sentenceStart(start - 1), start - 1);
        int other = before.others().stream().filter(name -> cast.figureOf(name) == figure).findFirst().orElse(-1);
        Mention subject = before.subjects().stream().filter(each -> each.figure() == figure).findFirst().orElse(null);
        int named = subject == null ? other : cast.nameStartingAt(subject.span().start());
        return named >= 0 && (subject == null || !before.says()) && (subject == null && before.subjects().stream().anyMatch(each -> cast.type(each.figure()) != SpeakerType.PERSON) || !opens(named));
    }

    /** Whether the name opens its sentence, or what seems to be its verb stands behind it. */
    private boolean opens(int name) {
        int first = layer.indexAt(cast.names().get(name).titleStart());
        int start = layer.sentenceStart(first);
        int next = layer.indexAt(cast.names().get(name).span().end());
        boolean verb = next < layer.size() && layer.get(next).word() && !layer.get(next).capital() && (!layer.get(next).small() || layer.get(next).in(WordClass.AUXILIARIES));
        return verb || first == start || first == start + 1 && layer.get(start).in(WordClass.DETERMINERS);
    }
}
