package verbatim.report;

import java.text.Bidi;
import java.util.BitSet;

/**
 * Which characters of a line are read from right to left (Unicode Standard Annex 9), for programs that want to be told it of
 * each run. A line begins on the side from where its first letter is read. Figures go with the words around them.
 */
final class ReadingDirection {

    private final BitSet turned = new BitSet();
    private boolean fromRight;

    private ReadingDirection() {}

    static ReadingDirection of(String line) {
        var direction = new ReadingDirection();
        char[] chars = line.toCharArray();
        if (Bidi.requiresBidi(chars, 0, chars.length)) {
            direction.read(line, new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT));
        }
        return direction;
    }

    /** Whether the line itself begins at the right. */
    boolean fromRight() {
        return fromRight;
    }

    /** Whether any character of the line is read from right to left. */
    boolean isMixed() {
        return !turned.isEmpty();
    }

    /** Whether the character at an offset is read from right to left. */
    boolean fromRightAt(int offset) {
        return turned.get(offset);
    }

    /** Where the stretch of one direction ends that an offset is in, at {@code limit} at the latest. */
    int endOfStretch(int offset, int limit) {
        int end = turned.get(offset) ? turned.nextClearBit(offset) : turned.nextSetBit(offset);
        return end < 0 ? limit : Math.min(end, limit);
    }

    /** Letters at an even level are read from left to right; figures alone may be among those of the other direction. */
    private void read(String line, Bidi bidi) {
        fromRight = !bidi.baseIsLeftToRight();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int level = bidi.getRunLevel(run);
            int from = bidi.getRunStart(run);
            int to = bidi.getRunLimit(run);
            if (level % 2 == 1 || (level > 0 && line.substring(from, to).codePoints().noneMatch(Character::isLetter))) {
                turned.set(from, to);
            }
        }
    }
}
