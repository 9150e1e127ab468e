package verbatim.text.turn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels as the journals of houses set them, of a form that nothing else has: a title or an office that a point and a dash close
 * ("Mme Frost, ministre. – Oui", "La presidenta.- Sí"), a counted contribution ("Anf. 12 ANNA FROST (S):"), a ring ("○議長（山田太郎君）"), a
 * name with its initials ("ІВАНЕНКО І.І. Дякую"). Two of them make a record, whatever else stands in it.
 */
final class JournalLabels {

    /** See {@link Label#way}. */
    static final char JOURNAL = 'J';
    /** A name in small letters with its initials: lists of books have it, too. */
    static final char INITIALS = 'I';

    /** A titled name and something behind a comma that is no rank, "M. Vert, absent hier.": who says what follows is open. */
    static final char EXPLAINED = ',';

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final LabelWords WORDS = LabelWords.all();

    /** Behind a comma; a point in it ends no word but "M." or "St." */
    private static final String ROLE = "(?:,(?:[^\\n.:?!()–—]|(?<=[ \\u00A0'’]\\p{Lu}\\p{L}{0,2})\\.(?=[ \\u00A0]\\p{Lu})){1,120}?)?";
    private static final Pattern DASHED = Pattern.compile("(?<name>\\p{Lu}[^\\n:,;?!()\\[\\]–—]{0,90}?)" + ROLE + "(?:[ \\u00A0]?\\([^()\\n]{1,60}\\))?" + ROLE
            + "\\.[ \\u00A0\\u202F]?(?:[–—]|-{1,2})(?:[ \\u00A0\\u202F]*(?=\\S)|\\s*$)");
    private static final Pattern COUNTED = Pattern.compile("(?iu:" + WORDS.oneOf("contributions") + ")\\.?[ \\u00A0]+\\d{1,4}[ \\u00A0]+(?<name>\\p{Lu}[^\\n:()]{1,80}?)(?:[ \\u00A0]?\\([^()\\n]{1,20}\\))?(?:[ \\u00A0]\\p{Ll}{3,20})?[ \\u00A0]?(?::(?=\\s|$)\\s*|$)");
    private static final Pattern RINGED = Pattern.compile("[○◯〇](?<name>[^\\s（）()：:。、]{1,30}(?:（[^（）\\n]{1,6}）[^\\s（）()：:。、]{1,8})?)(?:（[^（）\\n]{1,40}）)?(?:[\\u3000\\t]|[ ]{2,}|(?<=[）君員长長臣人])[ ])[\\s\\u3000]*(?=\\S)");
    /** "○위원장 박하늘  ", "◯이바다 위원": the words of a Korean name are parted by blanks, and one who has a rank may be parted from his words by one. */
    private static final Pattern HANGUL = Pattern.compile("[○◯〇][ \\u00A0]?(?:(?<name>\\p{IsHangul}{1,20}(?:[ ]\\p{IsHangul}{1,12}){0,3})(?:\\([^()\\n]{1,20}\\))?(?:[ ]{2,}|\\t|\\u3000|[ \\t]*$)[\\s\\u3000]*"
            + "|(?<ranked>\\p{IsHangul}{0,14}" + WORDS.oneOf("hangul ranks") + "[ ]\\p{IsHangul}{2,4}|\\p{IsHangul}{2,4}[ ]\\p{IsHangul}{0,10}" + WORDS.oneOf("hangul ranks") + ")[ ]+(?=\\S))");
    /** "A SRA. IDA REIS (PV - RJ. Pronuncia o seguinte discurso.) - ": in capitals, with an article, and a dash that nothing closes before. */
    private static final Pattern WITH_ARTICLE = Pattern.compile("(?<name>\\p{Lu}{1,2} (?<title>\\p{Lu}{2,4}ª?\\.?ª?) \\p{Lu}[\\p{Lu} .'’-]{1,60}?)(?:[ \\u00A0]\\([^()\\n]{1,120}\\))?[ \\u00A0][–—-][ \\u00A0](?=\\S)");
    private static final Pattern HANGUL_RANK = Pattern.compile(WORDS.oneOf("hangul ranks") + "(?=[ ]|$)");
    private static final String INITIAL = "\\p{Lu}\\.[ \\u00A0]?(?:\\p{Lu}\\.)?";
    private static final Pattern WITH_INITIALS = Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’ʼ-]+[ \\u00A0]" + INITIAL + ")(?:,[^.\\n]{1,80}\\.)?[ \\u00A0]+(?=[\\p{Lu}«“„\"(–—])");
    /** "Anna Frost (A) [10:04:15] (leder):" */
    private static final Pattern TIMED = Pattern.compile("(?<name>\\p{Lu}[^\\n:()\\[\\]]{1,60}?)(?:[ \\u00A0]\\([^()\\n]{1,20}\\))?[ \\u00A0]\\[(?<time>\\d{1,2}:\\d{2}:\\d{2})\\](?:[ \\u00A0]\\([^()\\n]{1,60}\\))?:(?=\\s|$)\\s*");
    /** "Formanden (Ida Vang):" */
    private static final Pattern PERSON_BEHIND = Pattern.compile("(?<name>\\p{Lu}[^\\n:()\\[\\]]{1,140}?)[ \\u00A0]\\((?<person>\\p{Lu}[^()\\n]{2,40})\\):(?=\\s|$)\\s*");
    /** "Poseł Anna Nowak:", "Erik Lind (S):", alone on its line. */
    private static final Pattern OWN_LINE = Pattern.compile("(?<name>\\p{Lu}[^\\n:;!?()\\[\\]\"“”„]{2,140}?)(?<party>[ \\u00A0]\\((?:\\p{L}{1,5}|-)\\))?:[ \\t]*$");
    /** "Erik Lind sd:" */
    private static final Pattern PARTY_BEHIND = Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3}) " + WORDS.oneOf("parties behind") + "(?:[ ]?\\([^()\\n]{1,40}\\))?:(?=\\s|$)\\s*");
    /** "Anna Frost (S) replik:" */
    private static final Pattern WORD_BEHIND = Pattern.compile("(?<name>\\p{Lu}[^\\n:()\\[\\].]{1,60}?)[ \\u00A0]\\([\\p{L}-]{1,8}\\)[ \\u00A0]\\p{Ll}{3,20}:(?=\\s|$)\\s*");
    /** "ИВАНОВ И. И.:" */
    private static final Pattern INITIALS_CLOSED = Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’ʼ-]+[ \\u00A0]" + INITIAL + ")[ \\u00A0]?:(?=\\s|$)\\s*");
    /** "議長（山川岸夫君）", "海野波子君", before a wide blank. */
    private static final Pattern WITHOUT_RING = Pattern.compile("(?:(?<office>\\p{IsHan}{1,16})（\\p{IsHan}{2,12}君）|(?<name>\\p{IsHan}{2,10}君))\\u3000[\\s\\u3000]*(?=\\S)");
    private static final Pattern HAN = Pattern.compile("(?<name>\\p{IsHan}{0,10}" + WORDS.oneOf("han ranks") + ")(?:（[^（）\\n]{1,20}）)?：\\s*");
    private static final Pattern CHAIR = Pattern.compile("(?<name>\\p{Lu}\\p{L}{5,24})\\.[ \\u00A0]+(?=[\\p{Lu}«“„\"(–—])");
    /** "Transportministeren" */
    private static final Pattern RANK_ENDS = Pattern.compile("(?iu)\\p{L}+minister(?:n|en)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");

    private JournalLabels() {}

    /**
     * What a line begins with; empty where that is none of them.
     *
     * @param at where in the line a label may begin
     * @param time that stands before it; null for none
     */
    static Optional<Label> of(String line, int at, @Nullable String time) {
        if (at >= line.length()) {
            return Optional.empty();
        }
        return Optional.ofNullable(read(line, at, time));
    }

    private static @Nullable Label read(String line, int at, @Nullable String time) {
        int to = Math.min(line.length(), at + LONGEST);
        char first = line.charAt(at);
        if ("○◯〇".indexOf(first) >= 0) {
            Matcher hangul = HANGUL.matcher(line).region(at, to);
            if (hangul.lookingAt() && (hangul.group("ranked") != null || isRanked(hangul.group("name")) || hangul.end() < line.length())) {
                return label(hangul.group("name") == null ? hangul.group("ranked") : hangul.group("name"), time, hangul.end());
            }
            Matcher ringed = RINGED.matcher(line).region(at, to);
            return ringed.lookingAt() ? label(ringed.group("name"), time, ringed.end()) : null;
        }
        if (Character.isIdeographic(first)) {
            Matcher bare = WITHOUT_RING.matcher(line).region(at, to);
            if (bare.lookingAt()) {
                return label(bare.group("office") == null ? bare.group("name") : bare.group("office"), time, bare.end());
            }
            Matcher han = HAN.matcher(line).region(at, to);
            return han.lookingAt() && !Appellation.isSaying(han.group("name")) ? label(han.group("name"), time, han.end()) : null;
        }
        if (!Character.isUpperCase(first)) {
            return null;
        }
        Matcher counted = COUNTED.matcher(line).region(at, to);
        if (counted.lookingAt()) {
            return label(BLANKS.matcher(counted.group("name")).replaceAll(" "), time, counted.end());
        }
        @Nullable Label closed = line.indexOf(':', at) > 0 ? closed(line, at, to, time) : null;
        return closed == null && line.indexOf('.', at) > 0 ? pointed(line, at, to, time) : closed;
    }

    /** One that a colon closes. */
    private static @Nullable Label closed(String line, int at, int to, @Nullable String time) {
        boolean brackets = line.indexOf('(', at) > 0;
        Matcher timed = TIMED.matcher(line).region(at, to);
        if (line.indexOf('[', at) > 0 && timed.lookingAt()) {
            return label(timed.group("name"), timed.group("time"), timed.end());
        }
        Matcher person = PERSON_BEHIND.matcher(line).region(at, to);
        if (brackets && person.lookingAt() && person.group("person").indexOf(' ') > 0 && Appellation.looksLikeAName(person.group("person")) && holdsRank(person.group("name"))) {
            return label(person.group("name"), time, person.end());
        }
        Matcher initials = INITIALS_CLOSED.matcher(line).region(at, to);
        if (initials.lookingAt() && isBeyondLatin(initials.group("name"))) {
            return label(withoutPoint(initials.group("name")), time, initials.end());
        }
        Matcher word = WORD_BEHIND.matcher(line).region(at, to);
        if (brackets && word.lookingAt() && Appellation.looksLikeAName(word.group("name")) && word.group("name").indexOf(' ') > 0) {
            return label(word.group("name"), time, word.end());
        }
        Matcher party = PARTY_BEHIND.matcher(line).region(at, to);
        if (party.lookingAt()) {
            return label(party.group("name"), time, party.end());
        }
        Matcher own = OWN_LINE.matcher(line).region(at, to);
        return line.stripTrailing().endsWith(":") && own.matches() && isAlone(own.group("name"), own.group("party") != null) ? label(own.group("name"), time, own.end()) : null;
    }

    /** One that a point closes. */
    private static @Nullable Label pointed(String line, int at, int to, @Nullable String time) {
        Matcher initials = WITH_INITIALS.matcher(line).region(at, to);
        if (initials.lookingAt() && isBeyondLatin(initials.group("name"))) {
            String name = withoutPoint(initials.group("name"));
            boolean capitals = name.codePoints().noneMatch(Character::isLowerCase);
            return capitals ? label(name, time, initials.end()) : new Label(Label.Form.SET_APART, name, time, initials.end(), false, INITIALS);
        }
        Matcher chair = CHAIR.matcher(line).region(at, to);
        if (chair.lookingAt() && WORDS.has("chairs", chair.group("name"))) {
            return label(chair.group("name"), time, chair.end());
        }
        Matcher article = WITH_ARTICLE.matcher(line).region(at, to);
        if (article.lookingAt() && WORDS.has("titles", article.group("title"))) {
            return label(article.group("name"), time, article.end());
        }
        Matcher dashed = DASHED.matcher(line).region(at, to);
        if (line.indexOf('–', at) < 0 && line.indexOf('—', at) < 0 && line.indexOf('-', at) < 0 || !dashed.lookingAt()) {
            return null;
        }
        String name = dashed.group("name").strip();
        return isMany(name) ? new Label(Label.Form.UNNAMED, "", time, dashed.end(), true) : isTitled(name) ? label(name, time, dashed.end()) : null;
    }

    /** "Varios señores senadores", "Une sénatrice": nobody is named. */
    static boolean isMany(String name) {
        List<String> parts = List.of(BLANKS.split(name));
        return Stream.of("journal's many", "many", "some").anyMatch(many -> WORDS.has(many, parts.getFirst()))
                && parts.stream().anyMatch(part -> Stream.of("journal's members", "crowd", "somebody").anyMatch(members -> WORDS.has(members, part)));
    }

    /** "이바다 위원" */
    private static boolean isRanked(String name) {
        return HANGUL_RANK.matcher(name).find();
    }

    private static boolean holdsRank(String name) {
        for (String word : BLANKS.split(name)) {
            if (isOffice(word) || RANK_ENDS.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line with a colon holds a title and a name, a rank, or a name with a party. */
    private static boolean isAlone(String name, boolean party) {
        String[] parts = BLANKS.split(name);
        boolean named = parts.length > 1 && Character.isUpperCase(parts[parts.length - 1].codePointAt(0)) && Character.isUpperCase(parts[parts.length - 2].codePointAt(0));
        boolean rank = WORDS.has("ranks", parts[0]) || WORDS.has("titles", parts[0]) || RANK_ENDS.matcher(parts[0]).matches();
        return party && named && Appellation.looksLikeAName(name) || rank && parts.length <= MOST_WORDS && (named || parts.length == 1 && WORDS.has("ranks", parts[0]));
    }

    private static Label label(String name, @Nullable String time, int words) {
        boolean capitals = name.codePoints().noneMatch(Character::isLowerCase) && name.codePoints().anyMatch(Character::isUpperCase);
        return new Label(capitals ? Label.Form.CAPITALS : Label.Form.MIXED, name, time, words, true, JOURNAL);
    }

    private static String withoutPoint(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** Latin initials behind a name begin entries of lists of books. */
    private static boolean isBeyondLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) != Character.UnicodeScript.LATIN;
    }

    /** Whether it is a title and a name, an office behind its article, or an office alone, and no sentence. */
    private static boolean isTitled(String name) {
        List<String> parts = List.of(BLANKS.split(name.strip()));
        for (int i = 0; i + 1 < parts.size(); i++) {
            String part = parts.get(i);
            if (part.endsWith(".") && part.length() > LONGEST_ABBREVIATION && !WORDS.has("titles", part)) {
                return false;
            }
        }
        String first = parts.getFirst();
        if (parts.size() > MOST_WORDS) {
            return false;
        }
        if (parts.size() == 1) {
            return isOffice(first) && first.length() > LONGEST_ABBREVIATION;
        }
        String second = parts.get(1);
        boolean named = Character.isUpperCase(second.codePointAt(0)) || WORDS.has("articles", second) || isOffice(second) || WORDS.has("titles", second);
        return WORDS.has("titles", first) && named || WORDS.has("articles", first) && (WORDS.has("titles", second) || isOffice(second) || second.equals("C."));
    }

    private static boolean isOffice(String word) {
        return WORDS.isPlayed(word) || WORDS.has("ranks", word);
    }

    /** Whether what stands behind a name says what somebody is, "ministre déléguée". */
    static boolean isRank(String word) {
        return isOffice(word.toLowerCase(Locale.ROOT));
    }
}
