package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import verbatim.account.Role;
import verbatim.article.ArticleDetails;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.MaterialChange;
import verbatim.passage.NoteKind;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageStep;
import verbatim.passage.Stance;
import verbatim.passage.Translation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.text.ClaimKind;

/** What programs send, each as it stands in the body of a request. */
final class Requests {

    private Requests() {}

    static ApiRefused unfit(String field) {
        return new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.FIELD_UNFIT, field);
    }

    private static String words(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /** A text to be taken in. */
    @Schema(name = "NewArticle", description = "A text to be taken in, with what is known about it.")
    record NewArticle(
            @Schema(description = "The article's text; an empty line begins a paragraph.") String text,
            @Schema(description = "Where none is given, the first words serve.") @Nullable String headline,
            @Nullable String byline,
            @Nullable String publication,
            @Schema(description = "http or https.") @Nullable String url,
            @Schema(description = "BCP 47; where none is given, it is told from the text.", example = "en") @Nullable String language,
            @Nullable LocalDate publishedOn,
            @Schema(description = "When the check must be done.") @Nullable Instant deadline,
            @Schema(description = "Until when it must not be published.") @Nullable Instant embargo,
            @Schema(description = "What the newsroom's systems call the story.", example = "tram-depot") @Nullable String slug) {

        ArticleDetails details() {
            return new ArticleDetails(headline, byline, publication, url, language, publishedOn, deadline, embargo, slug);
        }
    }

    /** An address to be fetched. */
    @Schema(name = "Address")
    record Address(@Schema(description = "http or https.") String address) {}

    /** The next edit of an article. */
    @Schema(name = "NewRevision", description = "The next edit of an article.")
    record NewRevision(
            String text,
            @Schema(description = "The `sha256` of the text that it follows upon, as the article has it.") String follows) {}

    /** Words to be checked that the engine missed. */
    @Schema(name = "NewPassage", description = "Words to be checked that the engine did not find, by their place in the text.")
    record NewPassage(
            @Schema(description = "In Unicode code points.") Integer start,
            @Schema(description = "In Unicode code points, after the last one.") Integer end,
            PassageKind kind,
            @Schema(description = "Of a claim: what kinds of check it asks for.") @Nullable List<ClaimKind> claimKinds,
            @Schema(description = "The `sha256` of the text that is meant.") String text) {}

    /** What is concluded. */
    @Schema(name = "NewFinding", description = "What is concluded; without a finding, that the one there is taken back.")
    record NewFinding(
            @Nullable Finding finding,
            @Schema(description = "Why it cannot be checked, or why the words stand against what can turn their meaning.") @Nullable String reason) {}

    /** What is noted beside the finding. */
    @Schema(name = "NewFlags", description = "What is noted beside the finding, all of it; what is left out is taken back.")
    record NewFlags(
            @Nullable Boolean secondHand,
            @Nullable Boolean translated,
            @Nullable Boolean contextChecked,
            @Nullable Boolean attributionChecked,
            @Nullable MaterialChange materialChange,
            @Nullable String originalWords,
            @Nullable String originalLanguage,
            @Nullable String translator,
            @Schema(description = "That a translation alone is on record; counts where no original words are given.") @Nullable Boolean originalUnseen) {

        Flags flags() {
            return new Flags(
                    Boolean.TRUE.equals(secondHand),
                    Boolean.TRUE.equals(translated),
                    new Translation(originalWords, originalLanguage, translator, Boolean.TRUE.equals(originalUnseen)),
                    Boolean.TRUE.equals(contextChecked),
                    Boolean.TRUE.equals(attributionChecked),
                    materialChange);
        }
    }

    /** Whose words they are. */
    @Schema(name = "NewSpeaker")
    record NewSpeaker(@Schema(description = "Left out, or empty, where nobody is known to have said it.") @Nullable String name) {}

    /** The words that should be printed instead. */
    @Schema(name = "NewCorrection")
    record NewCorrection(String words, @Schema(description = "Whose record has them.") @Nullable UUID source) {}

    /** A step to be taken. */
    @Schema(name = "NewStep", description = "A step to be taken, with what it asks for.")
    record NewStep(
            PassageStep step,
            @Schema(description = "With SEND_BACK, REOPEN, DISMISS and RESTORE; with APPROVE where a doubt is open.") @Nullable String reason,
            @Schema(description = "With ASK.") @Nullable String question,
            @Schema(description = "With ASK: who is asked.") @Nullable String putTo,
            @Schema(description = "With ASK: by when the answer is wanted.") @Nullable Instant due,
            @Schema(description = "With ANSWER; left out where none came.") @Nullable String answer,
            @Schema(description = "With ANSWER: who said it, where that is not who was asked.") @Nullable String answerFrom,
            @Schema(description = "With ANSWER and `answerFrom`: when.") @Nullable Instant answerSaidAt) {

        String why() {
            return words(reason);
        }

        String asked() {
            return words(question);
        }

        String whom() {
            return words(putTo);
        }

        String answered() {
            return words(answer);
        }
    }

    /** Words beside a passage. */
    @Schema(name = "Words")
    record Words(String text) {}

    /** A note to be written. */
    @Schema(name = "NewNote")
    record NewNote(
            String text,
            @Schema(description = "Where none is given, a REMARK. A LEGAL one stands in the reports for the lawyers alone.") @Nullable NoteKind kind) {

        NoteKind kindOrRemark() {
            return Objects.requireNonNullElse(kind, NoteKind.REMARK);
        }
    }

    /** Where somebody looked without finding. */
    @Schema(name = "NewSearch", description = "Where somebody looked without finding.")
    record NewSearch(String searchedIn, String searchedFor) {}

    /** A source to be added. */
    @Schema(name = "NewSource", description = "A source to be added, with its text where it is at hand: both or neither.")
    record NewSource(
            String title,
            SourceKind kind,
            @Schema(description = "Where none is given, the usual one of its kind.") @Nullable Tier tier,
            @Nullable String citation,
            @Schema(description = "http or https.") @Nullable String url,
            @Nullable String archiveUrl,
            @Nullable String speakers,
            @Nullable String event,
            @Nullable LocalDate eventDate,
            @Nullable String eventPlace,
            @Schema(description = "ISO 639-1.") @Nullable String language,
            @Schema(description = "What a confidential source is called instead of its title.") @Nullable String codename,
            @Schema(description = "Its text. Give this, `capture`, or neither.") @Nullable String text,
            @Schema(description = "The address that its text is fetched from.") @Nullable String capture,
            @Schema(description = "The article that is checked against it.") @Nullable UUID article) {

        SourceDetails details() {
            return new SourceDetails(
                    title, kind, tier == null ? kind.usualTier() : tier, citation, url, archiveUrl, speakers, event, eventDate, eventPlace, language, codename, null);
        }
    }

    /** What is to be captured of a source. */
    @Schema(name = "NewSnapshot", description = "What is to be captured of a source: its text, or the address that it is fetched from.")
    record NewSnapshot(@Nullable String text, @Nullable String capture) {}

    /** A place in a source that bears a passage out, or contradicts it. */
    @Schema(name = "NewEvidence", description = "A place in a source of the desk that bears a passage out, or contradicts it.")
    record NewEvidence(
            UUID source,
            @Schema(description = "Page, time code, paragraph. Left out, it is filled in where the words stand in the text on file.") @Nullable String locator,
            @Schema(description = "The source's words at that place.") @Nullable String excerpt,
            Stance stance,
            @Schema(description = "Why the excerpt is cited though it does not stand in the text on file.") @Nullable String notInText) {

        EvidenceDetails details() {
            return new EvidenceDetails(words(locator), excerpt, stance, notInText);
        }
    }

    /** Why something is taken back. */
    @Schema(name = "Why")
    record Why(@Nullable String reason) {

        String why() {
            return words(reason);
        }
    }

    /** Another role. */
    @Schema(name = "NewRole")
    record NewRole(Role role, @Schema(description = "The role that was seen.") Role seen) {}

    /** Whether somebody may sign in. */
    @Schema(name = "NewState")
    record NewState(Boolean active) {}
}
