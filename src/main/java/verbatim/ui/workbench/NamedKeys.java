package verbatim.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.passage.Flags.Mark;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.card.FlagsPanel;

/**
 * Keys that do something together, and what they do in words.
 *
 * @param keys the desk's own
 */
record NamedKeys(List<String> keys, String does) {

    /** All keys of the workbench, in the order in which they are shown; other screens have no others. */
    static List<NamedKeys> all() {
        var all = new ArrayList<NamedKeys>();
        all.add(named(Words.of(KeyLine.NEXT_PREVIOUS), "j", "k"));
        all.add(named(Words.of(KeyLine.NEXT_WAITING), "u"));
        all.add(named(Words.of(KeyLine.TEXT_CARD), "F6"));
        all.add(named(Words.of(KeyLine.SET_FINDING), "1", "2", "3", "4", "5", "6", "7", "8"));
        all.add(named(
                Words.of(KeyLine.FIND, PersonKeys.shown("j"), PersonKeys.shown("k"), PersonKeys.shown("t"), PersonKeys.shown("d")), "f"));
        all.add(named(Words.of(KeyLine.ADD_SOURCE), "s"));
        all.add(named(Words.of(KeyLine.ADD_EVIDENCE), "e"));
        all.add(named(Words.of(KeyLine.RECORD_SEARCH), "x"));
        all.add(named(Words.of(KeyLine.PROPOSE), "p"));
        all.add(named(Words.of(KeyLine.CORRECTED), "y"));
        all.add(named(Words.of(KeyLine.NOTE), "n"));
        all.add(named(Words.of(KeyLine.TALK), ","));
        all.add(named(Words.of(KeyLine.SPEAKER), "w"));
        all.add(named(Words.of(KeyLine.ASK), "q"));
        all.add(named(Words.of(KeyLine.ASSIGN), "i"));
        all.add(named(Words.of(KeyLine.DISMISS), "d"));
        for (var mark : Mark.values()) {
            all.add(named(Words.of(mark == Mark.CONTEXT_CHECKED ? KeyLine.CLAIM : KeyLine.FLAG, mark), FlagsPanel.key(mark)));
        }
        all.add(named(Words.of(KeyLine.MEANING), "g"));
        all.add(named(Words.of(KeyLine.MAIN), "Enter"));
        all.add(named(Words.of(KeyLine.APPROVE), "a"));
        all.add(named(Words.of(KeyLine.SEND_BACK), "b"));
        all.add(named(Words.of(KeyLine.MARK), "m"));
        all.add(named(Words.of(KeyLine.MARK_ANEW), "r"));
        all.add(named(Words.of(KeyLine.ADD_WORDS), "+"));
        all.add(named(Words.of(KeyLine.TAKE_WORDS_OUT), "-"));
        all.add(named(Words.of(KeyLine.FACTS), "o"));
        all.add(named(Words.of(KeyLine.FOLD), "l"));
        all.add(named(Words.of(KeyLine.UNDO), "z"));
        all.add(named(Words.of(KeyLine.REDO), "Z"));
        all.add(named(Words.of(KeyLine.FIND_ALL), "/"));
        all.add(named(Words.of(WorkbenchLine.ALL_KEYS), "?"));
        return all;
    }

    private static NamedKeys named(String does, String... keys) {
        return new NamedKeys(List.of(keys), does);
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

    /** Each key of the desk that a person can change, by whatever row. */
    static List<String> standards(List<NamedKeys> all) {
        return all.stream().filter(NamedKeys::areChanged).map(NamedKeys::keys).flatMap(List::stream).toList();
    }
}
