package verbatim.article;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.text.ParsedText;

/**
 * A revision was stored. Delivered in the transaction that stores it: a listener that fails undoes the import. All that is
 * stored there may refer to rows that are stored later in it: whether these are there is asked at its end, so that until then
 * it holds no row of anybody's.
 *
 * @param before the revision that was the article's current one until now; null where this is its first
 * @param takesBack the edit that this one takes back, so that the article has the text before it again; null where it is another text
 * @param text the revision's text, normalised
 * @param parsed what the text core found in it, before the transaction began
 * @param comments what stood beside the text in the file that it came in
 * @param by who brought it in
 * @param passagesStored is told now and then how many passages are stored so far; throws where the import was stopped
 */
public record RevisionStored(
        ArticleId article,
        RevisionId revision,
        @Nullable RevisionId before,
        @Nullable RevisionId takesBack,
        String text,
        ParsedText parsed,
        List<FileComment> comments,
        PersonId by,
        IntConsumer passagesStored) {}
