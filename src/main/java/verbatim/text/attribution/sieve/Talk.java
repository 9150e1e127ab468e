package verbatim.text.attribution.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Addressed;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/**
 * The talks of a text that is told turn by turn, as stories are: paragraphs with quotes that follow one another. Reads them
 * once everything that ascribes a quote in its own paragraph is known, and finds out who speaks the others ({@link Turns}),
 * and by which name the others call whoever says "I".
 */
public final class Talk {

    private static final int TURNS_OF_A_TALK = 2;
    private static final int PARAGRAPHS_A_TURN = 8;

    private final TokenizedText text;
    private final Layer layer;
    private final Cast cast;
    private final Ascriptions known;
    private final int narrator;
    private final List<Run> runs = new ArrayList<>();
    private final Set<Integer> speakers = new HashSet<>();
    private final Map<Integer, Mention> mentions = new HashMap<>();

    /** Paragraphs with quotes, and nothing between them; of each the indices of its quotes. */
    private record Run(List<Turns.Paragraph> paragraphs, List<List<Integer>> quotes) {
    }

    /**
     * Reads the talks.
     *
     * @param layer the outermost layer
     * @param known what was found out about the quotes, with the figures resolved
     * @param narrator the figure of whoever says "I" there; -1 where nobody does
     */
    public Talk(TokenizedText text, Layer layer, Cast cast, Ascriptions known, int narrator) {
        this.text = text;
        this.layer = layer;
        this.cast = cast;
        this.known = known;
        this.narrator = narrator;
        read();
    }

    /** Whether a layer holds talks: paragraphs of nothing but a quote, followed by one that opens with a quote. */
    public static boolean in(Layer layer) {
        int paragraphs = 0;
        int turns = 0;
        for (int i = 0; i < layer.size(); i++) {
            boolean opens = i == 0 || layer.get(i - 1).lastParagraph() != layer.get(i).paragraph();
            paragraphs += opens ? 1 : 0;
            boolean alone = opens && layer.quote(i) && i + 1 < layer.size() && layer.quote(i + 1)
                    && layer.get(i + 1).paragraph() != layer.get(i).lastParagraph();
            turns += alone ? 1 : 0;
        }
        return turns >= TURNS_OF_A_TALK && turns * PARAGRAPHS_A_TURN >= paragraphs;
    }

    /** The figure of whoever speaks each quote of the layer, by its index there, where the turns around show another than before. */
    public Map<Integer, Integer> speakers(boolean[] quoted) {
        int called = nameOfNarrator(quoted);
        Map<Integer, Integer> found = new HashMap<>();
        for (Run run : runs) {
            List<Turns.Paragraph> paragraphs = run.paragraphs().stream().map(p -> answerable(p, called)).toList();
            int[] turns = Turns.speakers(paragraphs);
            for (int i = 0; i < turns.length; i++) {
                int speaker = turns[i] == narrator && called >= 0 ? called : turns[i];
                for (int p : run.quotes().get(i)) {
                    boolean open = paragraphs.get(i).ascribed() < 0 || figure(p) == narrator;
                    if (open && speaker >= 0 && speaker != figure(p)) {
                        found.put(p, speaker);
                    }
                }
            }
        }
        return found;
    }

    /** Where a figure that speaks is mentioned. */
    public @Nullable Mention mention(int figure) {
        return mentions.get(figure);
    }

    /** A name that nobody speaks under answers nothing, unless it is the narrator's. */
    private Turns.Paragraph answerable(Turns.Paragraph paragraph, int narratorsName) {
        int calls = paragraph.calls() >= 0 && paragraph.calls() == narratorsName ? narrator
                : speakers.contains(paragraph.calls()) ? paragraph.calls() : -1;
        return new Turns.Paragraph(paragraph.ascribed(), paragraph.guessed(), calls);
    }

    /** Whom the others call most often by a name that stands nowhere outside their words; -1 where nobody is called so. */
    private int nameOfNarrator(boolean[] quoted) {
        Map<Integer, Integer> called = new HashMap<>();
        for (Run run : runs) {
            for (Turns.Paragraph each : run.paragraphs()) {
                if (narrator >= 0 && each.calls() >= 0 && each.ascribed() != narrator && !speakers.contains(each.calls())) {
                    called.merge(each.calls(), 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < quoted.length; i++) {
            if (!quoted[i]) {
                called.remove(cast.figureOf(i));
            }
        }
        return called.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(-1);
    }

    private void read() {
        int last = -1;
        for (int first = 0; first < layer.size();) {
            int next = first;
            List<Integer> quotes = new ArrayList<>();
            while (next < layer.size() && (next == first || layer.get(next).paragraph() == layer.get(next - 1).lastParagraph())) {
                if (layer.quote(next)) {
                    quotes.add(next);
                }
                next++;
            }
            if (!quotes.isEmpty()) {
                if (last != first || runs.isEmpty()) {
                    runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
                }
                runs.getLast().paragraphs().add(paragraph(quotes, first, next));
                runs.getLast().quotes().add(quotes);
                last = next;
            }
            first = next;
        }
    }

    private Turns.Paragraph paragraph(List<Integer> quotes, int first, int next) {
        int ascribed = -1;
        int guessed = -1;
        int calls = -1;
        for (int p : quotes) {
            Ascription ascription = known.at(layer, p);
            int figure = figure(p);
            Mention mention = ascription == null ? null : ascription.mention();
            if (figure >= 0 && mention != null && ascription != null) {
                mentions.put(figure, mention);
                boolean own = ascription.at() >= first && ascription.at() < next;
                ascribed = ascribed < 0 && own ? figure : ascribed;
                guessed = guessed < 0 ? figure : guessed;
            }
            calls = calls < 0 ? Addressed.in(text, cast, layer.get(p).span()) : calls;
        }
        if (ascribed >= 0) {
            speakers.add(ascribed);
        }
        return new Turns.Paragraph(ascribed, guessed, calls);
    }

    private int figure(int p) {
        Ascription ascription = known.at(layer, p);
        Mention mention = ascription == null ? null : ascription.mention();
        return mention == null ? -1 : mention.figure();
    }
}
