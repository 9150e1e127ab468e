package verbatim.callback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;

/**
 * Whom to call back, and what to ask: for each speaker of an article the passages that are still open.
 *
 * @param calls in the order in which the speakers first have something open; those of nobody in particular last
 */
public record CallBackSheet(List<Call> calls) {

    /**
     * One speaker.
     *
     * @param speaker as fully as the article names them; null for what nobody is known to have said
     */
    public record Call(@Nullable String speaker, @Nullable String description, List<PassageCard> toAsk) {}

    /** The sheet of an article's passages, given in the order of its text. */
    public static CallBackSheet of(List<PassageCard> passages) {
        var bySpeaker = new LinkedHashMap<String, Call>();
        for (var card : passages) {
            if (card.row().kind().isQuote() && card.row().status().isOpen()) {
                var name = card.row().speaker();
                bySpeaker
                        .computeIfAbsent(
                                name == null ? "" : name,
                                none -> new Call(name, card.ascribed().description(), new ArrayList<>()))
                        .toAsk()
                        .add(card);
            }
        }
        var nobody = bySpeaker.remove("");
        var calls = new ArrayList<>(bySpeaker.values());
        if (nobody != null) {
            calls.add(nobody);
        }
        return new CallBackSheet(List.copyOf(calls));
    }
}
