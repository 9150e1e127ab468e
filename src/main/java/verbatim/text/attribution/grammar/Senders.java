package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Lee sent a note. "...," it read</i>, <i>"...," the note said</i>: the words are of whoever is said to have written the text right before. */
public final class Senders {

    private static final int SENTENCES = 2;
    private static final int REACH = 60;
    private static final int DESCRIBED = 4;

    private final Layer layer;
    private final Cast cast;
    private final SubjectOf subjects;

    /** Who is the subject of a sentence, and whom that means. */
    @FunctionalInterface
    public interface SubjectOf {

        /** The one subject of the sentence between two indices of the layer (inclusive); null where it has none or several. */
        @Nullable Mention in(int start, int last);
    }

    /** Looks in that layer, with that cast. */
    public Senders(Layer layer, Cast cast, SubjectOf subjects) {
        this.layer = layer;
        this.cast = cast;
        this.subjects = subjects;
    }

    /**
     * Whose text the word at {@code at} means, "it" or a noun for one: who sent it, a pronoun where only one says so, or the text itself where nobody
     * is named; null where the sentences right before tell of no text.
     */
    public @Nullable Mention of(int at) {
        boolean it = layer.get(at).in(WordClass.NEUTER_PRONOUNS);
        int end = layer.sentenceStart(at);
        int paragraphs = 0;
        for (int back = 0; layer.language().subjectFirst() && back < SENTENCES && end > 0; back++) {
            int start = layer.sentenceStart(end - 1);
            paragraphs += layer.get(end - 1).lastParagraph() == layer.get(end).paragraph() ? 0 : 1;
            if (paragraphs > 1) {
                return null;
            }
            for (int i = end - 1; i >= start && end - i <= REACH; i--) {
                Token noun = layer.get(i);
                boolean text = noun.in(WordClass.DOCUMENTS) && !noun.capital() && (it || noun.is(layer.get(at).lower())) && !layer.get(Math.min(layer.size() - 1, i + 1)).lower().startsWith("'");
                Mention sender = text ? sender(i, start, end) : null;
                if (sender != null || text && it) {
                    return sender != null ? sender : new Mention(noun.span(), Mention.Form.NOUN_PHRASE, -1);
                }
            }
            end = start;
        }
        return null;
    }

    /** The figure of a text that nobody is said to have sent. */
    public int text(Mention noun) {
        Token word = layer.get(layer.indexAt(noun.span().start()));
        return cast.unnamed(word.lower(), word.span(), SpeakerType.DOCUMENT);
    }

    /** "Lee posted a note", "a note from Lee", "Lee's note": who the clause says has written what the noun stands for; null where it names nobody. */
    private @Nullable Mention sender(int noun, int start, int end) {
        int by = noun + 2 < end && (layer.is(noun + 1, "written") || layer.is(noun + 1, "signed") || layer.is(noun + 1, "sent")) ? noun + 2 : noun + 1;
        int behind = by + 1 < end && (layer.is(by, "by") || layer.is(by, "from")) ? cast.nameStartingAt(layer.get(by + 1).start()) : -1;
        int owner = noun - 2 >= start && layer.is(noun - 1, "'s") ? cast.nameEndingAt(layer.get(noun - 2).end()) : -1;
        if (behind >= 0 || owner >= 0) {
            return named(Math.max(behind, owner));
        }
        boolean others = noun + 2 < end && (layer.is(noun + 1, "of") || layer.is(noun + 1, "from") || layer.is(noun + 1, "by"))
                && (layer.get(noun + 2).in(WordClass.DETERMINERS) || layer.get(noun + 2).capital());
        if (others) {
            // "The council published the letter of the police."
            return null;
        }
        int verb = noun - 1;
        while (verb > start && noun - verb <= DESCRIBED && layer.get(verb).word() && !layer.get(verb).in(WordClass.VERBS_OF_SENDING)) {
            verb--;
        }
        if (verb > start && layer.get(verb).in(WordClass.VERBS_OF_SENDING)) {
            int subject = cast.nameEndingAt(layer.get(verb - 1).end());
            boolean plain = subject >= 0 && layer.indexAt(cast.names().get(subject).titleStart()) == start;
            return plain ? named(subject) : verbOf(subjects.in(start, end - 1), verb);
        }
        return within(noun, start, end);
    }

    private Mention named(int name) {
        return new Mention(cast.names().get(name).span(), Mention.Form.NAME, cast.figureOf(name));
    }

    /** "Ann Lee, the treasurer, had issued": the subject, if the verb at {@code verb} is its own. */
    private @Nullable Mention verbOf(@Nullable Mention subject, int verb) {
        int i = subject == null ? verb : layer.indexAt(subject.span().end());
        boolean apposed = i < verb && layer.is(i, ",") && layer.is(verb - 1, ",");
        while (!apposed && i < verb && (layer.is(i, ",") || layer.get(i).in(WordClass.AUXILIARIES) || layer.get(i).in(WordClass.ADVERBS) || layer.get(i).lower().endsWith("ly"))) {
            i++;
        }
        return apposed || i == verb ? subject : null;
    }

    /** "She put it bluntly in a text message", "the family, in a note, thanked": what the subject writes in a message, it is its sender. */
    private @Nullable Mention within(int noun, int start, int end) {
        int in = noun - 1;
        while (in > start && noun - in <= DESCRIBED && layer.get(in).word() && !layer.get(in).in(WordClass.PREPOSITIONS)) {
            in--;
        }
        boolean message = layer.language().has(WordClass.MESSAGES, layer.get(noun).lower()) && (layer.is(in, "in") || layer.is(in, "via") || layer.is(in, "by"))
                && noun - in > 1 && layer.get(in + 1).in(WordClass.DETERMINERS) && !layer.get(in + 1).in(WordClass.DEFINITE_DETERMINERS);
        Mention subject = message ? subjects.in(start, end - 1) : null;
        int verb = subject == null ? end : layer.indexAt(subject.span().end());
        boolean opens = in == start && subject != null && layer.indexAt(subject.span().start()) > noun;
        boolean acts = subject != null && (verb < in + 1 || opens) && !layer.get(verb).in(WordClass.PASSIVE_AUXILIARIES) && !layer.get(Math.min(end - 1, verb + 1)).in(WordClass.PASSIVE_AUXILIARIES);
        return acts ? subject : null;
    }
}
