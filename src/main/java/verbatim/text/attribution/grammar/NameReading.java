package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** What a run of name words says: the title or the office before the name, its parts, whether it is a person's, and whether a man's or a woman's. */
final class NameReading {

    private static final int SHORT_NAME = 7;
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside");

    private final TokenizedText text;
    private final Language language;
    private final WordsInNames words;
    private final CapitalUse use;
    private final Firms firms;
    private final PartOfRole role;
    private final GradedRanks ranks;
    private final boolean capitalNouns;
    private final boolean datives;

    NameReading(TokenizedText text, WordsInNames words, CapitalUse use, Firms firms, PartOfRole role) {
        this.text = text;
        this.language = text.language();
        this.words = words;
        this.use = use;
        this.firms = firms;
        this.role = role;
        this.ranks = new GradedRanks(text, words);
        this.capitalNouns = language.has(WordClass.CONVENTIONS, "capital-nouns");
        this.datives = NameFinder.datives(language);
    }

    /**
     * The name in the words from {@code begin} to before {@code to}; null where they hold none.
     *
     * @param opening whether it is the first name of its sentence
     */
    @Nullable Name name(int begin, int to, boolean opening) {
        int from = begin;
        if (opensWithAnotherWord(begin, to)) {
            from++;
        }
        while (capitalNouns && from < to && (commonNoun(from) || nounBeforePerson(from, to)) && !text.tokens().get(from).in(WordClass.TITLES)
                && !words.compoundTitle(text.tokens().get(from).lower())) {
            from++;
        }
        while (capitalNouns && from > begin && from < to && !text.tokens().get(from).capital()) {
            // "nach Schätzungen von Nordwacht": behind a noun the particle opens whose, and is no part of a name.
            from++;
        }
        if (from == to || ranks.endsBefore(to)) {
            return null;
        }
        if (language.subjectFirst() && to - from > 1 && text.tokens().get(to - 1).in(WordClass.TITLES) && to + 1 < text.tokens().size()
                && text.tokens().get(to).is("of") && text.tokens().get(to + 1).capital()) {
            // "Lee Chief of Staff Ann Roe": an office behind whose it is.
            return name(begin, to - 1, opening);
        }
        int first = from;
        boolean organisation = false;
        for (int i = from; i < to; i++) {
            organisation |= text.tokens().get(i).in(WordClass.ORGANISATION_WORDS);
        }
        for (int i = from; i < to; i++) {
            int behind = i > from ? words.nicknameEnd(i) : i;
            if (behind > i) {
                // "Raymond “Duke” Alder": a title inside the marks is what he is called.
                i = behind - 1;
                continue;
            }
            Token word = text.tokens().get(i);
            // "Amy Pope", "John Major": what ends a name is no title.
            boolean surname = i + 1 == to && i > first || i > first && word.in(WordClass.NOBLE_TITLES);
            // "United Ports High Commissioner for Fisheries": an office, and no title before a name.
            boolean office = organisation && i + 1 < to && !text.tokens().get(i + 1).capital() && !WordsInNames.particle(text.tokens().get(i + 1).lower());
            if (!surname && !office
                    && (word.in(WordClass.TITLES) || words.compoundTitle(word.lower()) || to - i > 2 && word.in(WordClass.TITLES_OF_FULL_NAMES)) && !(organisation && i + 2 >= to)) {
                first = i + 1;
            } else if (first == i && word.in(WordClass.MODIFIERS_OF_TITLES)) {
                first = i + 1;
            } else if (first == i && i + 1 < to && ranks.grade(i)) {
                // "Sergeant First Class Ann Lee".
                first = i + 1;
            }
        }
        if (first >= to) {
            return null;
        }
        if (capitalNouns && role.opens(from, first, to)) {
            return name(first + 1, to, opening);
        }
        first = afterOccupation(afterOrganisation(afterOffice(from, first, to), to), to, first > from);
        int titleFrom = first > from && ranks.grade(from) ? ranks.start(from) : from > 0 && from == first && ranks.grade(from - 1) ? ranks.start(from - 1) : beforeOffice(titleStart(from, first));
        List<String> parts = new ArrayList<>();
        // "sagte von Alten": of whom the text has the first name, the surname alone is looked up.
        for (int i = capitalNouns && first == begin ? role.surname(first) : first; i < to; i++) {
            int nickname = i > first ? words.nicknameEnd(i) : i;
            if (nickname > i) {
                i = nickname;
            }
            String part = text.tokens().get(i).span().in(text.text());
            if (words.ofSeveral(i) && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + part);
            } else {
                parts.add(part);
            }
        }
        if (capitalNouns && GenitiveName.before(text.tokens(), language, first, to)) {
            parts.set(parts.size() - 1, parts.getLast().substring(0, parts.getLast().length() - 1));
        }
        Span span = new Span(text.tokens().get(first).start(), text.tokens().get(to - 1).end());
        boolean titled = titleFrom < first;
        String title = titled ? text.text().substring(text.tokens().get(titleFrom).start(),
                text.tokens().get(first - 1).end()) : null;
        Gender gender = gender(titleFrom, first, to);
        boolean article = titleFrom > 0 && text.tokens().get(titleFrom - 1).in(WordClass.DETERMINERS);
        return new Name(span, List.copyOf(parts), title, text.tokens().get(titleFrom).start(), gender,
                type(parts, titled, gender, article, first, to), opening, joint(titleFrom));
    }

    /** "Presently Ann": what opens the sentence, is no first name and stands elsewhere in lower case is no name. */
    private boolean opensWithAnotherWord(int begin, int to) {
        Token word = text.tokens().get(begin);
        return !capitalNouns && to - begin > 1 && words.opensSentence(begin) && use.small(word)
                && !use.inside(word) && WordsInNames.firstName(word) == Gender.UNKNOWN && !word.in(WordClass.TITLES);
    }

    private boolean commonNoun(int i) {
        Token word = text.tokens().get(i);
        if (WordsInNames.firstName(word) != Gender.UNKNOWN) {
            return false;
        }
        return use.noun(word) || word.in(WordClass.ROLES)
                || word.in(WordClass.ORGANISATION_WORDS) || language.ends(WordClass.NOUN_ENDINGS, word.lower(), 2) && !unarticled(i);
    }

    /** "Mannis Roth, der": a short word that ends like a noun, but opens its sentence without an article right before a surname. */
    private boolean unarticled(int i) {
        boolean opens = words.opensSentence(i) && text.tokens().get(i).lower().length() <= SHORT_NAME && i + 2 < text.tokens().size() && words.adjacent(i + 1);
        Token surname = text.tokens().get(Math.min(text.tokens().size() - 1, i + 1));
        Token behind = text.tokens().get(Math.min(text.tokens().size() - 1, i + 2));
        return opens && words.nameWord(i + 1) && !language.ends(WordClass.NOUN_ENDINGS, surname.lower(), 2) && !surname.in(WordClass.ROLES)
                && (behind.is(",") || behind.is("(") || behind.in(WordClass.VERBS_OF_SAYING));
    }

    /** "Die Geigerin Rosa Lind": between an article and a first name stands what somebody is. */
    private boolean nounBeforePerson(int i, int to) {
        boolean opened = to - i > 2 && i > 0 && text.tokens().get(i - 1).in(WordClass.DETERMINERS);
        String word = text.tokens().get(i).lower();
        if (opened && !text.tokens().get(i + 1).small() && (language.ends(WordClass.OCCUPATION_ENDINGS, word, 2) && word.endsWith("in") || language.headedBy(WordClass.MALE_WORDS, word))) {
            // "Die Radfahrerin Jule Lind": whatever her first name.
            return WordsInNames.firstName(text.tokens().get(i)) == Gender.UNKNOWN;
        }
        return to - i > 2 && i > 0 && (text.tokens().get(i - 1).in(WordClass.DETERMINERS) || text.tokens().get(i - 1).in(WordClass.CONJUNCTIONS))
                && WordsInNames.firstName(text.tokens().get(i)) == Gender.UNKNOWN && WordsInNames.firstName(text.tokens().get(i + 1)) != Gender.UNKNOWN;
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
        boolean speaks = behind && to - first < NameFinder.LONGEST && to < text.tokens().size() && text.tokens().get(to).in(WordClass.VERBS_OF_SAYING)
                && !text.tokens().get(to).capital();
        boolean named = behind && (speaks || WordsInNames.firstName(text.tokens().get(person)) != Gender.UNKNOWN
                || use.times(text.tokens().get(to - 1))
                        > use.times(text.tokens().get(person)));
        return named ? person : first;
    }

    /** "National Security Adviser Ann Lee", "Secretary of State Ann Lee": what stands between an office and a first name is no name. */
    private int afterOffice(int from, int first, int to) {
        int given = to - 2;
        given -= given - 1 > first && text.tokens().get(given).span().length() <= 2 ? 1 : 0;
        boolean person = language.subjectFirst() && given > first && WordsInNames.firstName(text.tokens().get(given)) != Gender.UNKNOWN
                && WordsInNames.firstName(text.tokens().get(given - 1)) == Gender.UNKNOWN && text.tokens().get(given - 1).capital() && words.nameWord(given);
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

    /** Where an office begins whose last part stands at {@code i}: "Secretary of", "Undersecretary for"; {@code i} where none does. */
    private int beforeOffice(int i) {
        int of = i > 0 && text.tokens().get(i - 1).in(WordClass.DEFINITE_DETERMINERS) ? i - 2 : i - 1;
        boolean office = language.subjectFirst() && of > 0 && (text.tokens().get(of).is("of") || text.tokens().get(of).is("for")) && text.tokens().get(i).capital()
                && text.tokens().get(of - 1).capital() && text.tokens().get(of - 1).in(WordClass.TITLES)
                && text.tokens().get(of - 1).paragraph() == text.tokens().get(i).paragraph();
        return office ? of - 1 : i;
    }

    /** "Trader Kofi Boateng": what opens the sentence, ends like an occupation and stands before a first name is no name. */
    private int afterOccupation(int first, int to, boolean titled) {
        boolean occupation = to - first > 2 && (titled || capitalNouns || words.opensSentence(first))
                && language.ends(WordClass.OCCUPATION_ENDINGS, text.tokens().get(first).lower(), 2)
                && WordsInNames.firstName(text.tokens().get(first)) == Gender.UNKNOWN
                && WordsInNames.firstName(text.tokens().get(first + 1)) != Gender.UNKNOWN;
        String one = text.tokens().get(first).lower();
        // "Brothers Henry and Paul Lee".
        boolean several = to - first == 2 && one.endsWith("s") && language.subjectFirst() && (words.opensSentence(first) || text.tokens().get(first - 1).in(WordClass.VERBS_OF_SAYING)) && language.has(WordClass.KIN, one)
                && WordsInNames.firstName(text.tokens().get(first + 1)) != Gender.UNKNOWN;
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
        boolean one = language.subjectFirst() && to - first == 3 && words.opensSentence(first) && role.in(WordClass.ROLES) && !role.in(WordClass.ORGANISATION_WORDS)
                && !role.in(WordClass.DOCUMENTS) && !role.lower().endsWith("s") && WordsInNames.firstName(role) == Gender.UNKNOWN;
        return one && to < text.tokens().size() && !text.tokens().get(to).capital() && text.tokens().get(to).in(WordClass.VERBS_OF_SAYING)
                && !text.tokens().get(to - 1).in(WordClass.ORGANISATION_WORDS) && !text.tokens().get(to - 2).in(WordClass.ORGANISATION_WORDS);
    }

    /** Takes in the titles, functions and their modifiers in lower case before the name: "former spokesman", "his wife". */
    private int titleStart(int from, int first) {
        int start = from;
        while (start > 0 && words.adjacent(start) && first - start < NameFinder.LONGEST) {
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
            Gender shown = WordsInNames.firstName(text.tokens().get(first));
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
