package verbatim.text.claims.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** What numbers and months of a language are worth, by the comparison's resource: one word each, "twenty-five", or figures. */
public final class NumberWords {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern grouped;
    private final Pattern fraction;
    private final String point;

    NumberWords(Map<String, List<String>> comparison) {
        comparison.getOrDefault("numbers", List.of()).forEach(this::readNumber);
        comparison.getOrDefault("months", List.of()).forEach(this::readMonth);
        boolean comma = comparison.containsKey("decimal comma");
        point = comma ? "," : ".";
        grouped = Pattern.compile(comma ? "\\d{1,3}(\\.\\d{3})+" : "\\d{1,3}(,\\d{3})+");
        fraction = Pattern.compile(comma ? "\\d{1,9},\\d{1,4}" : "\\d{1,9}\\.\\d{1,4}");
    }

    private void readNumber(String line) {
        String[] sides = line.split(" = ");
        for (int i = 0; i < sides.length - 1; i++) {
            values.put(sides[i], new BigDecimal(sides[sides.length - 1]));
        }
    }

    private void readMonth(String line) {
        String[] sides = line.split(" = ");
        for (int i = 0; i < sides.length - 1; i++) {
            months.put(sides[i], Integer.valueOf(sides[sides.length - 1]));
        }
    }

    /** A number that stands whole at one place of a layer, with the index after it. */
    public record Value(BigDecimal value, int end) {}

    /** The number that begins at {@code i} and is surely read whole; null where none does, or only a part of it. */
    public @Nullable Value at(Layer layer, int i) {
        if (i >= layer.size() || i > 0 && single(layer, i - 1) != null) {
            return null;
        }
        BigDecimal value = single(layer, i);
        if (value == null) {
            return null;
        }
        BigDecimal next = single(layer, i + 1);
        if (next != null) {
            // "3 million", "two hundred": what multiplies; anything longer is not read.
            boolean scale = next.compareTo(HUNDRED) >= 0 && !layer.get(i + 1).lower().matches(".*\\d.*") && single(layer, i + 2) == null;
            return scale ? new Value(value.multiply(next), i + 2) : null;
        }
        return new Value(value, i + 1);
    }

    private @Nullable BigDecimal single(Layer layer, int i) {
        if (i < 0 || i >= layer.size()) {
            return null;
        }
        Token token = layer.get(i);
        String word = token.lower();
        if (token.type() == Token.Type.NUMBER) {
            return figures(word);
        }
        if (!token.word()) {
            return null;
        }
        BigDecimal value = values.get(word);
        int hyphen = word.indexOf('-');
        if (value == null && hyphen > 0) {
            BigDecimal tens = values.get(word.substring(0, hyphen));
            BigDecimal ones = values.get(word.substring(hyphen + 1));
            boolean joined = tens != null && ones != null && tens.compareTo(HUNDRED) < 0 && ones.compareTo(BigDecimal.TEN) < 0;
            value = joined && tens != null && ones != null ? tens.add(ones) : null;
        }
        return value;
    }

    private @Nullable BigDecimal figures(String word) {
        if (PLAIN.matcher(word).matches()) {
            return new BigDecimal(word);
        }
        if (grouped.matcher(word).matches()) {
            return new BigDecimal(word.replaceAll("[.,]", ""));
        }
        return fraction.matcher(word).matches() ? new BigDecimal(word.replace(point, ".")) : null;
    }

    /** Which month a word is, from 1; 0 where it is none. */
    public int month(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return months.getOrDefault(plain, 0);
    }
}
