package verbatim.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import verbatim.message.Worded;

/**
 * What a person presses instead of the keys that the desk has by itself. A key is the character that is printed on it, so that
 * it is the same on each keyboard; a few have names, such as "Enter", and those stay as they are.
 *
 * @param own by the desk's key what is pressed instead, where that is another
 * @param letters when single characters are keys
 */
public record Keymap(Map<String, String> own, Letters letters) {

    /** As the desk has it. */
    public static final Keymap STANDARD = new Keymap(Map.of(), Letters.ON);

    /** When single characters do something. Named keys always do. */
    public enum Letters implements Worded {
        /** While nobody is writing. */
        ON,
        /** Only with Alt held. */
        ALT,
        /** Never: a screen reader has other uses for them. */
        OFF
    }

    /**
     * Keeps the map from being changed later.
     *
     * @throws AccountRefused if something is no single printed character, or one key would do two things
     */
    public Keymap {
        own = own.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!own.values().stream().allMatch(Keymap::isKey) || !own.keySet().stream().allMatch(Keymap::isKey)) {
            throw new AccountRefused(AccountRefusal.KEY_UNFIT);
        }
        if (own.values().stream().distinct().count() < own.size()) {
            throw new AccountRefused(AccountRefusal.KEYS_COLLIDE);
        }
    }

    /** Whether it is one printed character, as a keyboard sends it. */
    private static boolean isKey(String key) {
        return key.codePointCount(0, key.length()) == 1
                && !Character.isWhitespace(key.codePointAt(0))
                && !Character.isISOControl(key.codePointAt(0));
    }

    /** What is pressed where the desk has this key. */
    public String of(String standard) {
        return own.getOrDefault(standard, standard);
    }

    /** The same with another key in the place of one. */
    public Keymap with(String standard, String key) {
        var changed = new HashMap<>(own);
        changed.put(standard, key);
        return new Keymap(changed, letters);
    }

    /** The same with single characters as keys at other times. */
    public Keymap with(Letters when) {
        return new Keymap(own, when);
    }

    /** Which of the desk's other keys is pressed by this already. */
    public Optional<String> taken(String key, String but, Collection<String> standards) {
        return standards.stream().filter(standard -> !standard.equals(but) && of(standard).equals(key)).findFirst();
    }
}
