package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.Difference.Op;

/** Writes the runs of a line. */
final class HtmlRuns {

    private final Html html;

    HtmlRuns(Html html) {
        this.html = html;
    }

    void write(List<Run> runs) {
        runs.forEach(this::write);
    }

    private void write(Run run) {
        switch (run) {
            case Run.Plain(var words) -> html.text(words);
            case Run.Theirs(var words) -> html.theirs(words);
            case Run.Strong(var runs) -> within("b", null, runs);
            case Run.Name(var words) -> html.element("span", words, "class", "name");
            case Run.Signed(var runs) -> within("span", "signed", runs);
            case Run.Time(var at, var words) -> html.element("time", words, "datetime", at.toString());
            case Run.Code(var words) -> html.element("code", words);
            case Run.Address(var address) -> html.address(address);
            case Run.ToPassage(var label) -> html.toPassage(label);
            case Run.Sign(var sign) -> html.element("span", sign, "class", "sign", "aria-hidden", "true");
            case Run.StatusWord(var status, var word) -> {
                html.open("span", "class", "status " + status.style());
                html.element("span", status.sign(), "aria-hidden", "true").text(" " + word).close();
            }
            case Run.Change change -> change(change);
        }
    }

    private void within(String element, @Nullable String style, List<Run> runs) {
        html.open(element, "class", style);
        write(runs);
        html.close();
    }

    /** The sign is for the eye; what it stands for is for those who listen. */
    private void change(Run.Change change) {
        html.open(change.op() == Op.DROPPED ? "del" : "ins", "class", "change");
        if (change.spoken() == null) {
            html.text(change.sign());
        } else {
            html.element("span", change.spoken(), "class", "spoken").element("span", change.sign(), "aria-hidden", "true");
        }
        html.element("span", change.words(), "class", "line").close();
    }
}
