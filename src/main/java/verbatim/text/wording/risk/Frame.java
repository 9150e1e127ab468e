package verbatim.text.wording.risk;

import org.springframework.modulith.NamedInterface;
import verbatim.text.Span;

/**
 * What stands around words in a record and keeps them from being said there. All offsets are UTF-16 units of the source.
 *
 * @param kind what it makes of the words
 * @param start first unit of the framing words
 * @param end the unit after their last one
 * @param sentenceStart first unit of what is to be read to see it: the whole sentences, from that of the framing words to
 *     that of the quoted ones, or the other way round
 * @param sentenceEnd the unit after its last one
 */
@NamedInterface("wording")
public record Frame(FrameKind kind, int start, int end, int sentenceStart, int sentenceEnd) {

    /** The framing words. */
    public Span words() {
        return new Span(start, end);
    }

    /** The whole sentences that hold the framing words and the quoted ones. */
    public Span sentence() {
        return new Span(sentenceStart, sentenceEnd);
    }
}
