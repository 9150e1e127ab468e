package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Who bears another's surname though no text writes it: <i>Henry Lee and his son Paul</i>, <i>Lee's wife, Ann,</i>, and <i>the elder
 * Lee</i>, whom somebody else of the name is told apart from. Whose the surname alone is then stays open.
 */
final class Kin {

    private static final int NAMES_BACK = 4;
    private static final int TOKENS_BACK = 40;
    private static final int ADJECTIVES = 2;

    private final TokenizedText text;
    private final List<Token> tokens;
    private final Cast cast;
    private final Set<Integer> speaking;

    private Kin(TokenizedText text, Cast cast) {
        this.text = text;
        this.tokens = text.tokens();
        this.cast = cast;
        this.speaking = speaking();
    }

    /** Tells the cast of all whom the text names so. */
    static void learn(TokenizedText text, Cast cast) {
        Kin kin = new Kin(text, cast);
        for (int i = 0; i < cast.names().size(); i++) {
            Name name = cast.names().get(i);
            if (name.parts().size() == 1) {
                kin.learn(i, name);
            } else {
                kin.toldApart(name);
            }
        }
    }

    /** "Henry Lee senior". */
    private void toldApart(Name name) {
        int behind = text.tokenAt(name.span().end());
        if (behind < tokens.size() && tokens.get(behind).in(WordClass.TELLING_APART) && !tokens.get(behind).capital()) {
            cast.namesakes().tellsApart(name.last(), tokens.get(behind).lower());
        }
    }

    private void learn(int i, Name name) {
        int first = text.tokenAt(name.span().start());
        if (first > 0 && tokens.get(first - 1).in(WordClass.TELLING_APART)) {
            // "the elder Lee"
            cast.namesakes().tellsApart(name.last(), "");
            return;
        }
        boolean comma = first > 1 && tokens.get(first - 1).is(",");
        int noun = comma ? first - 2 : first - 1;
        if (noun < 1 || !tokens.get(noun).in(WordClass.KIN) || tokens.get(noun).paragraph() != tokens.get(first).paragraph()) {
            return;
        }
        int behind = text.tokenAt(name.span().end());
        if (comma && behind < tokens.size() && tokens.get(behind).word()) {
            // "He lost his wife, Lee said".
            return;
        }
        int whose = whose(noun);
        int owner = whose < 0 ? -1 : owner(i, noun, whose);
        if (owner >= 0) {
            cast.namesakes().titledKin().add(i, owner);
        }
        if (owner >= 0 && (cast.figureOf(i) == cast.figureOf(owner) || acts(owner, whose) || speaking.contains(cast.figureOf(i))) && !name.last().equalsIgnoreCase(cast.names().get(owner).last())) {
            cast.kin(i, owner);
        }
    }

    /** Index of the word that says whose the kin at {@code noun} are: "his elder brother", "Lee's son". */
    private int whose(int noun) {
        int whose = noun - 1;
        while (whose > 0 && noun - whose <= ADJECTIVES && tokens.get(whose).word() && !tokens.get(whose).small() && !tokens.get(whose).capital()
                && possessive(tokens.get(whose)) == null && !tokens.get(whose).is("'s")) {
            whose--;
        }
        return whose;
    }

    /**
     * "Henry Lee and his son, Paul, run", "Lee's son, Paul, runs": whoever is named beside the owner or before a verb. Of others ("with her
     * husband Tom") a text speaks by the first name alone, and the surname stays the owner's.
     */
    private boolean acts(int owner, int whose) {
        int first = tokens.get(whose).is("'s") ? text.tokenAt(cast.names().get(owner).titleStart()) : whose;
        Token before = first == 0 ? null : tokens.get(first - 1);
        return before == null || !before.word() && before.type() != Token.Type.NUMBER || before.in(WordClass.CONJUNCTIONS) || saidBehind(first - 1)
                || before.paragraph() != tokens.get(first).paragraph();
    }

    /** All who stand beside a verb of saying somewhere. */
    private Set<Integer> speaking() {
        Set<Integer> found = new HashSet<>();
        for (int j = 0; j < cast.names().size(); j++) {
            Name name = cast.names().get(j);
            if (saying(text.tokenAt(name.span().end())) || saidBehind(text.tokenAt(name.titleStart()) - 1)) {
                found.add(cast.figureOf(j));
            }
        }
        return found;
    }

    /** "..., said his son": a verb of saying at {@code i} whose subject stands behind it, as nobody is named before it. */
    private boolean saidBehind(int i) {
        return i >= 0 && tokens.get(i).in(WordClass.VERBS_OF_SAYING) && (i == 0 || cast.nameEndingAt(tokens.get(i - 1).end()) < 0);
    }

    private boolean saying(int i) {
        int verb = i >= 0 && i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
        return verb >= 0 && verb < tokens.size() && tokens.get(verb).in(WordClass.VERBS_OF_SAYING);
    }

    /** Index of the name of whoever has the kin at {@code noun}; -1 where none is to be seen. */
    private int owner(int i, int noun, int whose) {
        if (whose > 0 && tokens.get(whose).is("'s")) {
            return cast.nameEndingAt(tokens.get(whose - 1).end());
        }
        Gender gender = possessive(tokens.get(whose));
        for (int j = i - 1; gender != null && j >= Math.max(0, i - NAMES_BACK); j--) {
            Gender theirs = cast.gender(cast.figureOf(j));
            boolean near = noun - text.tokenAt(cast.names().get(j).span().start()) < TOKENS_BACK;
            if (near && cast.type(cast.figureOf(j)) == SpeakerType.PERSON
                    && (gender == Gender.UNKNOWN || theirs == Gender.UNKNOWN || theirs == gender)) {
                return j;
            }
        }
        return -1;
    }

    /** The gender of whoever the possessive means, unknown where it means any; null where the word is none. */
    private @Nullable Gender possessive(Token word) {
        if (word.in(WordClass.OWNERS_OF_KIN)) {
            return Gender.UNKNOWN;
        }
        boolean male = word.in(WordClass.MALE_POSSESSIVES);
        boolean female = word.in(WordClass.FEMALE_POSSESSIVES);
        return male && female ? Gender.UNKNOWN : male ? Gender.MALE : female ? Gender.FEMALE : null;
    }
}
