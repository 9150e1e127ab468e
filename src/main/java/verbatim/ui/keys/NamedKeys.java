package verbatim.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.passage.Flags.Mark;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/**
 * Keys that do something together, and what they do in words. A key that does one thing on one screen and another on the next is
 * one key all the same: who presses another for it does so on both.
 *
 * @param keys the desk's own
 */
public record NamedKeys(List<String> keys, String does) {

    /** Those of a screen, in the order in which they are shown. */
    public static List<NamedKeys> of(KeyScreen screen) {
        return switch (screen) {
            case WORKBENCH -> workbench();
            case FACTS -> List.of(
                    named(KeyLine.FACTS_TAKE, "t"), named(KeyLine.FACTS_DISMISS, "d"), named(KeyLine.FACTS_MERGE, "m"),
                    named(KeyLine.FACTS_UNDO, "z"), named(KeyLine.FACTS_HIDE, "h"));
            case FIND -> List.of(
                    named(KeyLine.PLACES, "j", "k"), named(KeyLine.ACCEPT, "Enter"), named(KeyLine.WHOLE_DESK, "d"), named(KeyLine.ADD_SOURCE, "s"),
                    named(KeyLine.RECORD_SEARCH, "x"), named(KeyLine.TRUE_WORDS, "t"));
            case QUEUE -> queue();
            case WORK -> List.of(named(KeyLine.NEXT_PREVIOUS, "j", "k"), named(KeyLine.UNASKED_UNDO, "z"));
            case LOOKS -> List.of(named(KeyLine.NEXT_PREVIOUS, "j", "k"));
            case SOURCES -> List.of(named(KeyLine.ADD_SOURCE, "s"), named(KeyLine.FIND_SOURCE, "f"));
            case SPEAKERS -> List.of(named(KeyLine.FIND_SPEAKER, "f"), named(KeyLine.TO_PAIRS, "p"));
            case SPEAKER -> List.of(
                    named(KeyLine.SPEAKER_CORRECT, "e"), named(KeyLine.SPEAKER_JOIN, "m"), named(KeyLine.SPEAKER_SPLIT, "t"),
                    named(KeyLine.SPEAKER_UNDO, "z"));
            case PAIRS -> List.of(
                    named(KeyLine.PAIR_NEXT, "j", "k"), named(KeyLine.PAIR_FIRST, "1"), named(KeyLine.PAIR_SECOND, "2"),
                    named(KeyLine.PAIR_TWO, "n"), named(KeyLine.SPEAKER_UNDO, "z"));
            case TWO_FINDINGS -> List.of(named(KeyLine.KEEP_FIRST, "1"), named(KeyLine.TAKE_SECOND, "2"));
            case EVERYWHERE -> List.of(named(KeyLine.FIND_ALL, "/"), named(KeyLine.TO_PLACES, "G"), named(KeyLine.ALL_KEYS, "?"));
        };
    }

    private static List<NamedKeys> workbench() {
        var all = new ArrayList<NamedKeys>();
        all.add(named(KeyLine.NEXT_PREVIOUS, "j", "k"));
        all.add(named(KeyLine.NEXT_WAITING, "u"));
        all.add(named(KeyLine.TEXT_CARD, "F6"));
        all.add(named(KeyLine.SET_FINDING, "1", "2", "3", "4", "5", "6", "7", "8"));
        all.add(named(KeyLine.FIND, "f"));
        all.add(named(KeyLine.ADD_SOURCE, "s"));
        all.add(named(KeyLine.ADD_EVIDENCE, "e"));
        all.add(named(KeyLine.RECORD_SEARCH, "x"));
        all.add(named(KeyLine.PROPOSE, "p"));
        all.add(named(KeyLine.CORRECTED, "y"));
        all.add(named(KeyLine.NOTE, "n"));
        all.add(named(KeyLine.TALK, ","));
        all.add(named(KeyLine.SPEAKER, "w"));
        all.add(named(KeyLine.ASK, "q"));
        all.add(named(KeyLine.NO_ANSWER, "N"));
        all.add(named(KeyLine.ASSIGN, "i"));
        all.add(named(KeyLine.DISMISS, "d"));
        for (var mark : Mark.values()) {
            all.add(new NamedKeys(List.of(key(mark)), does(mark)));
        }
        all.add(named(KeyLine.MEANING, "g"));
        all.add(named(KeyLine.MAIN, "Enter"));
        all.add(named(KeyLine.WITHDRAW, "W"));
        all.add(named(KeyLine.TAKE_OVER, "T"));
        all.add(named(KeyLine.APPROVE, "a"));
        all.add(named(KeyLine.SEND_BACK, "b"));
        all.add(named(KeyLine.REOPEN, "R"));
        all.add(named(KeyLine.CONFIRM_DISMISSAL, "D"));
        all.add(named(KeyLine.KEEP, "K"));
        all.add(named(KeyLine.TELL, "Y"));
        all.add(named(KeyLine.MARK, "m"));
        all.add(named(KeyLine.MARK_PARTIAL, "P"));
        all.add(named(KeyLine.MARK_REPORTED, "M"));
        all.add(named(KeyLine.MARK_ANEW, "r"));
        all.add(named(KeyLine.ADD_WORDS, "+"));
        all.add(named(KeyLine.TAKE_WORDS_OUT, "-"));
        all.add(named(KeyLine.FACTS, "o"));
        all.add(named(KeyLine.FOLD, "l"));
        all.add(named(KeyLine.UNDO, "z"));
        all.add(named(KeyLine.REDO, "Z"));
        all.add(named(KeyLine.CHECK_ALL, "F"));
        all.add(named(KeyLine.ASSIGN_ARTICLE, "I"));
        all.add(named(KeyLine.NEW_EDIT, "E"));
        all.add(named(KeyLine.BRING_IN, "B"));
        all.add(named(KeyLine.DETAILS, "C"));
        all.add(named(KeyLine.SIGN_OFF, "S"));
        all.add(named(KeyLine.TO_CALL_BACK, "Q"));
        all.add(named(KeyLine.TO_MUST_FIX, "X"));
        all.add(named(KeyLine.TO_OVERVIEW, "O"));
        return all;
    }

    private static List<NamedKeys> queue() {
        return List.of(
                named(KeyLine.NEXT_PREVIOUS, "j", "k"),
                named(KeyLine.OPEN_ROW, "Enter"),
                named(KeyLine.APPROVE, "a"),
                named(KeyLine.SEND_BACK, "b"),
                named(KeyLine.UNDO, "z"),
                named(KeyLine.REDO, "Z"),
                named(KeyLine.TICK, "x"),
                named(KeyLine.EVERY_HIT, "*"),
                named(KeyLine.UNTICK, "u"),
                named(KeyLine.MANY_ASSIGN, "i"),
                named(KeyLine.MANY_DUE, "t"),
                named(KeyLine.MANY_SUBMIT, "s"),
                named(KeyLine.MANY_DISMISS, "d"),
                named(KeyLine.MANY_APPROVE, "A"),
                named(KeyLine.MANY_LOOK, "l"));
    }

    private static NamedKeys named(KeyLine does, String... keys) {
        return new NamedKeys(List.of(keys), Words.of(does));
    }

    private static String does(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> Words.of(KeyLine.FLAG, KeyLine.SECOND_HAND);
            case TRANSLATED -> Words.of(KeyLine.FLAG, KeyLine.TRANSLATED);
            case CONTEXT_CHECKED -> Words.of(KeyLine.CLAIM);
            case ATTRIBUTION_CHECKED -> Words.of(KeyLine.FLAG, KeyLine.ATTRIBUTION);
        };
    }

    /** The key that sets a flag, and takes it back. */
    public static String key(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> "h";
            case TRANSLATED -> "t";
            case CONTEXT_CHECKED -> "c";
            case ATTRIBUTION_CHECKED -> "v";
        };
    }

    /** Whether a person can have others: a key with a name, such as Enter, does what it does everywhere. */
    boolean areChanged() {
        return keys.stream().allMatch(key -> key.codePointCount(0, key.length()) == 1);
    }

    /** As this person presses them; empty where they are switched off. */
    String shown() {
        var pressed = keys.stream().map(PersonKeys::shown).filter(key -> !key.isEmpty()).toList();
        return pressed.size() > 2 && pressed.equals(keys)
                ? pressed.getFirst() + " – " + pressed.getLast()
                : pressed.stream().collect(Collectors.joining(pressed.size() > 2 ? " " : " / "));
    }

    /** Those of all screens. */
    static List<NamedKeys> all() {
        return Arrays.stream(KeyScreen.values()).map(NamedKeys::of).flatMap(List::stream).toList();
    }

    /** Each key of the desk that a person can change, on whatever screen. */
    static List<String> standards(List<NamedKeys> all) {
        return all.stream().filter(NamedKeys::areChanged).map(NamedKeys::keys).flatMap(List::stream).distinct().toList();
    }
}
