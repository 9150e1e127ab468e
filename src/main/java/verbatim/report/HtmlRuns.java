package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
            case Run.Address address -> html.address(address);
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

    /** The record's words are the true ones: those that only the print has are struck out, never they. */
    private void change(Run.Change change) {
        html.open("span", "class", change.permitted() ? "pair permitted" : "pair");
        var between = "";
        for (var side : change.sides()) {
            html.text(between).element("span", side.whose(), "class", "whose").text(" ");
            html.element("span", side.words(), "class", side.ofRecord() ? "of-record" : "of-print");
            between = " · ";
        }
        html.close();
    }
}
