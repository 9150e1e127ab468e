package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.passage.OthersImportId;
import verbatim.passage.OthersPlan;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.OthersPlan.Planned;
import verbatim.passage.PassageKind;

/**
 * What a file of what others found brings, or would bring, as programs see it.
 *
 * @param brought by which it is known as brought in
 */
@Schema(name = "OthersFound", description = "What a file of what others found brings into an article, or would bring.")
record OthersResource(
        @Schema(description = "As what it was brought in; absent where nothing was.") @Nullable UUID brought,
        @Schema(description = "How many passages it makes.") int newPassages,
        @Schema(description = "How many notes it lays on passages.") int notes,
        int alreadyThere,
        int notBrought,
        @Schema(description = "What is to be said of the file as a whole.") List<String> remarks,
        List<Row> rows) {

    /** What becomes of a row. */
    enum Becomes {
        NEW_PASSAGE,
        NOTE,
        NOTE_ON_NEW_PASSAGE,
        ALREADY_THERE,
        NOT_BROUGHT
    }

    /** A row. */
    @Schema(name = "OthersRow")
    record Row(
            @Schema(description = "The annotation, counted from 1; of a table, its line.") int row,
            Becomes becomes,
            @Schema(description = "The words as the article prints them, or as the file has them where they are not found.") String words,
            @Nullable String author,
            @Schema(description = "What they concluded: it becomes no finding of the desk's.") @Nullable Finding concluded,
            @Schema(description = "On which passage a note is laid.") @Nullable UUID passage,
            @Schema(description = "As what a new passage is marked.") @Nullable PassageKind kind,
            @Schema(description = "Whose row makes the passage on which a note is laid.") @Nullable Integer rowOfPassage,
            @Schema(description = "Why nothing is brought.") Problem.@Nullable Reason refusal) {

        static Row of(Planned planned, Sentences sentences) {
            var fate = planned.fate();
            return new Row(
                    planned.row().number(),
                    becomes(fate),
                    planned.words(),
                    planned.note().author(),
                    planned.concluded(),
                    fate instanceof Fate.NoteOn on ? on.passage().value() : null,
                    fate instanceof Fate.NewPassage made ? made.kind() : null,
                    fate instanceof Fate.NoteOnNew on ? (Integer) on.maker() : null,
                    fate instanceof Fate.NotBrought(Refusal why) ? Refusals.reasons(List.of(why), sentences).getFirst() : null);
        }

        private static Becomes becomes(Fate fate) {
            return switch (fate) {
                case Fate.NewPassage _ -> Becomes.NEW_PASSAGE;
                case Fate.NoteOn _ -> Becomes.NOTE;
                case Fate.NoteOnNew _ -> Becomes.NOTE_ON_NEW_PASSAGE;
                case Fate.AlreadyThere _ -> Becomes.ALREADY_THERE;
                case Fate.NotBrought _, Fate.LeftOut _ -> Becomes.NOT_BROUGHT;
            };
        }
    }

    static OthersResource of(OthersPlan plan, @Nullable OthersImportId brought, List<Refusal> remarks, Sentences sentences) {
        return new OthersResource(
                brought == null ? null : brought.value(),
                plan.count(Fate.NewPassage.class),
                plan.notes(),
                plan.count(Fate.AlreadyThere.class),
                plan.count(Fate.NotBrought.class),
                sentences.of(remarks),
                plan.rows().stream().map(row -> Row.of(row, sentences)).toList());
    }
}
