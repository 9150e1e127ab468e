package verbatim.text.attribution.sieve;

import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** What stands above a list of names and words in marks, and says what kind of list that is. */
enum TitleOfLines {
    /** "Reactions to the opening:", "What people said": those named speak. */
    REACTIONS,
    /** "What Max Ort said of them", "Songs", "The judges on the dancers:": another speaks, or nobody, as far as it shows. */
    ANOTHER,
    /** Nothing, or a line that says nothing of the list. */
    NONE;

    private static final int LONGEST = 40;

    /**
     * What the last sentence of the line above says.
     *
     * @param last index of its last token; below 0 where there is none
     */
    static TitleOfLines of(Scene scene, int last) {
        Layer layer = scene.layer();
        if (last < 0) {
            return NONE;
        }
        boolean reactions = false;
        boolean works = false;
        boolean another = false;
        int first = layer.sentenceStart(last);
        for (int i = last; i >= first && layer.get(i).lastParagraph() == layer.get(last).paragraph(); i--) {
            Token token = layer.get(i);
            String two = i > first ? layer.get(i - 1).lower() + "_" + token.lower() : token.lower();
            boolean voices = token.in(WordClass.REACTIONS) || scene.language().has(WordClass.REACTIONS, two);
            reactions |= voices;
            works |= !voices && (token.in(WordClass.TITLE_SIGNALS) || token.in(WordClass.WORKS) || scene.language().has(WordClass.WORKS, singular(token.lower()))
                    || scene.language().has(WordClass.TITLE_SIGNALS, singular(token.lower())));
            // "of each of them", "about him"; not "in their own words".
            another |= names(scene, i) || i > first && layer.get(i - 1).in(WordClass.PREPOSITIONS) && token.in(WordClass.OTHER_PRONOUNS) && !token.in(WordClass.PLURAL_POSSESSIVES);
            if (last - i > LONGEST) {
                break;
            }
        }
        // "Songs", "Placards at the march", "The judges on the dancers:": what the list is called.
        boolean leads = !layer.get(last).terminal();
        if (another || works) {
            return ANOTHER;
        }
        return !leads ? NONE : reactions ? REACTIONS : ANOTHER;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean names(Scene scene, int i) {
        int name = scene.cast().nameStartingAt(scene.layer().get(i).start());
        int figure = name < 0 ? -1 : scene.cast().figureOf(name);
        return figure >= 0 && scene.cast().type(figure) == SpeakerType.PERSON;
    }
}
