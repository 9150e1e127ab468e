package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of paragraphs that stand where a record has its labels, and cannot be read as one: "[inaudible]:", "???:", "Voice from
 * the back:", a name whose colon was mistyped or forgotten. Their words are those of nobody who can be named, never of whoever spoke
 * before. They count in a talk only: among labels, or between two labels of one speaker, who does not follow upon himself.
 */
final class SlippedLabels {

    private static final int AGAIN = 2;
    private static final int MOST_WORDS = 4;
    private static final int TIMES_OF_TURNS_IN = 3;
    private static final int NEARLY = 10;
    private static final Pattern BEFORE_TIME = Pattern.compile("\\s*(?<who>[^\\n:.!]{1,40}?)[ \\t\\u00A0,|·-]+[\\[(]?" + TimeStamp.COUNTED + "[\\])]?\\s*");
    /** How far into a line such a beginning reaches at most. */
    private static final int WIDEST = 60;

    private static final Pattern NO_NAME = Pattern.compile("\\s*(?:[\\[(<][^\\[(<\\])>\\n:\\d]{1,40}[\\])>]|[?_.…*–—-]{1,12})[ \\u00A0]?(?::(?:\\*\\*|__)?(?=\\s)|：)\\s*(?=\\S)");
    /** "Plusieurs députés. Oh !", "Voci. No!" */
    private static final Pattern MANY = Pattern.compile("\\s*(?=\\p{Lu})(?iu)(?:" + LabelWords.all().oneOf("journal's many") + " " + LabelWords.all().oneOf("journal's members")
            + "|" + LabelWords.all().oneOf("journal's voices") + ")(?!\\p{L})[^.:\\n]{0,50}\\.\\s+(?=\\S)");
    private static final List<Pattern> NOBODYS = List.of(NO_NAME, MANY);
    private static final Pattern CAPITAL = Pattern.compile("\\s*\\p{Lu}[ \\u00A0]?:[ \\u00A0](?=\\S)");
    /** "New York/London:" may be a choice; "Dorn Vale/Keeper:" between turns of one is none. */
    private static final Pattern TOGETHER = Pattern.compile("(?<one>[^\\d/]+)/(?<other>[^\\d/]+):");
    private static final Pattern REMARK = Pattern.compile("(?:[(\\[][^()\\[\\]]*[)\\]]|[♪♫][^\\n]*)[\\s.]*");
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}.'’_-]*";
    private static final Pattern SMALL = Pattern.compile("\\s*(?<name>" + WORD + "(?: " + WORD + "){0,6})[ \\u00A0]?:(?=\\s|$)\\s*");
    private static final Pattern CAPITALS = Pattern.compile("\\s*(?<name>\\p{Lu}[\\p{Lu}.'’-]*[\\p{Lu}](?: \\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}){0,3})"
            + "[ \\u00A0]?(?:;|\\.{1,3}|…|/|[-–—]{1,2})[ \\u00A0]+(?=[\\p{Lu}¿¡“«„\"])");
    private static final Pattern ALONE = Pattern.compile("\\s*(?<name>" + WORD + "(?: " + WORD + "){0,3})\\s*");

    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;
    private final boolean talk;
    private final boolean parted;
    private final LabelWords words = LabelWords.all();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> odds = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    /** What the known end with: "vale" of "dorn vale". */
    private final Set<String> lasts = new HashSet<>();
    /** Where the words behind what is no name begin; -1 where no such thing stands. */
    private final int[] ends;
    /** Who spoke before each line, and who speaks next; null for nobody. */
    private final @Nullable String[] before;
    private final @Nullable String[] after;
    private @Nullable OddLabels odd;
    private boolean ownLines;
    /** Whether nearly each time begins a turn. */
    private boolean timed;
    private boolean timesBehind;
    /** Whether every other paragraph begins with a label, or with what stands for one. */
    private boolean dense;
    /** Whether nearly each does. */
    private boolean labelled;
    private boolean capitals;

    /**
     * @param turns of the lines, to which those of nobody are added
     * @param talk whether labels show that the record is one
     */
    SlippedLabels(List<String> lines, List<@Nullable SpokenTurn> turns, boolean talk) {
        this.lines = lines;
        this.turns = turns;
        this.ends = new int[lines.size()];
        this.before = new String[lines.size()];
        this.after = new String[lines.size()];
        this.talk = talk;
        this.parted = lines.stream().anyMatch(String::isBlank);
    }

    /** Adds the turns of nobody to captions: those alone that no words look like, since captions begin amid a sentence. */
    void addToCaptions() {
        read();
        for (int i = 0; talk && odd != null && i < lines.size(); i++) {
            boolean open = (turns.get(i) == null || turns.get(i).name() == null) && !isCapitalLetter(lines.get(i));
            int end = open ? end(lines.get(i)) : -1;
            if (end > 0) {
                turns.set(i, new SpokenTurn(null, null, end, true));
            }
        }
    }

    /** Adds the turns of nobody. */
    void add() {
        read();
        if (odd == null) {
            return;
        }
        int begun = 0;
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            paragraphs += begins(i) ? 1 : 0;
            @Nullable SpokenTurn read = turns.get(i);
            if ((read == null || isArrow(read)) && begins(i)) {
                ends[i] = end(lines.get(i));
                begun += ends[i] > 0 && read == null ? 1 : 0;
            }
            if (ends[i] > 0) {
                odds.merge(label(i), 1, Integer::sum);
            }
            if (read == null && begins(i)) {
                @Nullable Matcher slip = slip(i);
                if (slip != null) {
                    counts.merge(slip.group("name").toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        long with = turns.stream().filter(turn -> turn != null && turn.name() != null).count() + begun;
        dense = with * AGAIN >= paragraphs;
        labelled = (paragraphs - with) * NEARLY <= paragraphs;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn read = turns.get(i);
            if (read != null && !isArrow(read) || !begins(i)) {
                continue;
            }
            @Nullable SpokenTurn turn = read == null ? turn(i) : odd(i);
            if (turn != null) {
                turns.set(i, turn);
            }
        }
    }

    private static boolean isArrow(SpokenTurn turn) {
        return turn.name() == null && !turn.named();
    }

    private String label(int line) {
        return lines.get(line).substring(LeadIn.begin(lines.get(line)), ends[line]).strip();
    }

    /** Reads what the labels of the record are like. */
    private void read() {
        int onOwnLines = 0;
        int named = 0;
        int behind = 0;
        int times = 0;
        int timesOfTurns = 0;
        boolean recording = false;
        boolean twice = false;
        String last = "";
        @Nullable String timedBefore = null;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            before[i] = last.isEmpty() ? null : last;
            @Nullable String time = LeadIn.time(lines.get(i));
            if (time != null) {
                recording |= times == 0 && time.startsWith("0");
                times++;
                timesOfTurns += turn != null ? 1 : 0;
                @Nullable String name = turn == null ? null : turn.name();
                twice |= name != null && name.equals(timedBefore);
                timedBefore = name;
            }
            last = turn == null || turn.name() == null ? last : turn.name();
            if (turn != null && turn.name() != null) {
                named++;
                behind += turn.time() != null && turn.words() >= lines.get(i).length() && time == null ? 1 : 0;
                onOwnLines += turn.words() >= lines.get(i).length() ? 1 : 0;
                String key = turn.name().toLowerCase(Locale.ROOT);
                if (known.add(key)) {
                    for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
                        lasts.add(key.substring(blank + 1));
                    }
                }
                capitals |= turn.name().codePoints().noneMatch(Character::isLowerCase);
            }
        }
        // A recording that gives the speaker once goes on without him; a chat gives him each time.
        int in = recording && !twice ? NEARLY : TIMES_OF_TURNS_IN;
        timed = timesOfTurns >= AGAIN && timesOfTurns * in >= times * (in - 1);
        @Nullable String next = null;
        for (int i = lines.size() - 1; i >= 0; i--) {
            after[i] = next;
            @Nullable SpokenTurn turn = turns.get(i);
            next = turn == null || turn.name() == null ? next : turn.name();
        }
        timesBehind = behind >= AGAIN;
        ownLines = onOwnLines * AGAIN > named;
        odd = named < AGAIN ? null : new OddLabels(known);
    }

    /** Where the words begin behind what is no name; -1 where no such thing stands. */
    private int end(String line) {
        int at = LeadIn.begin(line);
        int certain = certainEnd(line, at);
        if (certain > 0 || odd == null) {
            return certain;
        }
        Matcher capital = CAPITAL.matcher(line).region(at, line.length());
        return capital.lookingAt() ? capital.end() : odd.end(line, at);
    }

    private static boolean isCapitalLetter(String line) {
        return CAPITAL.matcher(line).region(LeadIn.begin(line), line.length()).lookingAt();
    }

    /** The same, of what nobody says. */
    private static int certainEnd(String line, int at) {
        for (Pattern pattern : NOBODYS) {
            Matcher matcher = pattern.matcher(line).region(at, Math.min(at + WIDEST, line.length()));
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private @Nullable SpokenTurn odd(int line) {
        boolean odd = ends[line] > 0 && isAmong(line) && (isShown(line) || certainEnd(lines.get(line), LeadIn.begin(lines.get(line))) > 0);
        return odd ? new SpokenTurn(null, null, ends[line], true) : null;
    }

    /** Whether something shows that another speaks: an arrow does, who spoke before is named next again, the label comes again, a sentence begins behind it, or each paragraph has one. */
    private boolean isShown(int line) {
        String label = label(line);
        boolean shown = turns.get(line) != null || isBetweenWordsOfOne(line) || odds.getOrDefault(label, 0) >= AGAIN;
        if (isCapitalLetter(lines.get(line))) {
            // "A: stay. B: go." counts.
            char letter = label.charAt(0);
            return shown && !odds.containsKey((char) (letter - 1) + ":") && !odds.containsKey((char) (letter + 1) + ":");
        }
        boolean set = labelled || begins(lines.get(line), ends[line]) || LeadIn.time(lines.get(line)) != null || "@+".indexOf(label.charAt(0)) >= 0 && label.endsWith(":");
        Matcher together = TOGETHER.matcher(label);
        return shown || (together.lookingAt() ? isSomebody(together.group("one")) || isSomebody(together.group("other")) : set);
    }

    /** Whether it is somebody's name, or what somebody is. */
    private boolean isSomebody(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return known.contains(key) || lasts.contains(key) || words.has("offices", key) || words.has("parts", key);
    }

    private static boolean begins(String line, int at) {
        return at < line.length() && Character.isUpperCase(line.codePointAt(at));
    }

    private boolean isBetweenWordsOfOne(int line) {
        return before[line] != null && before[line].equals(after[line]);
    }

    private boolean isAmong(int line) {
        return talk || dense || isAmongLabels(line);
    }

    private @Nullable SpokenTurn turn(int line) {
        @Nullable SpokenTurn odd = odd(line);
        if (odd != null) {
            return odd;
        }
        if (timed && isTimedAndSaid(lines.get(line)) || timesBehind && isShortBeforeTime(line)) {
            return new SpokenTurn(null, null, timed ? LeadIn.begin(lines.get(line)) : lines.get(line).length(), true);
        }
        @Nullable Matcher slip = slip(line);
        if (slip != null && !Proceedings.are(lines.get(line).strip()) && (isAmong(line) || isSmallAgain(slip.group("name"))) && isNamed(slip.group("name"), line, slip.end())) {
            return new SpokenTurn(null, null, slip.end(), true);
        }
        Matcher alone = ALONE.matcher(lines.get(line));
        if (ownLines && alone.matches() && line + 1 < lines.size() && turns.get(line + 1) == null && isName(alone.group("name"))) {
            return new SpokenTurn(null, null, lines.get(line).length(), true);
        }
        return null;
    }

    private static boolean isTimedAndSaid(String line) {
        return LeadIn.time(line) != null && !REMARK.matcher(line).region(LeadIn.begin(line), line.length()).matches();
    }

    /** "+44 7700 900123  00:05", where names stand on their lines with a time behind them. */
    private boolean isShortBeforeTime(int line) {
        Matcher matcher = BEFORE_TIME.matcher(lines.get(line));
        if (line + 1 >= lines.size() || lines.get(line).length() > WIDEST || !matcher.matches()) {
            return false;
        }
        NamesOfSpeakers who = NamesOfSpeakers.of(matcher.group("who"));
        return who.count() <= MOST_WORDS && who.isPlain();
    }

    /** Whether a line begins a paragraph. */
    private boolean begins(int line) {
        return !lines.get(line).isBlank() && (!parted || line == 0 || lines.get(line - 1).isBlank());
    }

    private @Nullable Matcher slip(int line) {
        String words = lines.get(line);
        int colon = words.indexOf(':');
        if (colon > 0 && colon < WIDEST) {
            Matcher small = SMALL.matcher(words);
            return small.lookingAt() ? small : null;
        }
        Matcher slipped = CAPITALS.matcher(words).region(0, Math.min(WIDEST, words.length()));
        return capitals && slipped.lookingAt() ? slipped : null;
    }

    /** Whether what stands there is rather somebody's than the beginning of a sentence. */
    private boolean isNamed(String name, int line, int end) {
        String key = name.toLowerCase(Locale.ROOT);
        if (known.contains(key) || lasts.contains(key)) {
            return true;
        }
        boolean upper = Character.isUpperCase(name.codePointAt(0));
        NamesOfSpeakers parts = NamesOfSpeakers.of(name);
        if (parts.makeHeading()) {
            // "Bill:" may be somebody who speaks again.
            return upper && parts.count() == 1 && counts.getOrDefault(key, 0) >= AGAIN && begins(lines.get(line), end);
        }
        if (upper && (parts.arePartPlayed() || parts.areSeated())) {
            return true;
        }
        if (upper && begins(lines.get(line), end) && isSomeone(name)) {
            return true;
        }
        if (isSmallAgain(name) && parts.count() <= MOST_WORDS && begins(lines.get(line), end) && !parts.beginsSentence() && !parts.makeSentenceWithoutParticles()) {
            // "blatt für den hafen:" asks again and again.
            return true;
        }
        if (parts.makeSentence() || parts.count() > MOST_WORDS) {
            return false;
        }
        if (!upper && (parted || dense) && (isBetweenWordsOfOne(line) || counts.getOrDefault(key, 0) >= AGAIN || begins(lines.get(line), end)) && (parts.beginWithFirstName() || parts.beginWithPart())) {
            // A paragraph that begins with a small letter goes on with nothing.
            return true;
        }
        return parts.count() > 1 && (counts.getOrDefault(key, 0) >= AGAIN || parts.arePerson() || isBetweenOnes(line));
    }

    /** "The lock keeper", "A neighbour", "Automated voice": who speaks, and no name. */
    private boolean isSomeone(String name) {
        NamesOfSpeakers parts = NamesOfSpeakers.of(name);
        boolean article = words.has("articles", parts.first()) || words.has("one", parts.first()) || words.has("ordinals", parts.first());
        if (parts.count() < 2 || parts.count() > MOST_WORDS || words.has("things", parts.last()) && !words.has("voices", parts.last())) {
            return false;
        }
        return article && NamesOfSpeakers.of(name.substring(name.indexOf(' ') + 1)).isPlain() || !parts.makeSentence() && (words.has("parts", parts.last()) || words.has("voices", parts.last()));
    }

    /** Whether several words in small letters begin two paragraphs. */
    private boolean isSmallAgain(String name) {
        return Character.isLowerCase(name.codePointAt(0)) && name.indexOf(' ') > 0 && counts.getOrDefault(name.toLowerCase(Locale.ROOT), 0) >= AGAIN;
    }

    private boolean isName(String name) {
        NamesOfSpeakers parts = NamesOfSpeakers.of(name);
        return known.contains(name.toLowerCase(Locale.ROOT)) || parts.areFullName() && parts.count() <= MOST_WORDS && !name.endsWith(".");
    }

    /** Whether the paragraphs before and after it begin with labels. */
    private boolean isAmongLabels(int line) {
        return beside(line, -1) != null && beside(line, 1) != null;
    }

    /** Whether both begin with the label of the same speaker. */
    private boolean isBetweenOnes(int line) {
        @Nullable SpokenTurn before = beside(line, -1);
        @Nullable SpokenTurn after = beside(line, 1);
        return before != null && after != null && before.name() != null && before.name().equals(after.name());
    }

    /** The turn with which the paragraph before or after begins; null where it begins with none. */
    private @Nullable SpokenTurn beside(int line, int step) {
        int at = line + step;
        while (at >= 0 && at < lines.size() && (!begins(at) || step > 0 && lines.get(at).isBlank())) {
            at += step;
        }
        return at < 0 || at >= lines.size() ? null : turns.get(at);
    }
}
