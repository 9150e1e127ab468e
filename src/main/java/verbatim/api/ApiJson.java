package verbatim.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** How what programs send is read: words that can be kept, and times that the database knows. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @Bean
    JacksonModule whatIsSent() {
        return new SimpleModule("what is sent")
                .addDeserializer(String.class, new KeptWords())
                .addDeserializer(Instant.class, new KnownInstant())
                .addDeserializer(LocalDate.class, new KnownDay());
    }

    /** Half a pair of surrogates is no character; at import it becomes U+FFFD, and so it does everywhere. */
    private static final class KeptWords extends StdDeserializer<String> {

        KeptWords() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var words = parser.getValueAsString();
            if (words == null) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return wellFormed(words);
        }
    }

    static String wellFormed(String words) {
        var formed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))) {
                formed.append(unit).append(words.charAt(++i));
            } else {
                formed.append(Character.isSurrogate(unit) ? '\uFFFD' : unit);
            }
        }
        return formed.toString();
    }

    private static final class KnownInstant extends StdDeserializer<Instant> {

        KnownInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            var words = String.valueOf(parser.getValueAsString());
            try {
                var at = Instant.parse(words);
                if (!at.isBefore(FIRST) && !at.isAfter(LAST)) {
                    return at;
                }
            } catch (DateTimeException unread) {
                return (Instant) context.handleWeirdStringValue(Instant.class, words, "no instant of ISO 8601");
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, words, "not within the years 1 to 9999");
        }
    }

    private static final class KnownDay extends StdDeserializer<LocalDate> {

        KnownDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var words = String.valueOf(parser.getValueAsString());
            try {
                var day = LocalDate.parse(words);
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                    return day;
                }
            } catch (DateTimeException unread) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, words, "no day of ISO 8601");
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, words, "not within the years 1 to 9999");
        }
    }
}
