package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>- Ida Bell, mayor of Norwick: "..."</i>, <i>Tom Roe (fisherman) – "..."</i>: a line, mostly one of a list, opens with whoever says
 * the words that close it. Where the line beside it does the same, nothing else is meant.
 */
final class SpeakerOfLine implements Sieve {

    private static final int LONGEST = 24;
    private static final int FEW = 3;
    /** So far up the title of a list is looked for. */
    private static final int LINES = 40;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        if (known.talk()) {
            return null;
        }
        Mention who = p == 0 ? null : opening(scene, p);
        if (who == null) {
            Ascription headed = headed(scene, p);
            return headed == null ? signed(scene, p) : headed;
        }
        if (!scene.layer().is(p - 1, ":") && !bold(scene.layer(), p - 1) && maybeTitle(scene, p)) {
            return null;
        }
        int next = behind(scene.layer(), p);
        int above = first(scene.layer(), p) - 1;
        // "Ann Lee: "The Lock"" may be a list of books.
        boolean beside = sentence(scene.layer(), p) && (quoteOfLineAt(scene, next) || quoteOfLineAt(scene, above)) && own(scene, who, p);
        return new Ascription(who, null, p - 1, Placement.POINT_BEFORE, "speaker of a line", beside && said(scene, p, above) ? 0.93 : 0.75);
    }

    /** Whether nothing on the line says that the words are another's, or whom they are for: "by her boss", "as the Queen", "Dear Lee". */
    private static boolean own(Scene scene, Mention who, int p) {
        Layer layer = scene.layer();
        int behind = layer.indexAt(who.span().end());
        while (behind < p && !layer.get(behind).word() && layer.get(behind).type() != Token.Type.NUMBER) {
            behind++;
        }
        boolean others = behind < p && layer.get(behind).in(WordClass.LINES_OF_OTHERS);
        for (int i = first(layer, p); i < layer.indexAt(who.span().start()); i++) {
            others |= layer.get(i).in(WordClass.SALUTATIONS);
        }
        return !others && !cell(scene, p) && (layer.is(p - 1, ":") || bold(layer, p - 1) || WordsOfLine.count(scene, p) > FEW);
    }

    /** Whether the title of the list says that people speak, or, where nothing says otherwise, the words are in the first person. */
    private static boolean said(Scene scene, int p, int above) {
        int last = above;
        int lines = 0;
        while (last >= 0 && lines < LINES && quoteOfLineAt(scene, last)) {
            last = first(scene.layer(), last) - 1;
            lines++;
        }
        TitleOfLines title = lines == LINES ? TitleOfLines.ANOTHER : TitleOfLines.of(scene, last);
        return title == TitleOfLines.REACTIONS || title == TitleOfLines.NONE && WordsOfLine.firstPerson(scene, p);
    }

    /** Whether a tab stands before the words: they are the cell of a table. */
    private static boolean cell(Scene scene, int p) {
        int from = p == 0 ? 0 : scene.layer().get(p - 1).end();
        int to = scene.layer().get(p).start();
        return from < to && scene.text().substring(from, to).indexOf('\t') >= 0;
    }

    /** Words that only a comma, a dash or a tab parts from the name may be what somebody made: few, behind a dash one, or each with a capital. */
    private static boolean maybeTitle(Scene scene, int p) {
        boolean dash = scene.layer().get(p - 1).dash() || scene.layer().is(p - 1, "-");
        boolean titled = WordsOfLine.count(scene, p) <= (dash ? 1 : FEW) || WordsOfLine.titled(scene, p);
        boolean first = scene.layer().get(p).paragraph() == 0 ? WordsOfLine.own(scene, p) : WordsOfLine.firstPerson(scene, p);
        return titled && !first && TitleOfLines.of(scene, first(scene.layer(), p) - 1) != TitleOfLines.REACTIONS;
    }

    /** Whether the line around index {@code i} opens with a speaker as well. */
    private static boolean quoteOfLineAt(Scene scene, int i) {
        Layer layer = scene.layer();
        if (i < 0 || i >= layer.size()) {
            return false;
        }
        int from = first(layer, i);
        for (int q = from; q < layer.size() && q - from < LONGEST && layer.get(q).paragraph() == layer.get(i).paragraph(); q++) {
            if (layer.quote(q)) {
                return opening(scene, q) != null;
            }
        }
        return false;
    }

    /** Whoever opens the line that the quote at {@code p} closes; null where nobody does, or more stands there than who that is. */
    private static @Nullable Mention opening(Scene scene, int p) {
        Layer layer = scene.layer();
        int from = first(layer, p);
        int behind = behind(layer, p);
        boolean closes = behind >= layer.size() || layer.get(behind).paragraph() > layer.get(p).lastParagraph();
        int name = from;
        while (name < p && (layer.get(name).type() == Token.Type.POINT || layer.get(name).type() == Token.Type.NUMBER)) {
            name++;
        }
        Mention who = !closes || name >= p - 1 || p - from > LONGEST ? null : named(scene, name);
        if (who == null) {
            return null;
        }
        int point = p - 1;
        while (point > name && bold(layer, point)) {
            point--;
        }
        boolean dash = layer.get(point).dash() || layer.is(point, "-");
        if (point == p - 1 && cell(scene, p)) {
            // The cells of a table.
            return sentence(layer, p) && describes(scene, layer.indexAt(who.span().end()), p) ? who : null;
        }
        boolean parts = layer.is(point, ":") || (sentence(layer, p) || layer.get(p).paragraph() == 0) && (dash || name > from && layer.is(point, ","));
        return parts && describes(scene, layer.indexAt(who.span().end()), point) ? who : null;
    }

    /** <i>"...": Ida Bell on the port</i>, <i>"..." says Ida Bell</i>: a heading's line opens with the words, and names whose they are right behind them. */
    private static @Nullable Ascription headed(Scene scene, int p) {
        Layer layer = scene.layer();
        int line = layer.get(p).lastParagraph();
        int last = p;
        while (last + 1 < layer.size() && last - p < LONGEST && layer.get(last + 1).paragraph() == line && !layer.quote(last + 1)) {
            last++;
        }
        boolean over = last + 1 == layer.size() || layer.get(last + 1).paragraph() > line;
        boolean heads = scene.language().subjectFirst() && first(layer, p) == p && p + 2 <= last && over && !layer.get(last).terminal()
                && ",.!?…".indexOf(layer.lastOf(layer.get(p))) < 0;
        boolean says = heads && scene.saying(p + 1) && !scene.language().participle(layer.get(p + 1).lower());
        Mention who = says || heads && layer.is(p + 1, ":") ? named(scene, p + 2) : null;
        int behind = who == null ? 0 : layer.indexAt(who.span().end());
        boolean works = who != null && !says && WordsOfLine.titled(scene, p) && !WordsOfLine.own(scene, p);
        boolean owner = who != null && behind <= last && layer.is(behind, "'s");
        return who == null || owner || works ? null : new Ascription(who, says ? scene.cue(p + 1) : null, p + 1, Placement.AFTER, "speaker in a heading", 0.75);
    }

    /** <i>"..." Ida Bell, mayor</i>: behind the words, on their line or right below it, nothing but a name and who that is. */
    private static @Nullable Ascription signed(Scene scene, int p) {
        Layer layer = scene.layer();
        int from = p + 1;
        int line = from < layer.size() ? layer.get(from).paragraph() : -1;
        boolean below = line == layer.get(p).lastParagraph() + 1 && (p == 0 || layer.get(p - 1).lastParagraph() + 1 < layer.get(p).paragraph());
        if (first(layer, p) != p || !sentence(layer, p) || !below && line != layer.get(p).lastParagraph() || !layer.get(from).word()) {
            return null;
        }
        int to = from;
        while (to < layer.size() && to - from < LONGEST && layer.get(to).paragraph() == line && !layer.quote(to)) {
            to++;
        }
        boolean over = to == layer.size() || layer.get(to).paragraph() > (below ? line + 1 : line);
        Mention who = over && !layer.get(to - 1).terminal() ? named(scene, from) : null;
        return who != null && describes(scene, layer.indexAt(who.span().end()), to) ? new Ascription(who, null, from, Placement.AFTER, "speaker of a line", 0.75) : null;
    }

    private static @Nullable Mention named(Scene scene, int first) {
        for (int i = first; i < Math.min(first + 3, scene.layer().size()); i++) {
            int name = scene.cast().nameStartingAt(scene.layer().get(i).start());
            if (name >= 0) {
                boolean opens = scene.firstWord(name) == first;
                return opens && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON ? scene.phrases().named(name) : null;
            }
        }
        return null;
    }

    /** Whether nothing but what somebody is stands from {@code from} on: no clause, and nobody else's words. */
    private static boolean describes(Scene scene, int from, int to) {
        Layer layer = scene.layer();
        boolean relative = false;
        for (int i = from; i < to; i++) {
            Token token = layer.get(i);
            boolean clause = token.terminal() && !layer.is(i + 1, ",") || layer.is(i, ":") || layer.quote(i) || token.in(WordClass.COMPLEMENTISERS);
            boolean small = token.word() && !token.capital();
            relative |= token.in(WordClass.RELATIVES);
            clause |= small && (scene.saying(i) || scene.calling(i) || !relative && (token.in(WordClass.AUXILIARIES) || token.pronoun()));
            if (clause || i == from && small && !token.in(WordClass.PREPOSITIONS)) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first token of the line around {@code i}, as far as a line of this kind reaches back. */
    private static int first(Layer layer, int i) {
        int first = i;
        while (first > 0 && i - first <= LONGEST && layer.get(first - 1).lastParagraph() == layer.get(i).paragraph()) {
            first--;
        }
        return first;
    }

    /** Index behind the quote at {@code p} and its point. */
    private static int behind(Layer layer, int p) {
        int i = p + 1;
        while (i < layer.size() && layer.get(i).paragraph() == layer.get(p).lastParagraph() && (layer.get(i).terminal() || bold(layer, i))) {
            i++;
        }
        return i;
    }

    /** Whether the words of the quote end as a sentence does, with the point inside its marks or behind. */
    private static boolean sentence(Layer layer, int p) {
        return ".!?…".indexOf(layer.lastOf(layer.get(p))) >= 0 || layer.get(Math.min(p + 1, layer.size() - 1)).terminal();
    }

    /** Whether a sign of print for bold or italics stands there. */
    private static boolean bold(Layer layer, int i) {
        return layer.is(i, "*") || layer.is(i, "_");
    }
}
