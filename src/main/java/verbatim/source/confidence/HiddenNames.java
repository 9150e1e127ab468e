package verbatim.source.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.source.OnlySpeaker;
import verbatim.source.confidence.FoldedWord.Shape;
import verbatim.text.Span;

/**
 * The names that somebody has in a record, found in words of it by whole words, in any case and with or without accents:
 * the whole name, and each part of it that is no ordinary word. "Keller", "KELLERS" and "M. Keller" are Marta Keller; so is
 * "Marta Keller" where the record calls her KELLER. A label without a name in it, such as Q, A or MODERATOR, is found only
 * where it stands as a label.
 */
final class HiddenNames {

    /** A part of a name: words in this order. Where {@code capitals} is asked for, each of them must have one. */
    private record Part(List<String> words, boolean capitals) {}

    /** Between the words of one name: spaces, the full stop of an initial, a hyphen, the lower line of a handle. */
    private static final Pattern JOINT = Pattern.compile("[\\s.\\-‐‑–_'’]{0,3}");

    /** The same without a full stop that may end a sentence. */
    private static final Pattern NARROW_JOINT = Pattern.compile("[\\s\\-‐‑_]{1,2}");

    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    /** What ends a sentence, or begins a line, right before a word. */
    private static final Pattern BEGINS = Pattern.compile("(?:[\\n\\r]|[.!?:;…][\"”“»«’')\\]]*\\s|[\\[(…]\\s?)[\\s\"“„»«‘'\\[(–—-]*$");

    private static final Pattern LABEL_ENDS = Pattern.compile("^\\s?(?:\\([^)\\n]{0,40}\\)\\s?)?[:：]");

    private static final Pattern LONG_ENDING = Pattern.compile("(?:[sxz]|sch)es$");

    /** UTF-16 units before a word in which it shows whether it begins a turn. */
    private static final int LOOK_BACK = 8;

    /** Shorter parts are names only with a capital: Xi, Li, Ann. */
    private static final int SHORT = 3;

    /** Names run together are found from this length on. */
    private static final int HANDLE = 6;

    /** Words of one name that are looked at; longer labels are sentences. */
    private static final int MOST_WORDS = 8;

    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();

    /** Labels as they are written, by their first word. */
    private final Map<String, Set<String>> labels = new HashMap<>();

    /** Labels of one word, which may be a surname alone. */
    private final Set<String> lone = new HashSet<>();

    private HiddenNames() {}

    /** The names in labels of a record and in lines that people wrote, one or several in each. */
    static HiddenNames of(Collection<String> lines) {
        var names = new HiddenNames();
        for (var line : lines) {
            var label = line.strip();
            FoldedWord.of(label).stream().findFirst().filter(word -> word.start() == 0).ifPresent(word ->
                    names.labels.computeIfAbsent(word.folded(), none -> new HashSet<>()).add(label));
            for (var name : OnlySpeaker.names(line)) {
                names.add(name);
            }
        }
        return names;
    }

    private void add(String line) {
        var pieces = Arrays.stream(ASIDE.matcher(line).replaceAll(" ").split(","))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        var written = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i > 0 && Character.isLowerCase(piece.codePointAt(0))) {
                // It describes who was named before.
                continue;
            }
            if (i > 0 && FoldedWord.of(piece).size() > 1) {
                addName(FoldedWord.of(piece));
            } else {
                written.append(' ').append(piece);
            }
        }
        addName(FoldedWord.of(written.toString()));
    }

    private void addName(List<FoldedWord> label) {
        var words = new ArrayList<>(label);
        while (!words.isEmpty() && NameWords.TITLES.contains(words.getFirst().folded())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && NameWords.SUFFIXES.contains(words.getLast().folded())) {
            words.removeLast();
        }
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        // "officials", "a neighbour"; but some transcripts have no capitals at all.
        var isSmall = words.stream().noneMatch(FoldedWord::isCapital);
        if (isSmall && !words.stream().allMatch(HiddenNames::tells)) {
            return;
        }
        var isBody = words.stream().anyMatch(word -> NameWords.BODIES.contains(word.folded()));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                part(words.subList(from, to), to - from == words.size(), isBody || isSmall && to == from + 1);
            }
        }
        var joined = words.stream().map(FoldedWord::folded).collect(Collectors.joining());
        if (words.size() == 1) {
            lone.add(joined);
        } else if (!isBody && joined.length() >= HANDLE && words.stream().anyMatch(HiddenNames::tells)) {
            // As handles and addresses have it: "martakeller".
            put(List.of(joined), false);
        }
    }

    private void part(List<FoldedWord> words, boolean isWhole, boolean isWeak) {
        if (words.stream().noneMatch(word -> tells(word) || isWhole && words.size() > 1 && word.letters() > 0)
                || isParticle(words.getLast())) {
            words.stream().filter(word -> words.size() == 1 && isOrdinary(word)).forEach(word -> ordinary.add(word.folded()));
            return;
        }
        var tells = words.stream().anyMatch(HiddenNames::tells);
        var isShort = words.size() == 1 && words.getFirst().letters() <= SHORT;
        var capitals = !tells || isShort || isWeak;
        put(words.stream().map(FoldedWord::folded).toList(), capitals);
        put(words.stream().map(FoldedWord::spelled).toList(), capitals);
    }

    private void put(List<String> words, boolean capitals) {
        var part = new Part(words, capitals);
        var known = parts.computeIfAbsent(words.getFirst(), none -> new ArrayList<>());
        if (!known.contains(part)) {
            known.add(part);
        }
    }

    /** Whether a word alone tells who somebody is. */
    private static boolean tells(FoldedWord word) {
        return word.letters() > 1
                && word.folded().codePoints().anyMatch(Character::isLetter)
                && !isOrdinary(word)
                && !isParticle(word)
                && !NameWords.TITLES.contains(word.folded())
                && !NameWords.BODIES.contains(word.folded());
    }

    private static boolean isOrdinary(FoldedWord word) {
        return NameWords.ORDINARY.contains(word.folded());
    }

    private static boolean isParticle(FoldedWord word) {
        return NameWords.PARTICLES.contains(word.folded());
    }

    /** Where names stand in words, in UTF-16 units, in their order and without overlap. */
    List<Span> in(String text) {
        if (parts.isEmpty() && labels.isEmpty() && ordinary.isEmpty()) {
            return List.of();
        }
        var words = FoldedWord.of(text);
        var isShouted = words.stream().noneMatch(word -> word.shape() == Shape.SMALL);
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < words.size()) {
            var match = longest(text, words, at);
            if (match == null) {
                at++;
                continue;
            }
            var isLone = keys(words.get(at)).stream().anyMatch(lone::contains);
            int first = before(text, words, at, isLone, isShouted);
            int last = isLone ? after(text, words, at + match.words() - 1) : at + match.words() - 1;
            int end = last == at + match.words() - 1 ? match.end() : words.get(last).end();
            found.add(new Span(words.get(first).start(), end));
            at = last + 1;
        }
        return merged(text, found);
    }

    /** Words with something else in the place of each name. */
    String hidden(String text, String instead) {
        return replaced(text, in(text), instead);
    }

    /** A text with something else in the place of each of these stretches, which are in their order. */
    static String replaced(String text, List<Span> stretches, String instead) {
        var shown = new StringBuilder();
        int from = 0;
        for (var stretch : stretches) {
            shown.append(text, from, stretch.start()).append(instead);
            from = stretch.end();
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** A name that begins at a word: how many words it has, and where it ends. */
    private record Match(int words, int end) {}

    private @Nullable Match longest(String text, List<FoldedWord> words, int at) {
        var first = words.get(at);
        var best = label(text, words, at);
        for (var key : keys(first)) {
            for (var part : parts.getOrDefault(key, List.of())) {
                var match = match(text, words, at, part);
                if (match != null && (best == null || match.words() > best.words())) {
                    best = match;
                }
            }
        }
        if (best == null && ordinary.contains(first.folded()) && isNameHere(text, words, at)) {
            return new Match(1, first.end());
        }
        return best;
    }

    /** A word as it is, and without the ending of a genitive. */
    private static Set<String> keys(FoldedWord word) {
        var keys = new LinkedHashSet<String>();
        for (var form : List.of(word.folded(), word.spelled())) {
            keys.add(form);
            endings(form).forEach(ending -> keys.add(form.substring(0, form.length() - ending.length())));
        }
        return keys;
    }

    private static List<String> endings(String form) {
        // "Kellers", "Marxes"; of short words an s is no ending.
        if (form.length() <= SHORT + 1 || !form.endsWith("s")) {
            return List.of();
        }
        return LONG_ENDING.matcher(form).find() ? List.of("s", "es") : List.of("s");
    }

    private static @Nullable Match match(String text, List<FoldedWord> words, int at, Part part) {
        if (at + part.words().size() > words.size()) {
            return null;
        }
        int end = 0;
        for (int i = 0; i < part.words().size(); i++) {
            var word = words.get(at + i);
            var wanted = part.words().get(i);
            var isLast = i == part.words().size() - 1;
            end = word.end();
            if (!word.folded().equals(wanted) && !word.spelled().equals(wanted)) {
                var ending = isLast ? ending(word, wanted) : null;
                if (ending == null) {
                    return null;
                }
                end -= ending.length();
            }
            if (part.capitals() && !word.isCapital() && !isParticle(word)) {
                return null;
            }
            if (i > 0 && !JOINT.matcher(text.substring(words.get(at + i - 1).end(), word.start())).matches()) {
                return null;
            }
        }
        return new Match(part.words().size(), end);
    }

    private static @Nullable String ending(FoldedWord word, String wanted) {
        for (var form : List.of(word.folded(), word.spelled())) {
            for (var ending : endings(form)) {
                if (form.equals(wanted + ending)) {
                    return ending;
                }
            }
        }
        return null;
    }

    /** A label where labels stand: at the beginning of a turn, before its colon. */
    private @Nullable Match label(String text, List<FoldedWord> words, int at) {
        int start = words.get(at).start();
        for (var label : labels.getOrDefault(words.get(at).folded(), Set.of())) {
            if (text.startsWith(label, start) && begins(text, start)
                    && LABEL_ENDS.matcher(text.substring(start + label.length(), Math.min(text.length(), start + label.length() + 50))).find()) {
                int end = start + label.length();
                int count = (int) words.stream().skip(at).takeWhile(word -> word.start() < end).count();
                return new Match(count, end);
            }
        }
        return null;
    }

    /** Whether an ordinary word is a name where it stands: after a title, or with a capital in the midst of a sentence. */
    private static boolean isNameHere(String text, List<FoldedWord> words, int at) {
        var word = words.get(at);
        if (at == 0 || word.letters() == 1 || word.shape() == Shape.SMALL) {
            return false;
        }
        var before = words.get(at - 1);
        var between = text.substring(before.end(), word.start());
        if (NameWords.TITLES.contains(before.folded()) && before.isCapital()) {
            return between.strip().length() <= 1 && between.length() <= 2;
        }
        return before.shape() == Shape.SMALL
                && between.isBlank()
                && word.shape() == Shape.CAPITAL
                && !NameWords.CAPITALISED.contains(word.folded());
    }

    /** The initials and the given name before a surname belong to it, though the record may not have them. */
    private static int before(String text, List<FoldedWord> words, int at, boolean isLone, boolean isShouted) {
        int first = at;
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            var word = words.get(i);
            var between = text.substring(word.end(), words.get(i + 1).start());
            var isInitial = word.letters() == 1 && word.isCapital() && between.startsWith(".") && between.length() <= 2;
            if (isInitial || isLone && NARROW_JOINT.matcher(between).matches() && isGiven(word, words.get(at), isShouted)) {
                first = i;
            } else if (!NARROW_JOINT.matcher(between).matches() || !isParticle(word) || word.isCapital()) {
                break;
            }
        }
        return first;
    }

    private static int after(String text, List<FoldedWord> words, int at) {
        if (at + 1 >= words.size()) {
            return at;
        }
        var next = words.get(at + 1);
        var isClose = NARROW_JOINT.matcher(text.substring(words.get(at).end(), next.start())).matches();
        return isClose && next.shape() == Shape.CAPITAL && isGiven(next, words.get(at), true) ? at + 1 : at;
    }

    private static boolean isGiven(FoldedWord word, FoldedWord surname, boolean isShouted) {
        return word.letters() > 1
                && (word.shape() == Shape.CAPITAL || word.shape() == surname.shape() && !isShouted)
                && word.isCapital()
                && tells(word);
    }

    private static boolean begins(String text, int start) {
        return text.substring(0, Math.min(start, LOOK_BACK)).isBlank() && start <= LOOK_BACK
                || BEGINS.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
    }

    /** Parts of one name that stand together are one. */
    private static List<Span> merged(String text, List<Span> found) {
        var merged = new ArrayList<Span>();
        for (var span : found) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (last != null && NARROW_JOINT.matcher(text.substring(last.end(), span.start())).matches()) {
                merged.set(merged.size() - 1, new Span(last.start(), span.end()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
