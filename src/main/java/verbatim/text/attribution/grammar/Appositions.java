package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds what an apposition, a relative clause or a circumstance before a verb belongs to: <i>Lee, chief of the guard, said</i>. */
final class Appositions {

    /** So far apart stand the commas around what is put between a pronoun and its verb ("she, once again, said"). */
    private static final int INSERTED = 5;

    private final String text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private final Subjects subjects;

    Appositions(String text, Layer layer, Cast cast, NounPhrases phrases, Subjects subjects) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** "Name, chief of the guard, said": from the comma at {@code comma} back to what the apposition belongs to. */
    @Nullable Mention beforeApposition(int comma, int start, int verb) {
        int apposed = comma > start ? cast.nameEndingAt(layer.get(comma - 1).end()) : -1;
        int opening = apposed < 0 ? -1 : layer.indexAt(cast.names().get(apposed).titleStart()) - 1;
        if (opening > start && language.subjectFirst() && cast.names().get(apposed).title() != null && layer.get(opening).in(WordClass.DEFINITE_DETERMINERS)) {
            // "The vicar, the Rev Ann Lee, said".
            opening--;
        }
        if (opening > start && layer.is(opening, ",") && cast.names().get(apposed).parts().size() > 1
                && cast.type(cast.figureOf(apposed)) == SpeakerType.PERSON) {
            // "The head of the board, Ann Lee, said": the name stands in apposition.
            return phrases.named(apposed);
        }
        Mention opener = openingName(comma, start);
        if (opener == null && language.subjectFirst() && opening > start && layer.is(opening, ",") && cast.names().get(apposed).parts().size() == 1 && person(opening - 1, start)) {
            // "The North's leader, Kim, said", but not "Ann Lee, head of the University of Orla, Salem, said".
            return phrases.named(apposed);
        }
        Mention outside = opener != null ? opener : outsideRelative(comma, start);
        if (outside != null) {
            return outside;
        }
        for (int i = comma - 1; i > start && comma - i < 40; i--) {
            Token token = layer.get(i);
            if (layer.quote(i)) {
                return null;
            }
            if (language.subjectFirst() && token.is(",") && comma - i <= INSERTED && layer.get(i - 1).pronoun()) {
                // "and she, once again, said".
                return phrases.endingAt(i - 1, start);
            }
            if (token.is(",") || token.is("(") || token.dash()) {
                int name = cast.nameEndingAt(layer.get(i - 1).end());
                boolean subject = i - 1 == start || name >= 0 || layer.get(i - 1).in(WordClass.ROLES)
                        || language.subjectFirst() && layer.get(i - 1).in(WordClass.DOCUMENTS);
                if (subject) {
                    Mention mention = phrases.endingAt(i - 1, start);
                    if (mention != null && insideCircumstance(mention, start)) {
                        continue;
                    }
                    Mention head = mention == null ? null : subjects.headOf(mention, verb, start);
                    mention = head == null ? mention : head;
                    if (mention != null && mention.figure() >= 0 && layer.get(i).is(",") && comma - i > 2) {
                        describe(mention.figure(), i + 1, comma);
                    }
                    if (mention != null) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    /** "Ann Lee, a driver from Ava, Ohio, who has two sons, said": the person who opens the sentence, where only such words follow; else null. */
    private @Nullable Mention openingName(int comma, int start) {
        int first = layer.get(start).in(WordClass.CONJUNCTIONS) ? start + 1 : start;
        int name = language.subjectFirst() ? cast.nameStartingAt(layer.get(first).start()) : -1;
        if (name < 0 || cast.type(cast.figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int from = layer.indexAt(cast.names().get(name).span().end());
        if (!layer.is(from, ",") || from >= comma) {
            return null;
        }
        for (int i = from; i < comma; i++) {
            boolean clause = layer.is(i, ",") && (layer.get(i + 1).in(WordClass.CONJUNCTIONS) || layer.get(i + 1).pronoun());
            if (clause || layer.is(i, ";") || layer.quote(i)) {
                return null;
            }
        }
        return phrases.named(name);
    }

    /** "Lee, whose home town, Leith, is small, said": the name before the first relative clause that the comma at {@code comma} closes; else null. */
    private @Nullable Mention outsideRelative(int comma, int start) {
        int open = -1;
        for (int i = start + 1; language.subjectFirst() && i < comma && !layer.quote(i); i++) {
            boolean relative = layer.is(i, ",") && layer.get(i + 1).in(WordClass.RELATIVES) && !layer.is(i + 1, "where") && !layer.is(i + 1, "when");
            if (open < 0 && relative) {
                open = i;
            }
            boolean again = layer.is(i, ",") && (layer.get(i + 1).in(WordClass.CONJUNCTIONS) || layer.get(i + 1).pronoun()) || layer.is(i, ";");
            if (open >= 0 && again) {
                return null;
            }
        }
        int name = open < 0 ? -1 : cast.nameEndingAt(layer.get(open - 1).end());
        boolean opens = name >= 0 && !layer.is(comma - 1, ",") && layer.indexAt(cast.names().get(name).titleStart()) <= start + 1;
        return opens ? phrases.named(name) : null;
    }

    /** Whether a noun for what a person is heads the phrase that ends at {@code last}. */
    private boolean person(int last, int start) {
        Mention mention = phrases.endingAt(last, start);
        boolean found = false;
        for (int i = mention == null ? last + 1 : layer.indexAt(mention.span().start()); mention != null && mention.form() == Mention.Form.NOUN_PHRASE && i <= last && !found; i++) {
            if (layer.get(i).in(WordClass.PREPOSITIONS)) {
                break;
            }
            found = (layer.get(i).in(WordClass.TITLES) || layer.get(i).in(WordClass.ROLES)) && !layer.get(i).in(WordClass.DOCUMENTS)
                    && !layer.get(i).in(WordClass.ORGANISATION_WORDS);
        }
        return found;
    }

    /** "Lee, during a meeting in Riverton, Ohio, said": what a preposition behind a comma leads up to is no subject. */
    private boolean insideCircumstance(Mention mention, int start) {
        int preposition = layer.indexAt(mention.span().start()) - 1;
        return language.subjectFirst() && preposition - 1 > start && layer.is(preposition - 1, ",") && subjects.main().purePreposition(layer.get(preposition).lower());
    }

    private void describe(int figure, int from, int to) {
        for (int i = from; i < Math.min(from + 5, to); i++) {
            String lower = layer.get(i).lower();
            if (language.has(WordClass.RELATIVES, lower)) {
                return;
            }
            if (language.has(WordClass.TITLES, lower) || language.has(WordClass.ROLES, lower)) {
                cast.describe(figure, text.substring(layer.get(from).start(), layer.get(to - 1).end()));
                return;
            }
        }
    }
}
