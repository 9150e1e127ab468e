package verbatim.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.stream.Stream;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.passage.PassageRefusal;

/** What is missing, in sentences, beside the button that was pressed. Empty and unseen until then. */
public class RefusalLine extends Div {

    /** Nothing missing yet. */
    public RefusalLine() {
        addClassName("vb-refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Shows why a step was not taken. */
    public void show(Refused refused) {
        show(refused.refusals());
    }

    /** Shows what is missing. */
    public void show(List<Refusal> missing) {
        say(missing.stream().flatMap(refusal -> Stream.concat(Words.of(List.of(refusal)).stream(), keys(refusal))).toList());
    }

    /** The keys of what the sentence before says to do, where the person has them. */
    private static Stream<String> keys(Refusal refusal) {
        return Stream.of("v", "w").map(PersonKeys::shown).anyMatch(String::isEmpty) || refusal.code() != PassageRefusal.SPEAKER_UNSURE
                ? Stream.empty()
                : Stream.of(Words.of(ScreenLine.SPEAKER_KEYS, PersonKeys.shown("v"), PersonKeys.shown("w")));
    }

    /** Shows sentences. */
    public void say(List<String> sentences) {
        removeAll();
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
        if (!sentences.isEmpty()) {
            // Beside a long form, or on a phone, the line may be out of sight.
            getElement().callJsFunction("scrollIntoView", JacksonUtils.createObjectNode().put("block", "nearest"));
        }
    }

    /** Shows one sentence. */
    public void say(String sentence) {
        say(List.of(sentence));
    }

    /** Shows nothing. */
    public void clear() {
        removeAll();
    }
}
