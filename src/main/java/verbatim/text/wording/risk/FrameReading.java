package verbatim.text.wording.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.PlaceRange;

/** Tells what stands around quoted words and keeps them from being said. */
public final class FrameReading {

    private FrameReading() {}

    /**
     * The frame of a passage.
     *
     * @param ranges the places that it takes up, in text order
     * @param speaker whom the print ascribes the words to; null where it names nobody
     */
    public static @Nullable Frame of(AlignedPassage passage, List<PlaceRange> ranges, @Nullable String speaker) {
        return null;
    }
}
