package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundSpeaker;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * The people and organisations of one text: each once, with all the places where it is named. A surname, a first name
 * or a title with a surname is the person whose fuller name the text gives, the last one before it where several could
 * be meant, else the first after it.
 */
public final class Cast {

    /** One of them, while the text is read. */
    private static final class Figure {
        private String name;
        private @Nullable String description;
        private Gender gender;
        private SpeakerType type;
        private int male;
        private int female;
        private final Set<Span> mentions = new LinkedHashSet<>();

        private Figure(String name, Gender gender, SpeakerType type) {
            this.name = name;
            this.gender = gender;
            this.type = type;
        }
    }

    private static final int FUNCTIONS_TRIED = 60;
    private static final int PRONOUNS_NEEDED = 2;
    private static final int PRONOUNS_AGAINST_ONE = 3;
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private final List<Figure> figures = new ArrayList<>();
    private final List<Name> names;
    private final int[] figureOf;
    private final Map<String, Integer> unnamed = new HashMap<>();
    private final Namesakes namesakes = new Namesakes(this);
    private final Ages ages = new Ages();
    private final Set<Span> guessed = new HashSet<>();
    private @Nullable RolesOfNames roles;

    /** Gathers the cast from the names of a text, in text order. */
    static Cast of(List<Name> names) {
        return of(names, new boolean[names.size()], false);
    }

    /**
     * Gathers the cast from the names of a text, in text order.
     *
     * @param quoted by index of the name, whether it stands inside a quote
     * @param capitalNouns whether what stands before a surname may be a noun as well as a first name
     */
    public static Cast of(List<Name> names, boolean[] quoted, boolean capitalNouns) {
        return new Cast(names, false, quoted, capitalNouns);
    }

    /**
     * Gathers the cast of a story, whose narrator keeps to one form for each of its people.
     *
     * @param names the names, in text order
     * @param quoted by index of the name, whether it stands inside a quote
     */
    public static Cast ofStory(List<Name> names, boolean[] quoted) {
        return new Cast(names, true, quoted, false);
    }

    private Cast(List<Name> names, boolean story, boolean[] quoted, boolean capitalNouns) {
        this.names = names;
        this.figureOf = new int[names.size()];
        Map<String, Integer> byFullName = new HashMap<>();
        Map<String, List<Integer>> byPart = new HashMap<>();
        NamesInStories stories = story ? NamesInStories.of(names, quoted) : NamesInStories.NONE;
        Map<String, Set<String>> suffixes = suffixes(names);
        SurnamesOfWords particles = new SurnamesOfWords(names);
        FullerNames fullerNames = new FullerNames(this, capitalNouns);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            figureOf[i] = -1;
            int bearer = story ? -1 : particles.bearer(i);
            if (bearer >= 0) {
                figureOf[i] = figureOf[bearer];
            } else if (name.parts().size() > 1 && !(story && NamesInStories.heading(name))) {
                String base = (name.parts().getFirst() + " " + name.last()).toLowerCase(Locale.ROOT);
                String key = suffixes.getOrDefault(base, Set.of()).size() > 1 ? base + " " + name.suffix() : base;
                int figure = byFullName.computeIfAbsent(key, k -> add(name));
                figureOf[i] = figure;
                if (!story && quoted[i] && adjective(name)) {
                    continue;
                }
                namesakes.add(name.last(), figure);
                byPart.computeIfAbsent(name.last().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(i);
                if (!story) {
                    fullerNames.share(i);
                }
                if (name.type() == SpeakerType.PERSON) {
                    byPart.computeIfAbsent(name.parts().getFirst().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(i);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (figureOf[i] < 0) {
                String key = stories.full(name.last().toLowerCase(Locale.ROOT));
                List<Integer> candidates = byPart.getOrDefault(key, List.of());
                int fuller = story ? fullerNames.nearest(candidates, i) : fullerNames.of(candidates, i);
                String own = story ? NamesInStories.key(name, key) : key;
                figureOf[i] = fuller >= 0 ? fuller : byFullName.computeIfAbsent(own, k -> add(name));
            }
            enter(i);
        }
        fullerNames.enter(namesakes);
        if (story) {
            nameAsNarrated(quoted);
        }
    }

    /** "Poor Lee!": the first word of what somebody says has a capital, whatever it is; it completes nobody's name. */
    private static boolean adjective(Name name) {
        return name.opening() && name.parts().size() == 2 && name.title() == null && name.gender() == Gender.UNKNOWN;
    }

    /** By first and last name, what tells those apart who share both: "Jr.", "Sr.". */
    private static Map<String, Set<String>> suffixes(List<Name> names) {
        Map<String, Set<String>> suffixes = new HashMap<>();
        for (Name each : names) {
            if (!each.suffix().isEmpty()) {
                suffixes.computeIfAbsent((each.parts().getFirst() + " " + each.last()).toLowerCase(Locale.ROOT), k -> new HashSet<>()).add(each.suffix());
            }
        }
        return suffixes;
    }

    /** Whom the narrator names has the fullest of the names that the narrator uses, not what somebody calls him. */
    private void nameAsNarrated(boolean[] quoted) {
        Set<Integer> narrated = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!quoted[i]) {
                Figure figure = figures.get(figureOf[i]);
                String words = names.get(i).words();
                boolean fuller = words.length() > figure.name.length() && (names.get(i).parts().size() > 1 || figure.name.indexOf(' ') < 0);
                if (narrated.add(figureOf[i]) || fuller) {
                    figure.name = words;
                }
            }
        }
    }

    private int add(Name name) {
        figures.add(new Figure(name.words(), name.gender(), name.type()));
        return figures.size() - 1;
    }

    static boolean fits(Gender theirs, Gender ours) {
        return ours == Gender.UNKNOWN || theirs == Gender.UNKNOWN || ours == theirs;
    }

    private void enter(int i) {
        Name name = names.get(i);
        Figure figure = figures.get(figureOf[i]);
        figure.mentions.add(name.span());
        if (name.words().length() > figure.name.length() && (name.parts().size() > 1 || figure.name.indexOf(' ') < 0)) {
            figure.name = name.words();
        }
        boolean surname = name.parts().size() == 1 && name.title() == null && figure.name.indexOf(' ') >= 0
                && figure.name.endsWith(" " + name.last());
        if (figure.gender == Gender.UNKNOWN && !surname) {
            figure.gender = name.gender();
        }
        if (name.title() != null && (figure.description == null || figure.description.length() < 4)) {
            figure.description = name.title();
            figure.type = SpeakerType.PERSON;
        }
    }

    /** The names, in text order. */
    public List<Name> names() {
        return names;
    }

    /** Whose name the {@code i}-th is. */
    public int figureOf(int i) {
        return figureOf[i];
    }

    /** Whether the words stand in marks between the parts of one name: Daniel “Patch” Moran. */
    public boolean holdsNickname(Span words) {
        int i = nameAfter(words.start()) - 1;
        return i >= 0 && names.get(i).span().end() > words.end();
    }

    /** Index of the name that ends at {@code offset}, or -1. */
    public int nameEndingAt(int offset) {
        int i = nameAfter(offset) - 1;
        return i >= 0 && names.get(i).span().end() == offset ? i : -1;
    }

    /** Index of the name by which somebody is mentioned; -1 where that is a pronoun or a noun phrase. */
    public int nameOf(Mention who) {
        return who.form() == Mention.Form.NAME ? nameEndingAt(who.span().end()) : -1;
    }

    /** Where the words begin by which somebody is mentioned (UTF-16): with the title, which a mention by name leaves out. */
    int startOf(Mention who) {
        int name = nameOf(who);
        return name < 0 ? who.span().start() : names.get(name).titleStart();
    }

    /** Index of the name that begins, with or without its title, at {@code offset}, or -1. */
    public int nameStartingAt(int offset) {
        int i = nameAfter(offset);
        boolean begins = i < names.size()
                && (names.get(i).span().start() == offset || names.get(i).titleStart() == offset);
        return begins ? i : -1;
    }

    /** Index of the last name that begins before an offset; -1 where none does. */
    public int nameBefore(int offset) {
        return nameAfter(offset) - 1;
    }

    /** Where the figure is named last before {@code offset} (UTF-16); 0 where it is not, among the names near. */
    public int lastMention(int figure, int offset) {
        int nearest = nameAfter(offset) - 1;
        for (int i = nearest; i >= 0 && nearest - i < FUNCTIONS_TRIED; i--) {
            if (figureOf[i] == figure) {
                return names.get(i).span().end();
            }
        }
        return 0;
    }

    /** Index of the first name that begins at or after {@code offset}. */
    int nameAfter(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Learns from the text's pronouns who is a man and who is a woman, where neither title nor first name shows it.
     *
     * @param quoted by index of the name, whether it stands inside a quote
     */
    public void learnGenders(TokenizedText text, boolean[] quoted) {
        Kin.learn(text, this);
        if (text.language().subjectFirst()) {
            ages.learn(text, this);
            roles = new RolesOfNames(text, this);
            GenderByUse.learn(text, this, quoted);
            settleGenders();
        }
        ActsInStory.learn(text, this);
    }

    /** Takes in that the figure is a person. */
    void person(int figure) {
        figures.get(figure).type = SpeakerType.PERSON;
    }

    /** Takes in that a pronoun of that gender seems to stand for the figure. */
    void uses(int figure, Gender gender) {
        figures.get(figure).male += gender == Gender.MALE ? 1 : 0;
        figures.get(figure).female += gender == Gender.FEMALE ? 1 : 0;
    }

    /** Settles the gender of those whom nothing else shows, where the pronouns agree; who has one is a person. */
    private void settleGenders() {
        for (Figure each : figures) {
            int most = Math.max(each.male, each.female);
            boolean clear = most >= PRONOUNS_NEEDED && most >= PRONOUNS_AGAINST_ONE * Math.min(each.male, each.female);
            if (clear && each.gender == Gender.UNKNOWN) {
                each.gender = each.male > each.female ? Gender.MALE : Gender.FEMALE;
                each.type = SpeakerType.PERSON;
            }
        }
    }

    /** Takes in that nothing but who else is named shows whom the phrase at that place means. */
    void guess(Span phrase) {
        guessed.add(phrase);
    }

    /** Whether nothing but who else is named shows whom the phrase at that place means. */
    public boolean guessed(Span phrase) {
        return guessed.contains(phrase);
    }

    /** What the text has told of a figure beside its name; null where nothing. */
    @Nullable String description(int figure) {
        return figures.get(figure).description;
    }

    /** What the text shows of a figure's gender. */
    public Gender gender(int figure) {
        return figures.get(figure).gender;
    }

    /** What a figure is. */
    public SpeakerType type(int figure) {
        return figures.get(figure).type;
    }

    /** Adds a description to that of a figure, unless it says the same or is long enough. */
    void describe(int figure, String description) {
        Figure described = figures.get(figure);
        String before = described.description;
        if (before == null) {
            described.description = description;
        } else if (!before.contains(description) && before.length() < 60 && !description.contains(before)) {
            described.description = before + "; " + description;
        }
    }

    /** The person whose title or function a definite noun phrase repeats ("the president"), the last before it; or -1. */
    int byFunction(String function, int offset) {
        for (int i = nameAfter(offset) - 1, seen = 0; i >= 0 && seen < FUNCTIONS_TRIED; i--, seen++) {
            String description = figures.get(figureOf[i]).description;
            if (description != null && endsWithWord(description.toLowerCase(Locale.ROOT), function)) {
                return figureOf[i];
            }
        }
        return -1;
    }

    /** Whom a definite noun phrase means by what the text has told of one person alone; -1 where nobody or several. */
    int byRole(Span phrase) {
        return roles == null ? -1 : roles.figure(phrase);
    }

    /** Whether the function by which a noun phrase names one of the cast is that of another before it as well. */
    public boolean sharesFunction(Mention mention) {
        Figure meant = figures.get(mention.figure());
        if (meant.type == SpeakerType.UNNAMED || meant.type == SpeakerType.DOCUMENT || meant.description == null) {
            return false;
        }
        String function = meant.description.substring(meant.description.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int nearest = nameAfter(mention.span().start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < FUNCTIONS_TRIED; i--) {
            String description = figures.get(figureOf[i]).description;
            if (figureOf[i] != mention.figure() && description != null && endsWithWord(description.toLowerCase(Locale.ROOT), function)) {
                return true;
            }
        }
        return false;
    }

    /** Takes in that the {@code i}-th name is of somebody who has the surname of whoever the name {@code owner} names. */
    void kin(int i, int owner) {
        int theirs = figureOf[owner];
        if (figureOf[i] == theirs) {
            // "George Lee and his grandson George": two people, and the first name alone is of either.
            figures.get(theirs).mentions.remove(names.get(i).span());
            figureOf[i] = add(names.get(i));
            enter(i);
            namesakes.addKin(names.get(i).last(), theirs, figureOf[i]);
        }
        Name named = names.get(owner);
        if (figures.get(theirs).name.indexOf(' ') < 0 && named.title() == null && named.gender() != Gender.UNKNOWN) {
            // "Paul and his father": a first name that nobody inherits.
            return;
        }
        String surname = named.parts().size() > 1 ? named.last() : lastOf(figures.get(theirs).name);
        String name = figures.get(figureOf[i]).name;
        if (name.indexOf(' ') < 0 || lastOf(name).equalsIgnoreCase(surname)) {
            namesakes.addKin(surname, theirs, figureOf[i]);
        }
    }

    /** Who is of which age. */
    Ages ages() {
        return ages;
    }

    /** Whether the text has told the age of whom such a word means ("19-year-old"), and of one alone. */
    public boolean tellsAge(Token word) {
        return ages.of(word) >= 0;
    }

    /** Those who share a surname, and what tells them apart. */
    Namesakes namesakes() {
        return namesakes;
    }

    /** All people who have the name that stands alone there, most often a surname; empty where one has, or another name stands. */
    public List<Integer> namesakes(Span mention) {
        return namesakes.of(mention);
    }

    /** How often a figure is named, as far as the text is read. */
    int times(int figure) {
        return figures.get(figure).mentions.size();
    }

    /** What a figure is called in full. */
    public String nameOf(int figure) {
        return figures.get(figure).name;
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean endsWithWord(String words, String last) {
        return words.endsWith(last) && (words.length() == last.length()
                || !Character.isLetter(words.charAt(words.length() - last.length() - 1)));
    }

    /** The figure for a noun phrase that names nobody ("a senior official"); the same words are the same figure. */
    public int unnamed(String printed, Span span, SpeakerType type) {
        String words = LINE_END.matcher(printed).replaceAll(" ");
        int figure = unnamed.computeIfAbsent(words.toLowerCase(Locale.ROOT), k -> {
            figures.add(new Figure(words, Gender.UNKNOWN, type));
            return figures.size() - 1;
        });
        figures.get(figure).mentions.add(span);
        return figure;
    }

    /** All of them, as they go out. */
    public List<FoundSpeaker> speakers() {
        return figures.stream().map(f -> new FoundSpeaker(f.name, f.description, f.type, List.copyOf(f.mentions))).toList();
    }
}
