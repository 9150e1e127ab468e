package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of facts, portraits, credits and casts: "Referee: L. Vance", "Bail: money paid until the trial", "Ana Lopez, 23: trains in Lund". No
 * name comes again in them, hardly any says whole sentences, or they tell of whom they name. Who talks does neither.
 */
final class FactLists {

    private static final int THIRD = 3;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");

    private FactLists() {}

    /** Takes the labels of a text that is one; of a talk none. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        List<Integer> places = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label == null || label.form() == Label.Form.SET_APART && label.way() == '\n') {
                continue;
            }
            boolean named = label.form() == Label.Form.MIXED || label.form() == Label.Form.CAPITALS || label.form() == Label.Form.SET_APART;
            if (!named || label.time() != null || label.way() == JournalLabels.JOURNAL || label.words() >= lines.get(i).length() || !names.add(label.key())) {
                return;
            }
            places.add(i);
        }
        if (places.size() > 1 && areFacts(lines, labels, places)) {
            places.forEach(line -> labels.set(line, null));
        }
    }

    private static boolean areFacts(List<String> lines, List<@Nullable Label> labels, List<Integer> places) {
        TalkSigns signs = new TalkSigns();
        int sentences = 0;
        int told = 0;
        int words = 0;
        for (int i = 0; i < places.size(); i++) {
            int line = places.get(i);
            Label label = labels.get(line);
            String block = TalkSigns.block(lines, line, label.words(), i + 1 < places.size() ? places.get(i + 1) : line + 1);
            signs.add(label.name(), block);
            String rest = paragraph(lines, labels, line).substring(label.words()).strip();
            words += rest.indexOf(' ') >= 0 || rest.endsWith("?") || rest.endsWith("!") || rest.endsWith(".") ? 1 : 0;
            sentences += isSentence(rest) ? 1 : 0;
            told += isTold(block) ? 1 : 0;
        }
        if (words == 0) {
            // "Lund: yes" is a vote, "Judge Ross: 8.5" a score.
            return true;
        }
        boolean papers = places.stream().allMatch(line -> LabelWords.all().has("counted sources", NamesOfSpeakers.of(labels.get(line).name()).first()));
        boolean spoken = sentences == 0 ? signs.areAtLeastHalf() : signs.areAtLeastAThird();
        return !spoken && (papers || sentences * THIRD < places.size() || told * 2 >= places.size());
    }

    /** The line with those into which it was broken. */
    private static String paragraph(List<String> lines, List<@Nullable Label> labels, int line) {
        StringBuilder paragraph = new StringBuilder(lines.get(line));
        for (int i = line + 1; i < lines.size() && labels.get(i) == null && !lines.get(i).isBlank(); i++) {
            paragraph.append(' ').append(lines.get(i));
        }
        return paragraph.toString();
    }

    /** Whether several words begin and end as a sentence does; in speech one may be broken off. */
    private static boolean isSentence(String words) {
        int end = words.length();
        while (end > 0 && "'\"”»“)*".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean begins = !words.isEmpty() && (Character.isUpperCase(words.codePointAt(0)) || "¿¡«“„\"'([*…–—-".indexOf(words.charAt(0)) >= 0);
        return begins && end > 0 && words.indexOf(' ') > 0 && ".!?…—–-".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** Whether a sentence behind the first is one of him or her. */
    static boolean isTold(String block) {
        String[] sentences = SENTENCE_ENDS.split(block);
        for (int i = 1; i < sentences.length; i++) {
            if (TalkSigns.isTold(sentences[i])) {
                return true;
            }
        }
        return false;
    }
}
