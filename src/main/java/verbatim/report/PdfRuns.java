package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.report.Run.Side;

/** Adds the runs of a line to a text. */
final class PdfRuns {

    private static final float SMALL = 7.5f;

    private PdfRuns() {}

    /**
     * Adds runs.
     *
     * @param tag of the paragraph; null where it only repeats what is said elsewhere
     */
    static PdfText add(PdfText text, List<Run> runs, PdfLook look, @Nullable PdfTag tag) {
        runs.forEach(run -> add(text, run, look, tag));
        return text;
    }

    /** The names of the rows that links lead to. */
    static String rowOf(String label) {
        return "passage-" + label;
    }

    /** The name of the first words of a passage in the text. */
    static String markOf(String label) {
        return "mark-" + label;
    }

    /** The label of a passage as a link. */
    static void toPlace(PdfText text, String place, String label, PdfLook look, @Nullable PdfTag tag) {
        text.add(label, look, tag == null ? null : tag.link(new PdfTarget.Place(place, label)));
    }

    private static void add(PdfText text, Run run, PdfLook look, @Nullable PdfTag tag) {
        switch (run) {
            case Run.Plain(var words) -> text.add(words, look, tag);
            case Run.Theirs(var words) -> text.apart(words, look, tag);
            case Run.Strong(var runs) -> add(text, runs, look.heavy(), tag);
            case Run.Name(var words) -> text.add(words, look.inked(PdfLook.SOFT), tag);
            case Run.Signed(var runs) -> add(text, runs, look.inked(PdfLook.SOFT).sized(Math.min(SMALL, look.size())), tag);
            case Run.Time(var _, var words) -> text.add(words, look, tag);
            case Run.Code(var words) -> text.add(words, look.mono(), tag);
            case Run.Address address -> address(text, address, look, tag);
            case Run.ToPassage(var label) -> toPlace(text, rowOf(label), label, look, tag);
            case Run.Sign(var sign) -> text.add(sign, look.heavy(), tag);
            case Run.StatusWord(var status, var word) ->
                text.add(status.sign() + " " + word, look.heavy().inked(PdfLook.inkOf(status)), tag);
            case Run.Change change -> change(text, change, look, tag);
        }
    }

    private static void address(PdfText text, Run.Address address, PdfLook look, @Nullable PdfTag tag) {
        var uri = address.asUri();
        if (uri.isEmpty() || tag == null) {
            text.apart(address.address(), look, tag);
            return;
        }
        var words = address.address().strip();
        text.apart(words, look, tag.link(new PdfTarget.Web(uri.get(), Harmless.onPage(words))));
    }

    /** The record's words are the true ones: those that only the print has are struck out, never they. */
    private static void change(PdfText text, Run.Change change, PdfLook look, @Nullable PdfTag tag) {
        var framed = look.framed(new PdfLook.Frame(change.permitted()));
        var name = framed.inked(PdfLook.SOFT).heavy().sized(Math.min(7, look.size() - .8f));
        var between = "";
        for (Side side : change.sides()) {
            text.add(between + side.whose() + " ", name, tag);
            text.apart(side.words(), side.ofRecord() ? framed.heavy() : framed.crossedOut(), tag);
            between = " · ";
        }
    }
}
