package verbatim.report;

import verbatim.passage.PassageCard.QuestionRow;
import verbatim.passage.PassageCard.Signature;

/** The parts of a passage that more than one section of the page shows, the same in each. */
class PassageParts {

    private final Html html;
    private final PrintedTimes times;
    private final EvidencePart evidence;

    PassageParts(Html html, PrintedTimes times) {
        this.html = html;
        this.times = times;
        evidence = new EvidencePart(html);
    }

    /** Sign and word of its status, in its colour. */
    void status(ReportedPassage passage) {
        var status = passage.status();
        html.open("span", "class", "status " + status.style());
        html.element("span", status.sign(), "aria-hidden", "true").text(" " + status.word()).close();
    }

    /** Its words as printed; beside those of a translation the original ones. */
    void words(ReportedPassage passage) {
        var original = passage.flags().originalWords();
        if (original == null) {
            printed(passage);
            return;
        }
        var language = passage.flags().originalLanguage();
        html.open("div", "class", "beside").open("div").element("p", "Printed", "class", "name");
        printed(passage);
        html.close().open("div", "class", "original").open("p", "class", "name").text("Original");
        if (language != null) {
            html.text(", ").theirs(language);
        }
        html.close().open("q", "class", "words", "dir", "auto").text(original).close().close().close();
    }

    private void printed(ReportedPassage passage) {
        html.open("q", "class", "words", "dir", "auto").text(passage.words()).close();
    }

    /** The evidence that stands. */
    void evidence(ReportedPassage passage) {
        passage.evidence().forEach(row -> evidence.write(passage, row));
    }

    /** Where somebody searched without finding. */
    void searches(ReportedPassage passage) {
        for (var search : passage.searches()) {
            html.open("p", "class", "search").text("Searched ").theirs(search.searchedIn().words()).text(" for ");
            html.theirs(search.searchedFor()).text(", without finding. ");
            html.open("span", "class", "signed");
            signed(search.searched());
            html.close().close();
        }
    }

    /** What was written beside it. */
    void notes(ReportedPassage passage) {
        for (var note : passage.notes()) {
            html.open("div", "class", "note").open("p", "dir", "auto").text(note.text()).close();
            html.open("p", "class", "signed");
            signed(note.written());
            html.close().close();
        }
    }

    /** A question with its answer, or that it is awaited. */
    void question(QuestionRow row) {
        html.open("div", "class", "question");
        html.open("p").text("Asked ").theirs(row.putTo()).text(": ").theirs(row.question()).close();
        html.open("p", "class", "signed");
        signed(row.asked());
        html.close();
        if (row.answer() == null) {
            html.element("p", "The answer is awaited.");
        } else {
            html.open("p").text("Answer: ").theirs(row.answer().shown()).close();
        }
        html.close();
    }

    /** The last time it was sent back or the like; nothing where it was not. */
    void lastTurn(ReportedPassage passage) {
        var turn = passage.lastTurn();
        if (turn == null) {
            return;
        }
        html.open("p", "class", "turn").theirs(turn.words()).text(", ");
        html.element("time", times.words(turn.at()), "datetime", turn.at().toString());
        if (turn.reason() != null) {
            html.text(": ").theirs(turn.reason());
        }
        html.close();
    }

    /** Name and time. */
    void signed(Signature by) {
        html.theirs(by.name()).text(", ");
        html.element("time", times.words(by.at()), "datetime", by.at().toString());
    }
}
