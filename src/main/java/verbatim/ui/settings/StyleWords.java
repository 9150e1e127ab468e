package verbatim.ui.settings;

import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.StyleList;

/** What the parts of a house style are called, and how they are meant. */
final class StyleWords {

    private StyleWords() {}

    /** What an editor may do to the words. */
    static String of(Cleaning cleaning) {
        return switch (cleaning) {
            case FILLER -> "Leave out fillers and asides";
            case REPETITION -> "Leave out a repeated start";
            case STAGE_DIRECTION -> "Leave out notes of the transcript";
            case ELLIPSIS -> "Leave out words with an ellipsis";
            case BRACKET -> "Put words in square brackets";
            case CONTRACTION -> "Shorten words, or write them out";
            case NUMBER_SPELLING -> "Write a number in another way";
            case SPELLING -> "Spell a word in another way";
        };
    }

    /** What was said, and what may be printed. */
    static String example(Cleaning cleaning) {
        return switch (cleaning) {
            case FILLER -> "“We, um, will stay” → “We will stay”";
            case REPETITION -> "“We have, we have seen it” → “We have seen it”";
            case STAGE_DIRECTION -> "“We will stay. [Applause]” → “We will stay.”";
            case ELLIPSIS -> "“We will stay, as I said, here” → “We will stay … here”";
            case BRACKET -> "“He will stay” → “[The mayor] will stay”";
            case CONTRACTION -> "“We will not go” → “We won’t go”";
            case NUMBER_SPELLING -> "“five bridges” → “5 bridges”";
            case SPELLING -> "“the color” → “the colour”";
        };
    }

    /** What a list is called. */
    static String of(StyleList list) {
        return switch (list) {
            case FILLERS -> "Fillers";
            case ASIDES -> "Asides";
            case STAGE_DIRECTIONS -> "Notes of the transcript";
            case CONTRACTIONS -> "Short forms";
            case NUMBERS -> "Numbers";
            case SPELLINGS -> "Spellings";
        };
    }

    /** How a line of it is written. */
    static String howToWrite(StyleList list) {
        return switch (list) {
            case FILLERS -> "A sound or word a line that may be left out anywhere: um";
            case ASIDES -> "A word or phrase a line that may be left out between commas: you know";
            case STAGE_DIRECTIONS -> "A word a line that makes a note in brackets no speech: applause";
            case CONTRACTIONS -> "A short form and its long ones a line: can't = cannot = can not. 's = is stands for any word with that end.";
            case NUMBERS -> "A number word and its figure a line, the figure last: five = 5";
            case SPELLINGS -> "The spellings of one word a line: colour = color. -ise = -ize stands for any word with that end.";
        };
    }
}
