package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Finds names: runs of capitalised words, with the titles before them split off. A lone capitalised word that opens a
 * sentence is a name only where the text has it capitalised inside a sentence too.
 */
public final class NameFinder {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside");
    private static final int LONGEST = 9;
    private static final int LONGEST_NICKNAME = 3;
    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "del", "della", "di", "da",
            "du", "la", "le", "el", "al", "bin", "ibn", "ten", "ter", "dos", "das", "d'");

    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");

    /** What joins two surnames of one person, where the text's own language has it for no conjunction: "Ortega y Mora". */
    private static final Set<String> SURNAME_LINKS = Set.of("y", "i", "e");

    private final TokenizedText text;
    private final Language language;
    private final Set<String> capitalInside = new HashSet<>();
    private final boolean capitalNouns;
    private final boolean datives;
    private final Set<String> afterDeterminer = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final boolean story;
    private final Firms firms;
    private final Set<String> written = new HashSet<>();
    private final Set<String> smallSurnames = new HashSet<>();
    private final Set<String> noble = new HashSet<>();
    private final @Nullable DativeNames beside;
    private boolean sentenceHasName;

    private NameFinder(TokenizedText text, boolean story) {
        this.text = text;
        this.story = story;
        this.firms = new Firms(text);
        this.language = text.language();
        this.capitalNouns = language.has(WordClass.CONVENTIONS, "capital-nouns");
        this.datives = language.has(WordClass.DATIVE_PREPOSITIONS, "a") || language.has(WordClass.DATIVE_PREPOSITIONS, "à");
        this.beside = capitalNouns || datives ? new DativeNames(text.tokens()) : null;
    }

    /** All names of {@code text}, in text order. */
    static List<Name> find(TokenizedText text) {
        return find(text, false);
    }

    /**
     * All names of {@code text}, in text order.
     *
     * @param story whether the text is told in talks: few of its names open with a word that it has in lower case too
     */
    public static List<Name> find(TokenizedText text, boolean story) {
        NameFinder finder = new NameFinder(text, story);
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (story && tokens.get(i).word() && !tokens.get(i).capital()) {
                finder.written.add(tokens.get(i).lower());
            }
            if (i > 0 && PartOfRole.VON.equals(tokens.get(i).lower()) && finder.firstName(tokens.get(i - 1)) != Gender.UNKNOWN && i + 1 < tokens.size()) {
                finder.noble.add(tokens.get(i + 1).lower());
            }
            if (i > 0 && finder.surname(i) && finder.adjacent(i)) {
                finder.smallSurnames.add(tokens.get(i).lower());
            }
            if (tokens.get(i).word() && tokens.get(i).capital() && !finder.opensSentence(i)) {
                finder.capitalInside.add(tokens.get(i).lower());
                finder.times.merge(tokens.get(i).lower(), 1, Integer::sum);
                if (finder.capitalNouns && !tokens.get(i - 1).capital() && leadsToNoun(tokens.get(i - 1))) {
                    finder.afterDeterminer.add(tokens.get(i).lower());
                }
            }
        }
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            if (finder.opensSentence(i) && !(i > 0 && tokens.get(i - 1).is("("))) {
                // "The Orla Guild (OG) sued the Port Board": what stands in brackets opens no sentence of its own.
                finder.sentenceHasName = false;
            }
            int end = finder.runEnd(i);
            Name name = end > i ? finder.name(i, end) : null;
            if (name != null) {
                names.add(name);
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private boolean opensSentence(int i) {
        if (i == 0) {
            return true;
        }
        Token before = text.tokens().get(i - 1);
        return before.terminal() || before.is(":") || before.type() == Token.Type.MARK || before.dash()
                || before.paragraph() != text.tokens().get(i).paragraph() || before.is("(") || before.is("*");
    }

    /** Index after the run of name words that begins at {@code i}; {@code i} where none does. */
    private int runEnd(int i) {
        if (!nameWord(i) || (opensSentence(i) && !startsName(i)) || headlineVerb(i) && !opensSentence(i)) {
            return i;
        }
        int end = i + 1;
        while (!text.tokens().get(i).handle() && end < text.tokens().size() && end - i < LONGEST && adjacent(end)) {
            if (text.tokens().get(end).handle() || headlineVerb(end)) {
                break;
            } else if (nameWord(end) || surname(end)) {
                end++;
            } else if (articled(end)) {
                end++;
            } else if (nicknameEnd(end) > end) {
                end = nicknameEnd(end);
            } else if (connects(i, end)) {
                end += text.tokens().get(end + 1).capital() ? 2 : 3;
            } else {
                break;
            }
        }
        end = Math.min(end, text.tokens().size());
        if (datives && end - i > 2 && toldTo(i)) {
            boolean acronym = text.tokens().get(i).span().in(text.text()).equals(text.tokens().get(i).lower().toUpperCase(Locale.ROOT));
            boolean given = firstName(text.tokens().get(i)) == Gender.UNKNOWN && !text.tokens().get(i).in(WordClass.TITLES)
                    && firstName(text.tokens().get(i + 1)) != Gender.UNKNOWN;
            if (acronym || given) {
                // "déclare à l'AFP Paul Roux", "dijo a Norteradio Ana Ruiz": whoever is told, and right behind the subject.
                return i + 1;
            }
        }
        // "le contestó a Inés Lee Teo Roe": behind its preposition whoever is spoken to ends where the subject begins.
        boolean two = capitalNouns || datives && i > 1 && text.tokens().get(i - 1).in(WordClass.DATIVE_PREPOSITIONS) && text.tokens().get(i - 2).in(WordClass.VERBS_OF_SAYING);
        return beside == null || !two ? end : beside.second(i, end);
    }

    /** Whether the words before lead up to whoever is told: a verb of saying, its preposition, and maybe an article. */
    private boolean toldTo(int i) {
        int to = i > 1 && text.tokens().get(i - 1).in(WordClass.DETERMINERS) && !text.tokens().get(i - 1).in(WordClass.DATIVE_PREPOSITIONS) ? i - 2 : i - 1;
        return to > 0 && text.tokens().get(to).in(WordClass.DATIVE_PREPOSITIONS) && text.tokens().get(to - 1).in(WordClass.VERBS_OF_SAYING);
    }

    /** "Lee Sees Insult": in a heading a verb in the present has a capital as well. */
    private boolean headlineVerb(int i) {
        Token token = text.tokens().get(i);
        return language.subjectFirst() && token.paragraph() == 0 && token.lower().endsWith("s") && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)
                && (token.in(WordClass.FINITE_FORMS) || token.in(WordClass.VERBS_OF_SAYING));
    }

    /** Whether no other name word stands right before the one at {@code i}: a nickname in brackets follows a first name, a place a surname. */
    private boolean firstPart(int i) {
        // Where nouns have capitals, "Lies (SPD) Reportern" shows it by a first name alone.
        boolean given = !language.has(WordClass.CONVENTIONS, "capital-nouns") || firstName(text.tokens().get(i)) != Gender.UNKNOWN;
        return given && nameWord(i) && !(i > 0 && adjacent(i) && named(i - 1));
    }

    /** Index after a nickname in marks or brackets between two parts of a name: Daniel “Patch” Moran; {@code i} where none stands there. */
    private int nicknameEnd(int i) {
        int end = i + 1;
        while (end < text.tokens().size() && end - i <= LONGEST_NICKNAME && text.tokens().get(end).word() && text.tokens().get(end).capital()) {
            end++;
        }
        boolean bracketed = i > 0 && end < text.tokens().size() && text.tokens().get(i).is("(") && text.tokens().get(end).is(")") && firstPart(i - 1);
        boolean closed = end > i + 1 && end + 1 < text.tokens().size() && (bracketed || text.tokens().get(end).type() == Token.Type.MARK);
        boolean nickname = closed && (bracketed || text.tokens().get(i).type() == Token.Type.MARK) && nameWord(end + 1)
                && text.tokens().get(end + 1).paragraph() == text.tokens().get(i).paragraph()
                && text.tokens().get(end).end() < text.tokens().get(end + 1).start() && text.tokens().get(i - 1).end() < text.tokens().get(i).start();
        return nickname ? end + 1 : i;
    }

    private boolean adjacent(int i) {
        Token before = text.tokens().get(i - 1);
        Token token = text.tokens().get(i);
        // Windows ends a line with two characters.
        int apart = text.text().startsWith("\r\n", before.end()) ? 2 : 1;
        return before.paragraph() == token.paragraph() && token.start() - before.end() <= apart
                && (token.start() > before.end() || before.lower().endsWith("'"));
    }

    private boolean nameWord(int i) {
        Token token = text.tokens().get(i);
        if (articled(i)) {
            return true;
        }
        if (!token.word() || !token.capital() || token.lower().startsWith("'")
                || token.in(WordClass.PLACE_AND_TIME_WORDS)) {
            return false;
        }
        boolean adverb = token.in(WordClass.ADVERBS);
        boolean listed = token.small() || adverb && (capitalNouns || !language.subjectFirst() && opensSentence(i));
        return !listed || speaksBySurname(i) || !opensSentence(i)
                && (capitalNouns && noun(token, adverb) || firstNameBeforeAnother(i));
    }

    /** "al-Rashid": an Arabic article in small letters that a hyphen joins to its name. */
    private boolean articled(int i) {
        Token token = text.tokens().get(i);
        int hyphen = token.capital() || token.end() - token.start() < 4 ? -1
                : text.text().charAt(token.start() + 2) == '-' ? 2 : text.text().charAt(token.start() + 3) == '-' ? 3 : -1;
        return hyphen > 0 && token.word() && ARTICLES.contains(token.lower().substring(0, hyphen)) && token.start() + hyphen + 1 < token.end()
                && Character.isUpperCase(text.text().charAt(token.start() + hyphen + 1));
    }

    /** "Will wrote", "which May says": a small word by which the text has named somebody ("Theresa May"), before what they do. */
    private boolean speaksBySurname(int i) {
        return smallSurnames.contains(text.tokens().get(i).lower()) && i + 1 < text.tokens().size() && adjacent(i + 1)
                && !text.tokens().get(i + 1).capital()
                && (language.reporting(text.tokens().get(i + 1).lower()) || text.tokens().get(i + 1).in(WordClass.VERBS_OF_CALLING) && language.finite(text.tokens().get(i + 1).lower()));
    }

    /** Inside a sentence German writes no adverb and no preposition with a capital: "Kurz", "Kraft" are nouns or names. */
    private static boolean noun(Token word, boolean adverb) {
        return (adverb || word.in(WordClass.PREPOSITIONS)) && !closed(word);
    }

    /** Whether the word is of the kinds that nobody is named after. */
    private static boolean closed(Token word) {
        return word.pronoun() || word.in(WordClass.DETERMINERS) || word.in(WordClass.OTHER_PRONOUNS)
                || word.in(WordClass.CONJUNCTIONS) || word.in(WordClass.PLURAL_POSSESSIVES);
    }

    /** "said Will Smith": the auxiliary is a first name where another name follows. */
    private boolean firstNameBeforeAnother(int i) {
        return firstName(text.tokens().get(i)) != Gender.UNKNOWN && i + 1 < text.tokens().size() && adjacent(i + 1)
                && text.tokens().get(i + 1).capital() && !text.tokens().get(i + 1).small();
    }

    /** "Theresa May": right after a lone first name a small word is a surname, but not before a number ("May 5"). */
    private boolean surname(int i) {
        Token token = text.tokens().get(i);
        boolean date = i + 1 < text.tokens().size() && text.tokens().get(i + 1).type() == Token.Type.NUMBER;
        boolean another = token.small() && !closed(token)
                || capitalNouns && token.in(WordClass.ADVERBS);
        return token.word() && token.capital() && another && !date
                && firstName(text.tokens().get(i - 1)) != Gender.UNKNOWN && !(i > 1 && adjacent(i - 1) && named(i - 2));
    }

    /** Whether a name word stands at {@code i} that is more than a title. */
    private boolean named(int i) {
        return i >= 0 && nameWord(i) && !text.tokens().get(i).in(WordClass.TITLES);
    }

    private boolean connects(int start, int i) {
        if (i + 1 >= text.tokens().size() || !adjacent(i + 1)) {
            return false;
        }
        if (i - start == 1 && firms.joined(i)) {
            return true;
        }
        String word = text.tokens().get(i).lower();
        if (text.tokens().get(i - 1).in(WordClass.NOBLE_TITLES) && i - 1 > start && word.startsWith("z") && text.tokens().get(i).in(WordClass.PREPOSITIONS)) {
            // "Moritz Freiherr zu Falk".
            return nameWord(i + 1);
        }
        if (capitalNouns && word.equals("von") && (belongsToPerson(start, i) || PartOfRole.behindSurname(text.tokens(), start, i, firstName(text.tokens().get(start)), firstName(text.tokens().get(i - 1))))) {
            return false;
        }
        if (PARTICLES.contains(word) && !(capitalNouns && language.has(WordClass.DEFINITE_DETERMINERS, word))) {
            return nameWord(i + 1) || (PARTICLES.contains(text.tokens().get(i + 1).lower())
                    && i + 2 < text.tokens().size() && adjacent(i + 2) && nameWord(i + 2));
        }
        boolean surnames = SURNAME_LINKS.contains(word) && !text.tokens().get(i).capital() && !text.tokens().get(i).in(WordClass.CONJUNCTIONS)
                && !text.tokens().get(i).in(WordClass.PREPOSITIONS);
        if (surnames && i - start > 1) {
            return nameWord(i + 1) && firstName(text.tokens().get(i + 1)) == Gender.UNKNOWN;
        }
        boolean organisation = false;
        for (int j = start; j < i; j++) {
            organisation |= text.tokens().get(j).in(WordClass.ORGANISATION_WORDS);
        }
        return organisation && (word.equals("of") || word.equals("for") || word.equals("&")) && nameWord(i + 1);
    }

    /** "die Anwältin von Ann Lee", "der Brief von Minister Lee": behind what is no first name, and before one or a title, it opens whose. */
    private boolean belongsToPerson(int start, int von) {
        // "hörte Ann Lee von Tom Roe": whoever has a surname already needs none behind it.
        boolean named = von - start > 1 && firstName(text.tokens().get(von - 1)) == Gender.UNKNOWN;
        for (int i = start; i < von && !named; i++) {
            if (firstName(text.tokens().get(i)) != Gender.UNKNOWN) {
                return false;
            }
        }
        Token next = text.tokens().get(von + 1);
        return next.in(WordClass.TITLES) || compoundTitle(next.lower())
                || firstName(next) != Gender.UNKNOWN && von + 2 < text.tokens().size() && adjacent(von + 2) && nameWord(von + 2);
    }

    private boolean startsName(int i) {
        Token token = text.tokens().get(i);
        boolean followed = i + 1 < text.tokens().size() && adjacent(i + 1) && nameWord(i + 1);
        // "Said Ellis:", "Citing Lee,": a verb that opens its sentence.
        if (reporting(token) && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)) {
            return false;
        }
        return followed || firms.joined(i + 1) || token.handle() || articled(i) || capitalInside.contains(token.lower()) || firstName(token) != Gender.UNKNOWN
                || (i + 1 < text.tokens().size() && adjacent(i + 1) && text.tokens().get(i + 1).in(WordClass.VERBS_OF_SAYING));
    }

    /** In German a noun is written like a name; an article or an adjective before it shows that it is none. */
    private static boolean leadsToNoun(Token token) {
        String word = token.lower();
        return token.in(WordClass.DETERMINERS) || word.length() > 3 && !token.small()
                && !reporting(token) && !token.in(WordClass.SEPARABLE_VERBS) && (word.endsWith("en") || word.endsWith("e") || word.endsWith("er")
                        || word.endsWith("es") || word.endsWith("em"));
    }

    private static boolean reporting(Token token) {
        return token.in(WordClass.VERBS_OF_SAYING) || token.in(WordClass.VERBS_OF_THINKING);
    }

    private boolean commonNoun(int i) {
        Token word = text.tokens().get(i);
        if (firstName(word) != Gender.UNKNOWN) {
            return false;
        }
        return afterDeterminer.contains(word.lower()) || word.in(WordClass.ROLES)
                || word.in(WordClass.ORGANISATION_WORDS) || language.ends(WordClass.NOUN_ENDINGS, word.lower(), 2);
    }

    /** "Die Geigerin Rosa Lind": between an article and a first name stands what somebody is. */
    private boolean nounBeforePerson(int i, int to) {
        return to - i > 2 && i > 0 && (text.tokens().get(i - 1).in(WordClass.DETERMINERS) || text.tokens().get(i - 1).in(WordClass.CONJUNCTIONS))
                && firstName(text.tokens().get(i)) == Gender.UNKNOWN && firstName(text.tokens().get(i + 1)) != Gender.UNKNOWN;
    }

    /** "Außenminister", "Museumsdirektor": a compound that ends in a title. */
    private boolean compoundTitle(String word) {
        return capitalNouns && language.headedBy(WordClass.TITLES, word);
    }

    /** "Presently Ann": what opens the sentence, is no first name and stands elsewhere in lower case is no name. */
    private boolean opensWithAnotherWord(int begin, int to) {
        Token word = text.tokens().get(begin);
        return story && !capitalNouns && to - begin > 1 && opensSentence(begin) && written.contains(word.lower())
                && !capitalInside.contains(word.lower()) && firstName(word) == Gender.UNKNOWN && !word.in(WordClass.TITLES);
    }

    private @Nullable Name name(int begin, int to) {
        int from = begin;
        if (opensWithAnotherWord(begin, to)) {
            from++;
        }
        while (capitalNouns && from < to && (commonNoun(from) || nounBeforePerson(from, to)) && !text.tokens().get(from).in(WordClass.TITLES)
                && !compoundTitle(text.tokens().get(from).lower())) {
            from++;
        }
        while (capitalNouns && from > begin && from < to && !text.tokens().get(from).capital()) {
            // "nach Schätzungen von Nordwacht": behind a noun the particle opens whose, and is no part of a name.
            from++;
        }
        if (from == to) {
            return null;
        }
        int first = from;
        boolean organisation = false;
        for (int i = from; i < to; i++) {
            organisation |= text.tokens().get(i).in(WordClass.ORGANISATION_WORDS);
        }
        for (int i = from; i < to; i++) {
            Token word = text.tokens().get(i);
            // "Amy Pope", "John Major": what ends a name is no title.
            boolean surname = i + 1 == to && i > first || i > first && word.in(WordClass.NOBLE_TITLES);
            // "United Ports High Commissioner for Fisheries": an office, and no title before a name.
            boolean office = organisation && i + 1 < to && !text.tokens().get(i + 1).capital() && !PARTICLES.contains(text.tokens().get(i + 1).lower());
            if (!surname && !office
                    && (word.in(WordClass.TITLES) || compoundTitle(word.lower()) || to - i > 2 && word.in(WordClass.TITLES_OF_FULL_NAMES)) && !(organisation && i + 2 >= to)) {
                first = i + 1;
            } else if (first == i && word.in(WordClass.MODIFIERS_OF_TITLES)) {
                first = i + 1;
            }
        }
        if (first >= to) {
            return null;
        }
        if (capitalNouns && PartOfRole.opens(text.tokens(), from, first, to, noble)) {
            return name(first + 1, to);
        }
        first = afterOccupation(afterOrganisation(afterOffice(from, first, to), to), to, first > from);
        int titleFrom = beforeOffice(titleStart(from, first));
        List<String> parts = new ArrayList<>();
        for (int i = first; i < to; i++) {
            int nickname = i > first ? nicknameEnd(i) : i;
            if (nickname > i) {
                i = nickname;
            }
            parts.add(text.tokens().get(i).span().in(text.text()));
        }
        Span span = new Span(text.tokens().get(first).start(), text.tokens().get(to - 1).end());
        boolean titled = titleFrom < first;
        String title = titled ? text.text().substring(text.tokens().get(titleFrom).start(),
                text.tokens().get(first - 1).end()) : null;
        Gender gender = gender(titleFrom, first, to);
        boolean article = titleFrom > 0 && text.tokens().get(titleFrom - 1).in(WordClass.DETERMINERS);
        boolean opening = !sentenceHasName;
        sentenceHasName = true;
        return new Name(span, List.copyOf(parts), title, text.tokens().get(titleFrom).start(), gender,
                type(parts, titled, gender, article, first, to), opening, joint(titleFrom));
    }

    /** What joins the name whose title or first part stands at {@code i} to another right before: "Sol and Ann Lee"; empty where nothing does. */
    private String joint(int i) {
        if (i < 2 || text.tokens().get(i - 1).paragraph() != text.tokens().get(i).paragraph() || !text.tokens().get(i - 2).capital()) {
            return "";
        }
        Token between = text.tokens().get(i - 1);
        return between.in(WordClass.CONJUNCTIONS) || between.is("&") || between.is(",") ? between.lower() : "";
    }

    /** "Harbour Council Ann Lee": an organisation, and the person who belongs to it. */
    private int afterOrganisation(int first, int to) {
        int person = to - 2;
        boolean behind = person - first >= 2
                && text.tokens().get(person - 1).in(WordClass.ORGANISATION_WORDS)
                && !text.tokens().get(to - 1).in(WordClass.ORGANISATION_WORDS)
                && text.tokens().get(person).capital();
        boolean speaks = behind && to - first < LONGEST && to < text.tokens().size() && text.tokens().get(to).in(WordClass.VERBS_OF_SAYING)
                && !text.tokens().get(to).capital();
        boolean named = behind && (speaks || firstName(text.tokens().get(person)) != Gender.UNKNOWN
                || times.getOrDefault(text.tokens().get(to - 1).lower(), 0)
                        > times.getOrDefault(text.tokens().get(person).lower(), 0));
        return named ? person : first;
    }

    /** "National Security Adviser Ann Lee", "Secretary of State Ann Lee": what stands between an office and a first name is no name. */
    private int afterOffice(int from, int first, int to) {
        int given = to - 2;
        given -= given - 1 > first && text.tokens().get(given).span().length() <= 2 ? 1 : 0;
        boolean person = language.subjectFirst() && given > first && firstName(text.tokens().get(given)) != Gender.UNKNOWN
                && firstName(text.tokens().get(given - 1)) == Gender.UNKNOWN && text.tokens().get(given - 1).capital() && nameWord(given);
        return person && (first > from || office(given - 1) || beforeOffice(from) < from) ? given : first;
    }

    /** Whether the word is one for what somebody is, or was elected to: "Adviser", "Republican", "President-elect". */
    private boolean office(int i) {
        Token word = text.tokens().get(i);
        int hyphen = word.lower().indexOf('-');
        return word.in(WordClass.TITLES) || word.in(WordClass.ROLES) || word.in(WordClass.MODIFIERS_OF_TITLES)
                || hyphen > 0 && language.has(WordClass.TITLES, word.lower().substring(0, hyphen))
                || language.ends(WordClass.OCCUPATION_ENDINGS, word.lower(), 2);
    }

    /** Where an office begins whose last part stands at {@code i}: "Secretary of", "Speaker of the"; {@code i} where none does. */
    private int beforeOffice(int i) {
        int of = i > 0 && text.tokens().get(i - 1).in(WordClass.DEFINITE_DETERMINERS) ? i - 2 : i - 1;
        boolean office = language.subjectFirst() && of > 0 && text.tokens().get(of).is("of") && text.tokens().get(i).capital()
                && text.tokens().get(of - 1).capital() && text.tokens().get(of - 1).in(WordClass.TITLES)
                && text.tokens().get(of - 1).paragraph() == text.tokens().get(i).paragraph();
        return office ? of - 1 : i;
    }

    /** "Trader Kofi Boateng": what opens the sentence, ends like an occupation and stands before a first name is no name. */
    private int afterOccupation(int first, int to, boolean titled) {
        boolean occupation = to - first > 2 && (titled || capitalNouns || opensSentence(first))
                && language.ends(WordClass.OCCUPATION_ENDINGS, text.tokens().get(first).lower(), 2)
                && firstName(text.tokens().get(first)) == Gender.UNKNOWN
                && firstName(text.tokens().get(first + 1)) != Gender.UNKNOWN;
        String one = text.tokens().get(first).lower();
        // "Brothers Henry and Paul Lee".
        boolean several = to - first == 2 && one.endsWith("s") && language.subjectFirst() && (opensSentence(first) || text.tokens().get(first - 1).in(WordClass.VERBS_OF_SAYING)) && language.has(WordClass.KIN, one)
                && firstName(text.tokens().get(first + 1)) != Gender.UNKNOWN;
        return occupation || several || toldTo(first, to) || roleOpens(first, to) ? first + 1 : first;
    }

    /** "según dijo a EFE Tom Roe": initials of whom it was told to, and behind them the one who told it. */
    private boolean toldTo(int first, int to) {
        String one = text.tokens().get(first).span().in(text.text());
        return datives && to - first == 3 && first > 1 && one.length() > 1 && one.equals(one.toUpperCase(Locale.ROOT)) && !one.endsWith(".")
                && text.tokens().get(first - 1).in(WordClass.DATIVE_PREPOSITIONS) && text.tokens().get(first - 2).in(WordClass.VERBS_OF_SAYING);
    }

    /** "Nurse Hal Weir said": a role that opens its sentence before two words that speak. */
    private boolean roleOpens(int first, int to) {
        Token role = text.tokens().get(first);
        boolean one = language.subjectFirst() && to - first == 3 && opensSentence(first) && role.in(WordClass.ROLES) && !role.in(WordClass.ORGANISATION_WORDS)
                && !role.in(WordClass.DOCUMENTS) && !role.lower().endsWith("s") && firstName(role) == Gender.UNKNOWN;
        return one && to < text.tokens().size() && !text.tokens().get(to).capital() && text.tokens().get(to).in(WordClass.VERBS_OF_SAYING)
                && !text.tokens().get(to - 1).in(WordClass.ORGANISATION_WORDS) && !text.tokens().get(to - 2).in(WordClass.ORGANISATION_WORDS);
    }

    /** Takes in the titles, functions and their modifiers in lower case before the name: "former spokesman", "his wife". */
    private int titleStart(int from, int first) {
        int start = from;
        while (start > 0 && adjacent(start) && first - start < LONGEST) {
            Token word = text.tokens().get(start - 1);
            boolean modifier = start < first && word.in(WordClass.MODIFIERS_OF_TITLES);
            boolean function = !word.capital() && (word.in(WordClass.TITLES)
                    || word.in(WordClass.ROLES) && !word.in(WordClass.DOCUMENTS) && !word.in(WordClass.ORGANISATION_WORDS));
            if (!modifier && !function) {
                break;
            }
            start--;
        }
        return start;
    }

    private Gender gender(int titleFrom, int first, int to) {
        for (int i = titleFrom; i < first; i++) {
            Gender shown = shownBy(i);
            if (shown != Gender.UNKNOWN) {
                return shown;
            }
        }
        if (to - first > 1 || titleFrom == first || text.tokens().get(titleFrom).in(WordClass.KIN)) {
            Gender shown = firstName(text.tokens().get(first));
            if (shown != Gender.UNKNOWN) {
                return shown;
            }
        }
        // An apposition: ", the country's first female president,".
        if (to < text.tokens().size() && text.tokens().get(to).is(",")) {
            for (int i = to + 1; i < Math.min(to + 12, text.tokens().size()); i++) {
                Token token = text.tokens().get(i);
                if (!token.word() && token.type() != Token.Type.NUMBER) {
                    break;
                }
                if (shownBy(i) != Gender.UNKNOWN && !token.capital()) {
                    return shownBy(i);
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender shownBy(int i) {
        String lower = text.tokens().get(i).lower();
        if (language.headedBy(WordClass.FEMALE_WORDS, lower)) {
            return Gender.FEMALE;
        }
        return language.headedBy(WordClass.MALE_WORDS, lower) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Gender firstName(Token word) {
        if (word.in(WordClass.FEMALE_FIRST_NAMES)) {
            return Gender.FEMALE;
        }
        return word.in(WordClass.MALE_FIRST_NAMES) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** "in Salem": what a place's preposition leads up to is one, though people are called so too. */
    private boolean where(int first) {
        return language.subjectFirst() && first > 0 && PLACE_PREPOSITIONS.contains(text.tokens().get(first - 1).lower());
    }

    private SpeakerType type(List<String> parts, boolean titled, Gender gender, boolean article, int first, int to) {
        for (int i = first; i < to; i++) {
            if (text.tokens().get(i).in(WordClass.ORGANISATION_WORDS) || firms.joined(i)) {
                return SpeakerType.ORGANISATION;
            }
        }
        boolean initials = parts.getFirst().length() > 1
                && parts.getFirst().equals(parts.getFirst().toUpperCase(Locale.ROOT)) && parts.size() == 1;
        if (titled || gender != Gender.UNKNOWN && !(parts.size() == 1 && where(first))) {
            return SpeakerType.PERSON;
        }
        return !initials && !article && parts.size() >= 2 && parts.size() <= 4 ? SpeakerType.PERSON
                : SpeakerType.ORGANISATION;
    }
}
