package verbatim.document;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A file that cannot be read as text. Its refusal is for the person who chose the file. */
public class UnreadableDocument extends Refused {

    /** @param numbers what the refusal speaks of */
    UnreadableDocument(DocumentRefusal code, int... numbers) {
        super(List.of(code.with(numbers)));
    }

    /** @param cause what the reader met, for the log */
    UnreadableDocument(DocumentRefusal code, Throwable cause) {
        super(code.with(), cause);
    }

    /** The one thing that is wrong with it. */
    Refusal refusal() {
        return refusals().getFirst();
    }
}
