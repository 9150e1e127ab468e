package verbatim.ui.settings;

import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.StyleList;
import verbatim.ui.component.Words;

/** What the parts of a house style are called, and how they are meant. */
final class StyleWords {

    private StyleWords() {}

    /** What an editor may do to the words. */
    static String of(Cleaning cleaning) {
        return switch (cleaning) {
            case FILLER -> Words.of(StyleLine.FILLER);
            case REPETITION -> Words.of(StyleLine.REPETITION);
            case STAGE_DIRECTION -> Words.of(StyleLine.STAGE_DIRECTION);
            case ELLIPSIS -> Words.of(StyleLine.ELLIPSIS);
            case BRACKET -> Words.of(StyleLine.BRACKET);
            case CONTRACTION -> Words.of(StyleLine.CONTRACTION);
            case NUMBER_SPELLING -> Words.of(StyleLine.NUMBER_SPELLING);
            case SPELLING -> Words.of(StyleLine.SPELLING);
        };
    }

    /** What was said, and what may be printed. */
    static String example(Cleaning cleaning) {
        return switch (cleaning) {
            case FILLER -> Words.of(StyleLine.FILLER_EXAMPLE);
            case REPETITION -> Words.of(StyleLine.REPETITION_EXAMPLE);
            case STAGE_DIRECTION -> Words.of(StyleLine.STAGE_EXAMPLE);
            case ELLIPSIS -> Words.of(StyleLine.ELLIPSIS_EXAMPLE);
            case BRACKET -> Words.of(StyleLine.BRACKET_EXAMPLE);
            case CONTRACTION -> Words.of(StyleLine.CONTRACTION_EXAMPLE);
            case NUMBER_SPELLING -> Words.of(StyleLine.NUMBER_EXAMPLE);
            case SPELLING -> Words.of(StyleLine.SPELLING_EXAMPLE);
        };
    }

    /** What a list is called. */
    static String of(StyleList list) {
        return switch (list) {
            case FILLERS -> Words.of(StyleLine.FILLERS);
            case ASIDES -> Words.of(StyleLine.ASIDES);
            case STAGE_DIRECTIONS -> Words.of(StyleLine.STAGE_DIRECTIONS);
            case CONTRACTIONS -> Words.of(StyleLine.CONTRACTIONS);
            case NUMBERS -> Words.of(StyleLine.NUMBERS);
            case SPELLINGS -> Words.of(StyleLine.SPELLINGS);
        };
    }

    /** How a line of it is written. */
    static String howToWrite(StyleList list) {
        return switch (list) {
            case FILLERS -> Words.of(StyleLine.FILLERS_HELP);
            case ASIDES -> Words.of(StyleLine.ASIDES_HELP);
            case STAGE_DIRECTIONS -> Words.of(StyleLine.STAGE_HELP);
            case CONTRACTIONS -> Words.of(StyleLine.CONTRACTIONS_HELP);
            case NUMBERS -> Words.of(StyleLine.NUMBERS_HELP);
            case SPELLINGS -> Words.of(StyleLine.SPELLINGS_HELP);
        };
    }
}
