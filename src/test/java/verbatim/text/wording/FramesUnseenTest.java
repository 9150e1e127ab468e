package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/**
 * Sets of framed quotes and controls by several hands. What is missed in each, and flagged where nothing frames, may not
 * rise. They show what the rules were made for: on a set that nobody has read, more is missed.
 */
class FramesUnseenTest {

    private static final EnumSet<Risk> ANY = EnumSet.of(Risk.FRAME, Risk.TRUNCATION, Risk.NEGATION, Risk.MODALITY);

    private final Map<String, WordingComparison> comparisons = new HashMap<>();
    private final Map<String, SourceWords> sources = new HashMap<>();

    /**
     * @param mostDangerous framed quotes that may pass without any risk
     * @param mostFalse controls that may be flagged
     */
    @ParameterizedTest
    @CsvSource({"a, 0, 1", "b, 8, 1", "c, 0, 0", "d, 1, 0", "e, 6, 2", "f, 18, 14", "g, 12, 8"})
    void missesNoMoreThanBefore(String set, int mostDangerous, int mostFalse) throws IOException {
        int dangerous = 0;
        int falseAlarms = 0;
        for (String line : text(set + "/frames.jsonl").lines().filter(each -> !each.isBlank()).toList()) {
            JsonNode one = JsonMapper.shared().readTree(line);
            Comparison found = compare(set, one);
            boolean framed = one.get("frame").asBoolean();
            dangerous += framed && found.risks().isEmpty() ? 1 : 0;
            falseAlarms += !framed && found.risks().stream().anyMatch(ANY::contains) ? 1 : 0;
        }
        assertThat(dangerous).as("dangerous").isLessThanOrEqualTo(mostDangerous);
        assertThat(falseAlarms).as("false alarms").isLessThanOrEqualTo(mostFalse);
    }

    private Comparison compare(String set, JsonNode one) throws IOException {
        String language = one.get("lang").asString();
        // The cases of g stand in the sources of f.
        String file = set.replace('g', 'f') + "/sources/" + one.get("source").asString();
        String text = text(file);
        SourceWords source = sources.computeIfAbsent(file, name -> SourceWords.of(text, language));
        JsonNode speaker = one.get("speaker");
        return comparisons.computeIfAbsent(language, code -> new WordingComparison(HouseStyle.standard(code)))
                .read(one.get("quote").asString(), speaker == null || speaker.isNull() ? null : speaker.asString())
                .compare(source);
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FramesUnseenTest.class.getResourceAsStream("frames/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
