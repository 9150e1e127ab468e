package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.SpeakerType;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Tessa Orr, 19, won. "...," the 19-year-old said</i>: whom a text names again by an age that it gives nobody else. */
final class Ages {

    private static final String OF_AGE = "-year-old";
    private static final int OLDEST = 3;
    private static final int NAMES_BACK = 12;
    private static final int TOKENS_BACK = 300;

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

    /** Whom an age that the text has told of nobody can only mean: the one person named before it of whom no other is told; -1 where there are several. */
    int alone(Layer layer, Cast cast, int age) {
        if (!layer.language().subjectFirst() || ofAge(layer.get(age)).isEmpty() || figures.containsKey(ofAge(layer.get(age)))) {
            return -1;
        }
        int found = -1;
        int nearest = cast.nameAfter(layer.get(age).start()) - 1;
        for (int i = nearest; i >= 0; i--) {
            int figure = cast.figureOf(i);
            // "RIO DE JANEIRO — Tessa Orr": a place that a story begins with.
            boolean place = cast.nameOf(figure).equals(cast.nameOf(figure).toUpperCase(Locale.ROOT));
            boolean other = cast.type(figure) == SpeakerType.PERSON && !place && figures.values().stream().noneMatch(each -> each.contains(figure));
            if (nearest - i > NAMES_BACK || other && found >= 0 && found != figure) {
                return -1;
            }
            found = other ? figure : found;
        }
        for (int i = age - 1; i > 0 && age - i < TOKENS_BACK; i--) {
            if (layer.get(i).lower().equals(layer.get(age).lower())) {
                // "A 19-year-old was shot": somebody who has no name.
                return -1;
            }
        }
        return found;
    }

    private static String ofAge(Token word) {
        return word.word() && word.lower().endsWith(OF_AGE) ? word.lower().substring(0, word.lower().length() - OF_AGE.length()) : "";
    }
}
