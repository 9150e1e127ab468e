package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.TextForm;
import verbatim.text.token.TokenizedText;

/**
 * The words of others that a text sets off without any marks: behind labels, between questions, in posts, in a paragraph after a
 * colon; and what kind of text that makes it.
 */
final class UnmarkedWords {

    private final List<Stretch> found = new ArrayList<>();
    private final EmbeddedPosts posts;
    private final TextForm form;

    UnmarkedWords(TokenizedText text) {
        List<TextBlock> blocks = TextBlock.of(text);
        SpeakerLabels labels = new SpeakerLabels(text, blocks);
        InterviewQuestions questions = new InterviewQuestions(text, labels.found().isEmpty() ? blocks : List.of());
        LetterAfterColon letters = new LetterAfterColon(text, blocks);
        posts = new EmbeddedPosts(text, blocks);
        found.addAll(labels.found());
        found.addAll(questions.found());
        found.addAll(posts.found());
        addApart(new PostHeads(text).found());
        if (labels.form() == TextForm.NEWS && questions.found().isEmpty()) {
            addApart(new ExchangeInProse(text).found());
            addApart(letters.find());
        }
        boolean mostlyPosts = posts.found().size() > 1 && posts.found().size() * 4 >= blocks.size();
        form = labels.form() != TextForm.NEWS ? labels.form()
                : !questions.found().isEmpty() ? TextForm.INTERVIEW
                : mostlyPosts ? TextForm.POSTS
                : letters.whole() ? TextForm.LETTER : TextForm.NEWS;
    }

    private void addApart(List<Stretch> more) {
        more.stream().filter(each -> found.stream().noneMatch(other -> other.span().overlaps(each.span()))).forEach(found::add);
    }

    /** All of them. */
    List<Stretch> found() {
        return found;
    }

    /** Whether the signature of a post begins at that token, so that its dash opens no utterance. */
    boolean signs(int token) {
        return posts.signs(token);
    }

    /** What kind of text it is. */
    TextForm form() {
        return form;
    }
}
