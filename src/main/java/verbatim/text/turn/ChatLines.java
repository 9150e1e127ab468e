package verbatim.text.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a chat that have their own time, and no name that can be read: "[12.03.24, 10:05] ~x~: Now", "~x~  10:05 AM". Each begins
 * what another says, or what the program says; neither is of whoever wrote before.
 */
final class ChatLines {

    private static final int SEVERAL = 2;

    private ChatLines() {}

    /** Adds their turns to those of lines. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        int dated = 0;
        int behind = 0;
        int unread = 0;
        boolean datedNames = false;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            boolean named = turn != null && turn.name() != null;
            boolean day = mayHold(lines.get(i)) && TimeStamp.dated(lines.get(i)) != null;
            dated += day ? 1 : 0;
            datedNames |= day && named;
            behind += named && turn.time() != null && turn.words() >= lines.get(i).length() && LeadIn.time(lines.get(i)) == null ? 1 : 0;
            unread += turn == null && TimeStamp.behind(lines.get(i)) != null ? 1 : 0;
        }
        boolean above = behind >= SEVERAL || behind > 0 && unread >= SEVERAL;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            String line = lines.get(i);
            if (!named(turn) && datedNames && dated >= SEVERAL && mayHold(line)) {
                add(turns, i, TimeStamp.dated(line), LeadIn.begin(line));
            } else if (turn == null && above) {
                add(turns, i, TimeStamp.behind(line), line.length());
            }
        }
    }

    private static boolean named(@Nullable SpokenTurn turn) {
        return turn != null && turn.name() != null;
    }

    private static void add(List<@Nullable SpokenTurn> turns, int line, @Nullable String time, int words) {
        if (time != null) {
            @Nullable SpokenTurn read = turns.get(line);
            turns.set(line, new SpokenTurn(null, time, Math.max(words, read == null ? 0 : read.words()), true));
        }
    }

    private static boolean mayHold(String line) {
        return !line.isEmpty() && "[(0123456789".indexOf(line.charAt(0)) >= 0;
    }
}
