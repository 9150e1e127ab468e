package verbatim.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.source.capture.SnapshotId;
import verbatim.text.Span;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/**
 * How words stood to a source when evidence was made of it; later changes of the house style do not touch it.
 *
 * @param snapshot null where an excerpt by hand was compared, of a source without a text on file or that does not stand there
 * @param spans where in the snapshot's text, in UTF-16 units
 * @param compared the words that were compared: the printed ones, or those of the original of a translation
 * @param style version of the house style and of the rules
 */
public record FoundWords(
        @Nullable SnapshotId snapshot,
        List<Span> spans,
        String compared,
        Wording wording,
        Set<Risk> risks,
        List<Difference> difference,
        String style) {

    /** Whether the words stand there, but for what the house style permits. What can turn their meaning is another matter. */
    public boolean hasTheWords() {
        return wording.hasTheWords();
    }

    /** The same with another difference, as somebody may see it. */
    public FoundWords with(List<Difference> shown) {
        return new FoundWords(snapshot, spans, compared, wording, risks, shown, style);
    }

    /** Whether it was these words that were compared: they may have been changed since. */
    public boolean isOf(String words) {
        return words.equals(compared) || plain(words).equals(plain(compared));
    }

    /** Without what stands between the fragments of an interrupted quote, and without marks, which change no words. */
    private static String plain(String words) {
        return words.replaceAll("[\\s…⋯\"“”„‟«»‹›‘’‚']+", " ").strip();
    }
}
