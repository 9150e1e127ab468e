package verbatim.text.attribution.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names a short or fond form stands for: "Lizzy" for "Elizabeth". */
final class ShortNames {

    private static final String RESOURCE = "/verbatim/text/short-names.txt";
    private static final ShortNames ALL = read();

    private final Map<String, List<String>> full = new HashMap<>();

    private ShortNames() {
    }

    /** The names that {@code name} (lower case) may be short for; empty where it is none. */
    static List<String> standsFor(String name) {
        return ALL.full.getOrDefault(name, List.of());
    }

    private static ShortNames read() {
        ShortNames names = new ShortNames();
        try (InputStream in = ShortNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return names;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> stands = List.of(line.substring(colon + 1).strip().split(" "));
        for (String form : line.substring(0, colon).split(" ")) {
            full.putIfAbsent(form, stands);
        }
    }
}
