package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a caption without what styles them: tags, the positions of old players, entities. WebVTT's voice tag
 * names the speaker; a caption with several voices becomes one for each.
 */
final class CaptionMarkup {

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:[ \\t]+([^>]{0,200}))?>");
    /** A tag begins with a small letter, holds an attribute, closes or is closed; "<Karl Tarr>" does not, and is a name. */
    private static final Pattern TAG = Pattern.compile("</?\\p{Ll}[^<>]{0,500}>|</[^<>]{1,100}>|<(?<open>\\p{L}+)>(?=[^<]{0,300}</\\k<open>>)|<[^<>=]{1,100}=[^<>]{0,500}>"
            + "|<(?i:[bcipuvs]|rt|ruby|lang|font|em|strong|span|br|div|small|big|sub|sup|sami|body|clear|center|mark|img|h\\d)(?:[\\s./][^<>]{0,500})?>"
            + "|<[\\d:.]{4,20}>|\\{\\\\[^{}]{0,200}\\}");

    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\uFEFF]");
    private static final Pattern NAMELESS = Pattern.compile("[\\s?._–—-]*");

    private CaptionMarkup() {}

    /** The captions that a block of marked-up lines shows; none where it shows nothing. */
    static List<Cue> cues(CueTimes times, List<String> lines) {
        var found = new ArrayList<Cue>();
        var block = String.join("\n", lines);
        var voices = VOICE.matcher(block);
        String speaker = null;
        int begin = 0;
        while (voices.find()) {
            add(found, times, speaker, block.substring(begin, voices.start()));
            String name = voices.group(1) == null ? "" : plain(voices.group(1));
            speaker = NAMELESS.matcher(name).matches() ? Cue.NAMELESS : name;
            begin = voices.end();
        }
        add(found, times, speaker, block.substring(begin));
        return found;
    }

    private static void add(List<Cue> found, CueTimes times, @Nullable String speaker, String block) {
        var cue = new Cue(times.from(), times.until(), speaker, plain(block).lines().toList());
        if (!cue.lines().isEmpty()) {
            found.add(cue);
        }
    }

    private static String plain(String marked) {
        // Most captions have no tags: they are not looked for in each.
        var bare = marked.indexOf('<') < 0 && marked.indexOf('{') < 0 ? marked : TAG.matcher(marked).replaceAll("");
        var words = bare.indexOf('&') < 0 ? bare : Parser.unescapeEntities(bare, false);
        // Marks of writing direction are no words, and the no-break space of empty lines is blank.
        return DIRECTION.matcher(words).replaceAll("").replace('\u00A0', ' ').strip();
    }
}
