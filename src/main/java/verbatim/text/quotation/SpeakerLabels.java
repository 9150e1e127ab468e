package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.TextForm;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;
import verbatim.text.turn.TextTurns;

/**
 * Interviews and transcripts print no marks: each answer is a paragraph behind its speaker's label ("<b>Lee:</b> It is
 * late."). What can be a label, {@link TextTurns} reads; in an article it counts only where several take turns, or several speak
 * more than once each, or where items of a list give one's words each; a colon alone proves nothing. "Q:" and "A:" need no more
 * than each other. What stands behind a label that cannot be read is nobody's.
 */
final class SpeakerLabels {

    static final String NAME = "speaker label";

    private static final int LABELS_NEEDED = 3;
    private static final int ITEMS_NEEDED = 2;
    /** How many tokens into a line its label ends. */
    private static final int NEAR = 24;
    private static final Set<String> ANSWERING = Set.of("a", "r", "antwort", "answer", "réponse", "respuesta", "risposta", "antwoord", "resposta");
    private static final Set<String> LETTERS = Set.of("q", "a", "f", "r", "p", "d", "v");

    /** "J. M." is "JM". */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ \\u00A0-]?){2,4}");

    private final TokenizedText text;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Stretch> found = new ArrayList<>();
    private TextForm form = TextForm.NEWS;

    /**
     * One paragraph behind a label.
     *
     * @param label index of the label's first token
     * @param first index of the first word behind it
     * @param to index after the paragraph's last token
     * @param name as the label has it; null where that cannot be read
     */
    private record Turn(int label, int first, int to, @Nullable String name) {

        String key() {
            if (name != null && INITIALS.matcher(name).matches()) {
                return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
            }
            return name == null ? "" : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /** Looks at every paragraph's first words. */
    SpeakerLabels(TokenizedText text, List<TextBlock> blocks) {
        this.text = text;
        if (!worthwhile()) {
            return;
        }
        for (TextTurns.Place place : TextTurns.of(text.text()).places()) {
            int label = text.tokenAt(place.start());
            int first = text.tokenAt(place.words());
            while (first < text.tokens().size() && (text.tokens().get(first).is("*") || text.tokens().get(first).is("_"))) {
                first++;
            }
            int paragraph = label < text.tokens().size() ? text.tokens().get(label).paragraph() : 0;
            int to = text.paragraphs()[Math.min(paragraph + 1, text.paragraphCount())];
            if (label < first && first < to) {
                turns.add(new Turn(label, first, to, place.name()));
            }
        }
        int speakers = speakersInTurns(blocks.size());
        if (speakers > 0) {
                        form = speakers == 2 ? TextForm.INTERVIEW : TextForm.TRANSCRIPT;
            turns.forEach(this::enter);
        } else {
            items(blocks);
        }
    }

    /** What the labels make of the text. */
    TextForm form() {
        return form;
    }

    /** The words behind labels, in text order. */
    List<Stretch> found() {
        return found;
    }

    /** Whether more than one line has a colon, a dash or a letter where a label ends; most articles have none. */
    private boolean worthwhile() {
        int lines = 0;
        for (int p = 0; p < text.paragraphCount(); p++) {
            int from = text.paragraphs()[p];
            int to = Math.min(text.paragraphs()[p + 1], from + NEAR);
            boolean letter = from + 1 < to && text.tokens().get(from).end() - text.tokens().get(from).start() <= 2
                    && LETTERS.contains(text.tokens().get(from).lower().replace(".", ""));
            for (int i = from; i < to && !letter; i++) {
                letter = text.tokens().get(i).is(":") || i > from && text.text().charAt(text.tokens().get(i).start() - 1) == '\t';
            }
            lines += letter ? 1 : 0;
        }
        return lines > 1;
    }

    /** How many take turns; 0 where the labels show no such talk. */
    private int speakersInTurns(int blocks) {
        Map<String, Integer> times = new HashMap<>();
        boolean turning = true;
        String before = "";
        Map<String, String> initials = new HashMap<>();
        for (Turn turn : turns) {
            // "Ann Lee:" at first and "Lee:" or "AL:" later are one.
            String key = initials.getOrDefault(turn.key(), turn.key());
            if (turn.name() != null && turn.name().indexOf(' ') > 0) {
                initials.put(initials(turn.name()), turn.key());
            }
            times.merge(key, 1, Integer::sum);
            turning &= !key.equals(before);
            before = key;
        }
        int labelled = turns.size();
        boolean several = labelled >= LABELS_NEEDED && times.size() >= 2 && times.size() < labelled
                && (turning && times.size() == 2 || times.values().stream().filter(n -> n > 1).count() >= 2);
        boolean letters = times.size() == 2 && LETTERS.containsAll(times.keySet());
        return (several || letters) && labelled * 3 >= blocks ? times.size() : 0;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            // Between two blanks stands nothing.
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** Items of a list that each give one's words: "• Ann Lee (Greens): I would keep it." */
    private void items(List<TextBlock> blocks) {
        for (int i = 0; i < turns.size();) {
            int next = i;
            while (next < turns.size() && says(turns.get(next)) && (next == i || follows(turns.get(next - 1), turns.get(next), blocks))) {
                next++;
            }
            boolean bullets = next > i && text.tokens().get(turns.get(i).label()).type() == Token.Type.POINT;
            if (next - i >= (bullets ? ITEMS_NEEDED : LABELS_NEEDED) && turns.subList(i, next).stream().anyMatch(this::person)) {
                turns.subList(i, next).forEach(this::enter);
            }
            i = Math.max(next, i + 1);
        }
    }

    private boolean follows(Turn before, Turn turn, List<TextBlock> blocks) {
        return turn.label() == before.to() || !blocks.isEmpty() && text.tokens().get(turn.label()).paragraph() - text.tokens().get(before.label()).paragraph() <= 2;
    }

    /** Whether it names somebody by a full name, and sentences follow. */
    private boolean says(Turn turn) {
        return turn.name() != null && turn.name().indexOf(' ') > 0 && text.tokens().get(turn.to() - 1).terminal();
    }

    /** Whether a first name, a title or what follows the name shows a person: "Norwick North: The seat stayed red." is a list of places. */
    private boolean person(Turn turn) {
        int at = turn.label();
        while (at < turn.first() && !text.tokens().get(at).word()) {
            at++;
        }
        Token first = text.tokens().get(at);
        boolean described = false;
        for (int i = at; i < turn.first(); i++) {
            described |= text.tokens().get(i).is(",") || text.tokens().get(i).is("(");
        }
        return described || first.in(WordClass.FEMALE_FIRST_NAMES) || first.in(WordClass.MALE_FIRST_NAMES) || first.in(WordClass.TITLES);
    }

    private void enter(Turn turn) {
        boolean marked = !text.tokens().get(turn.first()).word() && text.tokens().get(turn.first()).type() != Token.Type.NUMBER
                && !text.tokens().get(turn.first()).is("¿") && !text.tokens().get(turn.first()).is("¡");
        if (marked || turn.to() - turn.first() < 2) {
            return;
        }
        Span voice = voice(turn);
        boolean answers = turn.name() != null && ANSWERING.contains(turn.name().toLowerCase(Locale.ROOT));
        found.add(new Stretch(new Span(text.tokens().get(turn.first()).start(), text.tokens().get(turn.to() - 1).end()),
                answers ? InterviewQuestions.NAME : NAME, -1, voice));
    }

    private @Nullable Span voice(Turn turn) {
        if (turn.name() == null) {
            return null;
        }
        int start = text.text().indexOf(turn.name(), text.tokens().get(turn.label()).start());
        return start < 0 ? null : new Span(start, start + turn.name().length());
    }
}
