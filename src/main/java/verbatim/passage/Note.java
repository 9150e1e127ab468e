package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** What somebody wrote beside a passage. */
@Entity
@Immutable
class Note implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    private String text;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    /** The row that it stands in the place of; null where these are the first words. */
    private @Nullable UUID replaces;

    private @Nullable Instant editedAt;

    private @Nullable Instant withdrawnAt;

    /** An {@link OthersNote}, as the database keeps it; null where who wrote it is who brought it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String others;

    /** By what it is known again where its file is brought once more. */
    private @Nullable String othersKey;

    protected Note() {}

    Note(PassageId passage, NoteKind kind, String text, PersonId by, Instant at) {
        id = FreshId.next();
        passageId = passage;
        this.kind = kind;
        this.text = text;
        writtenBy = by;
        writtenAt = at;
    }

    /**
     * One that somebody else wrote.
     *
     * @param key by what it is known again
     * @param by who brought it in
     */
    static Note ofOthers(PassageId passage, OthersNote whose, String text, String key, PersonId by, Instant at) {
        var note = new Note(passage, NoteKind.REMARK, text, by, at);
        note.others = TypedValues.written(whose);
        note.othersKey = key;
        return note;
    }

    /** With other words, in the place of this one, which stays as it was. */
    Note reading(String words, Instant at) {
        var edited = new Note(passageId, kind, words, writtenBy, writtenAt);
        edited.replaces = id;
        edited.editedAt = at;
        return edited;
    }

    /** Whether these are that person's words: what somebody else wrote is not, whoever brought it in. */
    boolean isOf(PersonId person) {
        return others == null && writtenBy.equals(person);
    }

    /** Whether it was taken back, or reads otherwise by now. */
    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    PassageId passage() {
        return passageId;
    }

    String text() {
        return text;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
