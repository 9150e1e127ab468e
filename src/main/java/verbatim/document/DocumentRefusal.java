package verbatim.document;

import java.util.Arrays;
import verbatim.message.Refusal;
import verbatim.message.Worded;

/**
 * Why a file cannot be read as text. A refusal speaks of whole numbers alone, so that a reader's process, which may have
 * come under the sway of the file that it read, hands out nothing that somebody else has written.
 */
public enum DocumentRefusal implements Worded {
    EMPTY,
    /** Megabytes that are taken at most. */
    LARGER_THAN_TAKEN(1),
    /** Megabytes of the file, and those that are read at most. */
    FILE_TOO_LARGE(2),
    /** Megabytes that are taken at most. */
    PLAIN_FILE_TOO_LARGE(1),
    /** Characters of the file, and those that are taken at most. */
    PLAIN_TEXT_TOO_LONG(2),
    /** Characters that are read at most. */
    TEXT_TOO_LONG(1),
    /** Places that are kept at most. */
    TOO_MANY_PLACES(1),
    NO_TEXT_FILE,
    ENCODING_UNKNOWN,
    UTF_8_DAMAGED,
    UTF_16_DAMAGED,
    IS_PDF,
    IS_WORD,
    IS_OFFICE,
    IS_OLD_OFFICE,
    IS_RTF,
    IS_ARCHIVE,
    IS_COMPRESSED,
    IS_PICTURE,
    IS_JSON,
    IS_OTHER_CAPTIONS,
    TIMED_TEXT_WITHOUT_WORDS,
    NAMED_PDF,
    NAMED_WORD,
    PDF_LOCKED,
    WORD_LOCKED,
    PDF_DAMAGED,
    WORD_DAMAGED,
    PAGE_DAMAGED,
    FILE_DAMAGED,
    PDF_WITHOUT_WORDS,
    WORD_WITHOUT_WORDS,
    PAGE_WITHOUT_WORDS,
    CAPTIONS_WITHOUT_WORDS,
    ITEM_WITHOUT_WORDS,
    FEED_WITHOUT_ENTRIES,
    MAIL_WITHOUT_WORDS,
    PDF_SWELLS,
    WORD_SWELLS,
    PDF_REPEATS,
    /** The number of the page, counted from 1. */
    PDF_PAGE_TOO_FULL(1),
    PAGE_TOO_MANY_PARTS,
    NO_CAPTIONS,
    /** The number of the line, counted from 1. */
    CAPTION_TIMES_UNREADABLE(1),
    NO_SUBTITLES,
    /** How many cannot be read, of how many, and the number of the line in which the first of them stands. */
    SUBTITLE_TIMES_UNREADABLE(3),
    /** The seconds that a reading may take. */
    OUT_OF_TIME(1),
    OUT_OF_MEMORY,
    READER_ENDED,
    NO_READER;

    private final int numbers;

    DocumentRefusal() {
        this(0);
    }

    DocumentRefusal(int numbers) {
        this.numbers = numbers;
    }

    /** Of how many numbers it speaks. */
    int numbers() {
        return numbers;
    }

    /** @throws IllegalArgumentException if these are not as many numbers as it speaks of */
    Refusal with(int... spokenOf) {
        if (spokenOf.length != numbers) {
            throw new IllegalArgumentException(this + " speaks of " + numbers + " numbers, not of " + spokenOf.length);
        }
        return new Refusal(this, Arrays.stream(spokenOf).<Object>mapToObj(number -> number).toList());
    }
}
