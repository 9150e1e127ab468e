package verbatim.text.attribution;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import verbatim.text.FoundSpeaker;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.TokenizedText;

/**
 * Whom a text names where nobody can be seen to speak: within what others say, in words that these stress by capitals, behind
 * the preposition of a place or a medium ("in a post on Harbour Square"). What has the form of a name there is as often a thing.
 */
final class NamedInPassing {

    private final TokenizedText text;
    /** Where what stands within marks begins, and ends; what stands within that is left out. */
    private final TreeMap<Integer, Integer> said = new TreeMap<>();

    NamedInPassing(TokenizedText text, List<Stretch> stretches) {
        this.text = text;
        stretches.stream().map(Stretch::span).forEach(span -> said.merge(span.start(), span.end(), Math::max));
        int reached = 0;
        for (var each = said.entrySet().iterator(); each.hasNext();) {
            int end = each.next().getValue();
            if (end <= reached) {
                each.remove();
            }
            reached = Math.max(reached, end);
        }
    }

    /** Whether one of whom the text tells nothing else is named so alone. */
    boolean isAll(FoundSpeaker speaker) {
        Span first = speaker.mentions().getFirst();
        return speaker.description() == null
                && (isShouted(first) || speaker.mentions().stream().allMatch(mention -> isSaid(mention) || isWhere(mention)));
    }

    /** "we will LEAVE OLDWICK!": words that somebody stresses, of which the last may name a place that is named elsewhere too. */
    private boolean isShouted(Span mention) {
        String words = mention.in(text.text());
        return isSaid(mention) && words.indexOf(' ') > 0 && words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    private boolean isSaid(Span mention) {
        var around = said.floorEntry(mention.start());
        return around != null && mention.end() <= around.getValue();
    }

    private boolean isWhere(Span mention) {
        int first = text.tokenAt(mention.start());
        return first > 0 && text.tokens().get(first - 1).in(WordClass.OCCASION_PREPOSITIONS);
    }
}
