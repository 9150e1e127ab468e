package verbatim.passage.others;

import verbatim.message.Worded;

/** Why a file of what others found is not read, or one of its rows brings nothing. */
public enum OthersRefusal implements Worded {
    /** The file as a whole. */
    TOO_LARGE,
    TOO_MANY_ROWS,
    EMPTY_FILE,
    ENCODING_UNKNOWN,
    BROKEN_JSON,
    NO_ANNOTATIONS,
    PAGES_ELSEWHERE,
    BROKEN_TABLE,
    NO_WORDS_COLUMN,
    /** A row, by what it points to. */
    POINTS_TO_NO_WORDS,
    POINTS_BY_RANGE,
    POINTS_INTO_WORDS,
    POINTS_TO_SEVERAL,
    POSITION_ALONE,
    PARTS_UNCLEAR,
    WORDS_TOO_LONG,
    /** A row, by the article's text. */
    WORDS_NOT_THERE,
    WORDS_OFTEN_THERE,
    OTHER_WORDS_AROUND,
    PARTS_OVERLAP,
    /** What is said of a file that was read. */
    MORE_ELSEWHERE
}
