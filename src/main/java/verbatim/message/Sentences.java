package verbatim.message;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences of codes, in one language. The patterns are ICU's (<a
 * href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">Formatting Messages</a>), so that plurals are
 * right in every language. Immutable, and safe for use by several threads.
 */
public final class Sentences {

    /** English, which all that is written for logs and terminals is in. */
    public static final Sentences ENGLISH = new Sentences(Locale.ENGLISH, UnaryOperator.identity());

    /** The languages of which there are bundles, English first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    /** Without it a German machine would answer an English question in German. */
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Holds the place of an argument that is no words. */
    private static final String PLACE = "…";

    /** A constant in one of its forms, as an argument of a refusal. */
    public record Form(String form, Worded constant) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Locale locale;

    /** How words of users stand in a sentence. */
    private final UnaryOperator<String> theirs;

    private Sentences(Locale locale, UnaryOperator<String> theirs) {
        this.locale = locale;
        this.theirs = theirs;
    }

    /** In a language; in English where there is no bundle of it. */
    public static Sentences in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : new Sentences(locale, UnaryOperator.identity());
    }

    /** The same to be read on a screen or in a mail: a name that is written from right to left turns nothing beside it. */
    public Sentences isolating() {
        return new Sentences(locale, Isolated::of);
    }

    /** The same for a file, which sets names apart in its own way, or is searched and copied from: with no character but the words'. */
    public Sentences plain() {
        return in(locale);
    }

    /**
     * The best of {@link #LANGUAGES} for whoever asks like this; English where none fits, or nothing can be read.
     *
     * @param accepted as in the header Accept-Language of HTTP
     */
    public static Locale best(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** The words of a constant, such as "Exact". */
    public String of(Worded constant, Object... args) {
        return format(key(constant), constant, args);
    }

    /**
     * The words of a constant in one of its other {@linkplain Worded#forms() forms}.
     *
     * @throws MissingResourceException if it has no such form
     */
    public String form(String form, Worded constant, Object... args) {
        return format(key(constant) + "." + form, constant, args);
    }

    /** Why a step is not allowed, for the person who tried. */
    public String of(Refusal refusal) {
        return of(refusal.code(), refusal.args().toArray());
    }

    /** The reasons, a sentence each. */
    public List<String> of(List<Refusal> refusals) {
        return refusals.stream().map(this::of).toList();
    }

    /** The reasons as one text. */
    public String of(Refused refused) {
        return String.join(" ", of(refused.refusals()));
    }

    /** Several codes in one line, with dots between them. */
    public String inOneLine(Collection<?> parts) {
        return parts.stream().map(part -> String.valueOf(shown(part))).collect(Collectors.joining(" · "));
    }

    /**
     * A sentence in its pieces, for where an argument is more than words, such as a link or a time: the words as pieces, and
     * each argument of that kind as it is, at the place which the sentence has for it.
     *
     * @param words makes a piece of words
     * @param kind which arguments are pieces themselves
     */
    public <T> List<T> pieces(Class<T> kind, Function<String, ? extends T> words, Worded constant, Object... args) {
        var shown = Arrays.stream(args).map(arg -> kind.isInstance(arg) ? PLACE : shown(arg)).toArray();
        var format = new MessageFormat(fitting(bundle(constant).getString(key(constant)), shown), locale);
        var text = format.formatToCharacterIterator(shown);
        var pieces = new ArrayList<T>();
        var plain = new StringBuilder();
        while (text.getIndex() < text.getEndIndex()) {
            int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
            if (text.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer place && kind.isInstance(args[place])) {
                flush(plain, words, pieces);
                pieces.add(kind.cast(args[place]));
            } else {
                for (int i = text.getIndex(); i < end; i++) {
                    plain.append(text.setIndex(i));
                }
            }
            text.setIndex(end);
        }
        flush(plain, words, pieces);
        return List.copyOf(pieces);
    }

    private static <T> void flush(StringBuilder plain, Function<String, ? extends T> words, List<T> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(words.apply(plain.toString()));
            plain.setLength(0);
        }
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    private String format(String key, Worded constant, Object... args) {
        var pattern = bundle(constant).getString(key);
        // Most are plain words, shown by the dozen in a list: these need no formatting.
        if (args.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var shown = Arrays.stream(args).map(this::shown).toArray();
        DoubledMarks.drop(pattern, shown);
        return new MessageFormat(fitting(pattern, shown), locale).format(shown);
    }

    /** The pattern as it has to read before these words. */
    private String fitting(String pattern, Object[] shown) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Elision.before(shown, pattern) : pattern;
    }

    private Object shown(Object arg) {
        return switch (arg) {
            case Worded worded -> of(worded);
            case Form(var form, var constant) -> form(form, constant);
            case Refusal refusal -> of(refusal);
            case Sayable value -> value.words(this);
            case LocalDate day -> day(day);
            case ZonedDateTime moment -> day(moment.toLocalDate()) + ", " + TIME.format(moment);
            case String words -> theirs.apply(words);
            case Collection<?> list ->
                ListFormatter.getInstance(locale).format(list.stream().map(this::shown).toList());
            default -> arg;
        };
    }

    /** A day as people of the language write it; in English the way that is the same everywhere: 2 Mar 2026. */
    private String day(LocalDate day) {
        var format = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return format.format(day);
    }

    private ResourceBundle bundle(Worded constant) {
        return ResourceBundle.getBundle(bundleName(constant.getDeclaringClass()), locale, NO_OTHER_LANGUAGE);
    }

    /** Where the words of a class stand: in the bundle of the room that it is in, whatever its package there. */
    static String bundleName(Class<?> type) {
        var rooms = type.getPackageName().split("\\.", 3);
        return "verbatim/" + rooms[1] + "/messages";
    }

    /** Under what key the words of a constant stand. */
    static String key(Worded constant) {
        var type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }
}
