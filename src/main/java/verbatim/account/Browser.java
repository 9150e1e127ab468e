package verbatim.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser calls itself, as far as people know it: nothing more of it is kept.
 *
 * @param name null where it is none that is known
 * @param system null likewise
 */
record Browser(@Nullable String name, @Nullable String system) {

    /** A word of the header, and what it stands for. */
    private record Sign(String word, String means) {}

    /** In this order: each browser claims to be those that came before it, too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"), new Sign("Vivaldi", "Vivaldi"), new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"), new Sign("FxiOS", "Firefox"), new Sign("CriOS", "Chrome"), new Sign("HeadlessChrome", "Chrome"),
            new Sign("Chrome/", "Chrome"), new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"), new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"), new Sign("Android", "Android"),
            new Sign("Mac OS X", "macOS"), new Sign("CrOS", "ChromeOS"), new Sign("Linux", "Linux"));

    /** @param agent the header User-Agent; null where there is none */
    static Browser of(@Nullable String agent) {
        return new Browser(found(BROWSERS, agent), found(SYSTEMS, agent));
    }

    private static @Nullable String found(List<Sign> signs, @Nullable String agent) {
        if (agent != null) {
            for (var sign : signs) {
                if (agent.contains(sign.word())) {
                    return sign.means();
                }
            }
        }
        return null;
    }
}
