package verbatim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import verbatim.message.Refusal;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * That an article is signed off: plainly, or with problems, which are said wherever it is said.
 *
 * @param problems how many passages were not verified
 * @param first the first of these, as they stand in the text
 */
public record SignedOff(int problems, List<Caveat> first) implements Sayable {

    /** More are not named in a line. */
    static final int NAMED = 6;

    /** How it is said; "by" says who did it, too. */
    private enum Line implements Worded {
        PLAIN(true),
        WITH_PROBLEMS(true),
        MORE(false);

        private final boolean mayNameWho;

        Line(boolean mayNameWho) {
            this.mayNameWho = mayNameWho;
        }

        @Override
        public Set<String> forms() {
            return mayNameWho ? Set.of("by") : Set.of();
        }
    }

    /** Keeps the list short, and from being changed later. */
    public SignedOff {
        first = List.copyOf(first.subList(0, Math.min(NAMED, first.size())));
    }

    /** With these, all of them. */
    public static SignedOff with(List<Caveat> all) {
        return new SignedOff(all.size(), all);
    }

    /** Whether every passage is verified or dismissed. */
    public boolean isPlain() {
        return problems == 0;
    }

    /** The problems by name, and how many more there are. */
    public List<Object> named() {
        var named = new ArrayList<Object>(first);
        if (problems > first.size()) {
            named.add(Refusal.of(Line.MORE, problems - first.size()));
        }
        return List.copyOf(named);
    }

    /** In words: "signed off", "signed off with 2 problems: Q2 Altered and Q9 open". */
    @Override
    public String words(Sentences sentences) {
        return isPlain() ? sentences.of(Line.PLAIN) : sentences.of(Line.WITH_PROBLEMS, problems, named());
    }

    /** The same with who did it: "signed off by Ruth Okafor with 1 problem: Q2 Altered". */
    public String words(Sentences sentences, String by) {
        return isPlain()
                ? sentences.form("by", Line.PLAIN, by)
                : sentences.form("by", Line.WITH_PROBLEMS, problems, named(), by);
    }
}
