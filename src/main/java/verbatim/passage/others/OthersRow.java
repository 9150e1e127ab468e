package verbatim.passage.others;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.text.Sha256;

/**
 * What somebody found in words of a text, as a file has it.
 *
 * @param number counts the rows of the file from 1; of a table, its line's
 * @param id by which the system knows it that it comes from; null where it has none
 * @param author as the file names them, several with commas between; null where it names nobody
 * @param day when they wrote it, by their own clock; null where the file does not say it
 * @param places where the words stand, a selector for each part of them
 * @param text what they wrote, as plain text; may be empty
 * @param tags what they filed it under
 * @param finding what they concluded, as the file says it; null where it says nothing of the kind
 * @param kind as what they took the words, as the file says it; null where it says nothing of the kind
 * @param refusal why it points to no words; null where it does
 */
public record OthersRow(
        int number,
        @Nullable String id,
        @Nullable String author,
        @Nullable LocalDate day,
        List<WordsSelector> places,
        String text,
        List<String> tags,
        @Nullable String finding,
        @Nullable String kind,
        @Nullable Refusal refusal) {

    /** Keeps the lists from being changed later. */
    public OthersRow {
        places = List.copyOf(places);
        tags = List.copyOf(tags);
    }

    /** The words that it points to, an ellipsis between parts. */
    public String words() {
        return places.stream().map(WordsSelector::exact).filter(words -> !words.isEmpty()).collect(Collectors.joining(" … "));
    }

    /** By what it is known again: by its id where it has one, and by what it says, so that what was rewritten comes once more. */
    public String key() {
        return Sha256.of(String.join(
                "\u001f", id == null ? "" : id, words(), author == null ? "" : author, text, String.join("\u001e", tags), finding == null ? "" : finding));
    }
}
