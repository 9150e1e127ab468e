package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import verbatim.article.RevisionId;
import verbatim.text.Span;

/** Where a passage stands in one revision. Never overwritten, so that old reports keep their truth. */
@Entity
@Immutable
class Anchor implements Persistable<Anchor.Id> {

    /**
     * A passage stands once in a revision; marked anew by hand, it is somewhere else from then on.
     *
     * @param number counts from 1, the place of now last
     */
    @Embeddable
    record Id(
            @AttributeOverride(name = "value", column = @Column(name = "passage_id")) PassageId passage,
            @AttributeOverride(name = "value", column = @Column(name = "revision_id")) RevisionId revision,
            int number)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    /** UTF-16 offsets into the revision's text: start, end (exclusive), start, end, and so on. */
    private int[] fragments;

    /** The words of the fragments, an ellipsis between them, for lists and search. */
    private String words;

    protected Anchor() {}

    Anchor(PassageId passage, RevisionId revision, int number, List<Span> fragments, String text) {
        this(passage, number, new Place(revision, Spans.toArray(fragments), words(fragments, text)));
    }

    Anchor(PassageId passage, int number, Place place) {
        id = new Id(passage, place.revision(), number);
        fragments = place.fragments();
        words = place.words();
    }

    /** The words of fragments of a text, an ellipsis between them. */
    static String words(List<Span> fragments, String text) {
        return fragments.stream()
                .map(f -> text.substring(f.start(), f.end()))
                .collect(Collectors.joining(" … "));
    }

    /** The same, to be kept with the passage while no newer revision has it. */
    Place place() {
        return new Place(id.revision(), fragments, words);
    }

    @Override
    public Id getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
