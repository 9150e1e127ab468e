package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.SpeakerType;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Tessa Orr, 19, won. "...," the 19-year-old said</i>: whom a text names again by an age that it gives nobody else. */
final class Ages {

    private static final String OF_AGE = "-year-old";
    private static final int OLDEST = 3;

    private final Map<String, Set<Integer>> figures = new HashMap<>();

    /** Takes in who is of which age in an English text: "Orr, 19,", "Orr, a 19-year-old", "19-year-old Orr". */
    void learn(TokenizedText text, Cast cast) {
        List<Token> tokens = text.tokens();
        for (int name = 0; name < cast.names().size(); name++) {
            if (cast.type(cast.figureOf(name)) != SpeakerType.PERSON) {
                continue;
            }
            int before = text.tokenAt(cast.names().get(name).titleStart()) - 1;
            int comma = text.tokenAt(cast.names().get(name).span().end());
            String age = before >= 0 ? ofAge(tokens.get(before)) : "";
            if (age.isEmpty() && comma + 2 < tokens.size() && tokens.get(comma).is(",")) {
                Token next = tokens.get(comma + 1);
                boolean alone = next.type() == Token.Type.NUMBER && !tokens.get(comma + 2).word() && next.span().length() < OLDEST;
                age = alone ? next.lower() : ofAge(tokens.get(next.is("a") || next.is("an") || next.is("the") ? comma + 2 : comma + 1));
            }
            if (!age.isEmpty()) {
                figures.computeIfAbsent(age, k -> new HashSet<>()).add(cast.figureOf(name));
            }
        }
    }

    /** Whom "the 19-year-old" can only be; -1 where the word tells no age, or nobody or several are of it. */
    int of(Token word) {
        String age = ofAge(word);
        Set<Integer> those = age.isEmpty() ? Set.of() : figures.getOrDefault(age, Set.of());
        return those.size() == 1 ? those.iterator().next() : -1;
    }

    private static String ofAge(Token word) {
        return word.word() && word.lower().endsWith(OF_AGE) ? word.lower().substring(0, word.lower().length() - OF_AGE.length()) : "";
    }
}
