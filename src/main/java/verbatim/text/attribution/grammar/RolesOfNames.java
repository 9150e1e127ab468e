package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * What a text says, right beside their names, that people are: <i>Ann Lee, the fire chief,</i>, <i>harbour master Tom Roe</i>, <i>her
 * brother, Hal Roe,</i>. By such a noun behind its article the text names them again, where it has told it of nobody else.
 */
final class RolesOfNames {

    private static final int LONGEST = 6;
    private static final int NEAR = 3;
    /** Where so many are told of, a noun means none of them. */
    private static final int CROWD = 200;
    /** Of so many the same is looked for: by then it is told of more than one. */
    private static final int MOST = 20;
    private static final int NAMES_BACK = 12;
    /** "Norwick's fire chief". */
    private static final String ANYBODYS = "'s";
    private static final Set<String> PLACES = Set.of("of", "from");

    /**
     * What is told of somebody once.
     *
     * @param words of the role in small letters, the noun last
     * @param owner the possessive before it; empty for none
     * @param from index of the first token of the role
     * @param to index after its last
     */
    private record Told(int figure, List<String> words, String owner, int from, int to) {}

    private final Map<String, List<Told>> byNoun = new HashMap<>();
    private final Map<String, List<Told>> byOrigin = new HashMap<>();
    private final Map<String, List<Told>> byPeople = new HashMap<>();
    /** Where a noun first stands with which somebody else is meant: "a chief", "another chief", "two chiefs". */
    private final Map<String, Integer> others = new HashMap<>();
    /** The tokens by which anything is told. */
    private final BitSet telling = new BitSet();
    private final TokenizedText text;
    private final Cast cast;
    private final List<Token> tokens;
    private final Language language;

    /** Takes in an English text. */
    RolesOfNames(TokenizedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.tokens = text.tokens();
        this.language = text.language();
        for (int i = 0; i < cast.names().size(); i++) {
            int figure = cast.figureOf(i);
            if (cast.type(figure) == SpeakerType.PERSON) {
                Name name = cast.names().get(i);
                int first = text.tokenAt(name.span().start());
                int behind = text.tokenAt(name.span().end());
                before(figure, first, behind);
                behind(figure, behind);
                origin(figure, first, behind);
            }
        }
        for (int i = 1; !(byNoun.isEmpty() && byOrigin.isEmpty()) && i < tokens.size(); i++) {
            another(i);
        }
    }

    /** Whom a phrase means that begins with its article and ends with its noun; -1 where nobody, or more than one, can be. */
    int figure(Span phrase) {
        int from = text.tokenAt(phrase.start());
        int last = text.tokenAt(phrase.end()) - 1;
        if (from >= last) {
            return -1;
        }
        Token noun = tokens.get(last);
        if (last - from > LONGEST || !noun.word() || noun.in(WordClass.ORGANISATION_WORDS) || noun.in(WordClass.DOCUMENTS) || noun.in(WordClass.KIN) && possessive(from)) {
            return -1;
        }
        String head = noun.lower();
        if (noun.capital()) {
            boolean people = from + 1 == last && language.has(WordClass.PEOPLES, head);
            int told = people && nobodyElse(head, from) ? only(ofPeople(head), List.of(), "", from) : -1;
            return people && told < 0 ? onlyOneNamed(phrase) : told;
        }
        List<String> words = new ArrayList<>();
        for (int i = from + 1; i <= last; i++) {
            words.add(tokens.get(i).lower());
        }
        String owner = possessive(from) ? tokens.get(from).lower() : "";
        int figure = only(byNoun.getOrDefault(head, List.of()), words, owner, from);
        return nobodyElse(head, from) ? figure : -1;
    }

    /** "Luis Pena won. "...," the Dominican said": of whom nothing is told, the only person who is named before may be; that is a guess, and whether it is nobody as well. */
    private int onlyOneNamed(Span phrase) {
        int only = -1;
        int nearest = cast.nameAfter(phrase.start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            int figure = cast.figureOf(i);
            boolean person = cast.type(figure) == SpeakerType.PERSON && cast.gender(figure) != Gender.UNKNOWN;
            if (person && only >= 0 && only != figure) {
                only = -1;
                break;
            }
            only = person ? figure : only;
        }
        cast.guess(phrase);
        return only;
    }

    private boolean nobodyElse(String noun, int from) {
        return others.getOrDefault(noun, from) >= from;
    }

    /** What is told of those who are of a people, by its noun or by their country. */
    private List<Told> ofPeople(String people) {
        return byPeople.computeIfAbsent(people, noun -> {
            List<Told> told = new ArrayList<>();
            byOrigin.forEach((origin, those) -> {
                if (origin.equals(noun) || language.has(WordClass.PEOPLES, origin + "_" + noun)) {
                    told.addAll(those);
                }
            });
            return told;
        });
    }

    /** The only one of whom all the words have been told before {@code from}; -1 where there is none, or another. */
    private static int only(List<Told> told, List<String> words, String owner, int from) {
        Set<Integer> figures = new HashSet<>();
        if (told.size() > CROWD) {
            return -1;
        }
        for (Told each : told) {
            if (figures.size() > 1) {
                return -1;
            }
            boolean kin = owner.isEmpty() || each.owner().isEmpty() || each.owner().equals(owner) || each.owner().equals(ANYBODYS);
            if (each.to() <= from && kin && each.words().containsAll(words)) {
                figures.add(each.figure());
            }
        }
        return figures.size() == 1 ? figures.iterator().next() : -1;
    }

    private boolean possessive(int i) {
        Token token = tokens.get(i);
        return token.in(WordClass.MALE_POSSESSIVES) || token.in(WordClass.FEMALE_POSSESSIVES) || token.in(WordClass.PLURAL_POSSESSIVES) || token.in(WordClass.NEUTER_POSSESSIVES);
    }

    /** "fire chief Ann Lee", "the fire chief, Ann Lee, said". */
    private void before(int figure, int first, int behind) {
        int last = first - 1;
        if (last < 0 || tokens.get(last).lastParagraph() != tokens.get(first).paragraph()) {
            return;
        }
        boolean comma = tokens.get(last).is(",");
        boolean as = comma && tokens.get(first).capital() && asRole(figure, last - 1);
        if (as || comma && !(behind >= tokens.size() || tokens.get(behind).terminal() || tokens.get(behind).is(",") && !(behind + 1 < tokens.size() && tokens.get(behind + 1).in(WordClass.CONJUNCTIONS)))) {
            return;
        }
        last -= comma ? 1 : 0;
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && part(from - 1, comma) && tokens.get(from - 1).paragraph() == tokens.get(first).paragraph()) {
            from--;
        }
        int office = comma ? ofWhat(from) : -1;
        if (office >= 0) {
            // "the director of the zoo, Ann Lee,".
            add(figure, office, office);
            return;
        }
        boolean led = from > 0 && (tokens.get(from - 1).in(WordClass.DETERMINERS) || tokens.get(from - 1).is("'s") || possessive(from - 1));
        boolean opens = from == 0 || tokens.get(from - 1).terminal() || tokens.get(from - 1).paragraph() != tokens.get(first).paragraph();
        if (from > 1 && from <= last && comma && tokens.get(from - 1).in(WordClass.CONJUNCTIONS) && part(from - 2, true) && noun(from - 2)) {
            // "her coach and father, Tom Roe,".
            add(figure, from - 2, from - 2);
            add(figure, from, last);
        } else if (from <= last && (comma ? led : led || opens || noun(last))) {
            add(figure, from, last);
        }
    }

    /** "As finance minister, Ann Lee": takes in the role that ends at {@code last}, if "as" opens the sentence before it. */
    private boolean asRole(int figure, int last) {
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && part(from - 1, true) && !tokens.get(from - 1).is("as")) {
            from--;
        }
        int as = from > 0 && tokens.get(from - 1).in(WordClass.DETERMINERS) ? from - 2 : from - 1;
        boolean opens = as >= 0 && from <= last && noun(last) && tokens.get(as).is("as") && tokens.get(as).capital();
        if (opens) {
            add(figure, from, last);
        }
        return opens;
    }

    /** Index of the noun for a person that says what somebody is, where what begins at {@code from} only says of what; -1 where none stands there. */
    private int ofWhat(int from) {
        int of = from > 1 && tokens.get(from - 1).in(WordClass.DETERMINERS) ? from - 2 : from - 1;
        boolean owned = of > 1 && (tokens.get(of).is("of") || tokens.get(of).is("for") || tokens.get(of).is("at")) && noun(of - 1);
        return owned && (tokens.get(of - 2).in(WordClass.DETERMINERS) || part(of - 2, true)) ? of - 1 : -1;
    }

    /** ", a retired surgeon from Hedby,", "(director of the museum)", " is the coach". */
    private void behind(int figure, int behind) {
        if (behind + 1 >= tokens.size() || tokens.get(behind).paragraph() != tokens.get(behind - 1).paragraph()) {
            return;
        }
        int become = behindBecoming(behind);
        if (become >= 0) {
            role(figure, become);
            return;
        }
        Token sign = tokens.get(behind);
        int from = behind + 1;
        if (sign.is(",") && tokens.get(from).type() == Token.Type.NUMBER && from + 2 < tokens.size() && tokens.get(from + 1).is(",")) {
            from += 2;
        }
        boolean copula = sign.in(WordClass.COPULAS);
        if (!sign.is(",") && !sign.is("(") && !copula) {
            return;
        }
        boolean article = tokens.get(from).in(WordClass.DETERMINERS) || possessive(from);
        for (int i = from + 1; !article && i < Math.min(tokens.size(), from + NEAR + 1); i++) {
            if (tokens.get(i).is("'s")) {
                from = i;
                article = true;
            }
        }
        if (copula && !article) {
            return;
        }
        from += article ? 1 : 0;
        int to = from;
        while (to < tokens.size() && to - from < LONGEST && part(to, true)) {
            to++;
        }
        Token next = to < tokens.size() ? tokens.get(to) : null;
        boolean closed = next == null || next.is(",") || next.is(")") || next.terminal() || next.in(WordClass.PREPOSITIONS) || next.in(WordClass.CONJUNCTIONS) || next.in(WordClass.RELATIVES);
        if (to > from && closed && (article || noun(to - 1))) {
            add(figure, from, to - 1);
            if (next != null && next.in(WordClass.CONJUNCTIONS) && to + 1 < tokens.size() && part(to + 1, true) && noun(to + 1)) {
                // "his coach and father".
                add(figure, to + 1, to + 1);
            }
        }
    }

    /** "became prime minister", "was elected mayor", "has been the mayor", "works as a roofer": index behind such words that begin at {@code from}; -1 where they do not stand there. */
    private int behindBecoming(int from) {
        int i = from;
        boolean passive = false;
        while (i < tokens.size() && i - from < NEAR && (tokens.get(i).in(WordClass.AUXILIARIES) || tokens.get(i).is("been"))) {
            passive |= tokens.get(i).in(WordClass.PASSIVE_AUXILIARIES);
            if (tokens.get(i).is("not") || tokens.get(i).lower().endsWith("n't") || tokens.get(i).lower().endsWith("n’t")) {
                return -1;
            }
            i++;
        }
        if (i + 1 >= tokens.size()) {
            return -1;
        }
        boolean as = tokens.get(i + 1).is("as");
        boolean becomes = tokens.get(i).in(WordClass.VERBS_OF_BECOMING) && (passive || as || !tokens.get(i).in(WordClass.PAST_PARTICIPLES) && !tokens.get(i).lower().endsWith("ed"));
        return becomes ? as ? i + 2 : i + 1 : i > from && tokens.get(i - 1).is("been") && tokens.get(i).in(WordClass.DETERMINERS) ? i : -1;
    }

    /** Takes in the role that begins at {@code from}, with its article or without. */
    private void role(int figure, int from) {
        boolean article = from < tokens.size() && (tokens.get(from).in(WordClass.DETERMINERS) || possessive(from));
        int first = article ? from + 1 : from;
        int to = first;
        while (to < tokens.size() && to - first < LONGEST && part(to, true)) {
            to++;
        }
        if (to > first && noun(to - 1)) {
            add(figure, first, to - 1);
        }
    }

    /** "Nils Orvik of Norway", "Norway's Nils Orvik": from where somebody is, for whom the noun of that people is told. */
    private void origin(int figure, int first, int behind) {
        if (behind + 1 < tokens.size() && PLACES.contains(tokens.get(behind).lower())) {
            people(figure, behind + 1);
        }
        if (behind + 2 < tokens.size() && tokens.get(behind).is(",") && tokens.get(behind + 1).is("from")) {
            people(figure, behind + 2);
        }
        // "China's Forbidden City" is nobody: behind the owner only a first name shows a person.
        boolean given = tokens.get(first).in(WordClass.MALE_FIRST_NAMES) || tokens.get(first).in(WordClass.FEMALE_FIRST_NAMES);
        if (given && first > 1 && tokens.get(first - 1).is("'s")) {
            people(figure, first - 2);
        }
    }

    private void people(int figure, int country) {
        int last = country + 1 < tokens.size() && tokens.get(country + 1).capital() ? country + 1 : country;
        if (tokens.get(country).capital()) {
            byOrigin.computeIfAbsent(tokens.get(last).lower(), k -> new ArrayList<>()).add(new Told(figure, List.of(), "", country, country + 1));
        }
    }

    private void add(int figure, int from, int last) {
        List<String> words = new ArrayList<>();
        for (int i = from; i <= last; i++) {
            words.add(tokens.get(i).lower());
        }
        boolean owned = from > 0 && (tokens.get(from - 1).is("'s") || possessive(from - 1));
        Told told = new Told(figure, List.copyOf(words), !owned ? "" : tokens.get(from - 1).lower(), from, last + 1);
        telling.set(from, last + 1);
        List<Told> before = byNoun.computeIfAbsent(words.getLast(), k -> new ArrayList<>());
        if (before.stream().limit(MOST).anyMatch(each -> each.figure() == figure && each.words().equals(told.words()) && each.owner().equals(told.owner()))) {
            return;
        }
        before.add(told);
        for (int i = from; i <= last; i++) {
            if (tokens.get(i).capital() && language.has(WordClass.PEOPLES, tokens.get(i).lower())) {
                byOrigin.computeIfAbsent(tokens.get(i).lower(), k -> new ArrayList<>()).add(told);
            }
        }
    }

    /** Whether a word may stand in what somebody is called. */
    private boolean part(int i, boolean capitals) {
        Token token = tokens.get(i);
        boolean title = token.in(WordClass.TITLES) || token.in(WordClass.ROLES) || token.in(WordClass.KIN) || token.in(WordClass.MODIFIERS_OF_TITLES);
        if (title && token.word()) {
            return true;
        }
        boolean open = token.word() && !token.small() && !token.pronoun() && !token.in(WordClass.DETERMINERS) && !token.in(WordClass.FINITE_FORMS) && !token.lower().startsWith("'");
        boolean verb = token.in(WordClass.VERBS_OF_SAYING) && !token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS);
        return open && !verb && WordsInNames.firstName(token) == Gender.UNKNOWN && !token.in(WordClass.PLACE_AND_TIME_WORDS);
    }

    /** Whether it says what a person is. */
    private boolean noun(int i) {
        Token token = tokens.get(i);
        boolean role = token.in(WordClass.TITLES) || token.in(WordClass.ROLES) || token.in(WordClass.KIN) || language.ends(WordClass.OCCUPATION_ENDINGS, token.lower(), 2);
        return token.word() && role && !token.in(WordClass.ORGANISATION_WORDS) && !token.in(WordClass.DOCUMENTS);
    }

    /** Notes that somebody else may be meant by a noun: behind "a" or "another" where it is told of nobody, or of several. */
    private void another(int i) {
        String word = tokens.get(i).lower();
        String one = word.endsWith("s") && byNoun.containsKey(word.substring(0, word.length() - 1)) ? word.substring(0, word.length() - 1) : word;
        List<Told> told = byNoun.get(one);
        if (told == null && tokens.get(i).in(WordClass.PEOPLES) && !byOrigin.isEmpty()) {
            told = ofPeople(one);
        }
        if (told == null || told.isEmpty() || telling.get(i)) {
            return;
        }
        boolean indefinite = !one.equals(word);
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && !indefinite && tokens.get(k).word() && !tokens.get(k).in(WordClass.DEFINITE_DETERMINERS); k--) {
            indefinite = tokens.get(k).in(WordClass.DETERMINERS) || tokens.get(k).in(WordClass.NUMERALS);
        }
        if (indefinite) {
            others.putIfAbsent(one, i);
        }
    }
}
