package verbatim.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/** The facts of an article while they are gathered: whoever is asked first is believed. */
final class StoryFacts {

    private static final int LONGEST = 1_000;
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |reported |posted )?by|von|par|por|di|door|av|af|text)\\b\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://.*|.*\\.(?:com|org|net|html?)/.*|@\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

    private final Map<StoryFact, StatedFact> known = new EnumMap<>(StoryFact.class);

    /** Keeps the words of a fact that is not known yet, if they are words of its kind. */
    void offer(StoryFact fact, @Nullable String words, Provenance from) {
        if (words == null || words.isBlank() || known.containsKey(fact)) {
            return;
        }
        var line = GrowingText.clean(words.replaceAll("[\\s\u00A0]+", " ").strip());
        var value = switch (fact) {
            case PUBLISHED, MODIFIED -> StoryTime.of(line).orElse(null);
            case LANGUAGE -> language(line);
            case BYLINE -> byline(line);
            case HEADLINE, PUBLICATION, URL, SLUG -> line;
        };
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            known.put(fact, new StatedFact(value, from));
        }
    }

    /** The words of a fact; null where it is not known. */
    @Nullable String words(StoryFact fact) {
        var stated = known.get(fact);
        return stated == null ? null : stated.words();
    }

    /** What is known so far. */
    Map<StoryFact, StatedFact> known() {
        return Map.copyOf(known);
    }

    private static @Nullable String language(String tag) {
        var matcher = TAG.matcher(tag);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static String byline(String line) {
        return Arrays.stream(BY.matcher(line).replaceFirst("").split("\\s*[,;|]\\s*"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !ADDRESS.matcher(name).matches())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
