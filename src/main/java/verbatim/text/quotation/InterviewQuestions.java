package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Interviews without labels: each question is a paragraph of its own, bold or not, and the paragraphs after it answer. InterviewQuestions
 * speak to somebody and answers of "I", which tells them from lists of questions that a town or a shop answers.
 */
final class InterviewQuestions {

    static final String NAME = "answer";

    private static final int FEWEST_BOLD = 2;
    private static final int FEWEST_PLAIN = 3;
    private static final int LONGEST_CALL = 4;

    private final TokenizedText text;
    private final Language language;
    private final List<TextBlock> blocks;
    private final List<Stretch> found = new ArrayList<>();

    InterviewQuestions(TokenizedText text, List<TextBlock> blocks) {
        this.text = text;
        this.language = text.language();
        this.blocks = blocks.stream().flatMap(block -> block.parted().stream()).toList();
        boolean bold = asked(true) >= FEWEST_BOLD;
        List<Integer> questions = new ArrayList<>();
        for (int b = 0; b < this.blocks.size(); b++) {
            if (bold ? prompt(this.blocks.get(b)) : asks(this.blocks.get(b))) {
                questions.add(b);
            }
        }
        boolean named = !questions.isEmpty() && calls(this.blocks.get(questions.getFirst()));
        if (questions.size() >= (bold || named ? FEWEST_BOLD : FEWEST_PLAIN) && interview(questions, bold)) {
            answers(questions);
        }
    }

    /** The answers, in text order; none where the text is no interview. */
    List<Stretch> found() {
        return found;
    }

    private int asked(boolean bold) {
        return (int) blocks.stream().filter(block -> asks(block) && block.bold() == bold).count();
    }

    private boolean asks(TextBlock block) {
        int last = block.last();
        boolean asks = block.token(last).is("?") && !block.marked();
        for (int i = block.from(); asks && i < last; i++) {
            Token token = block.token(i);
            asks = token.type() != Token.Type.MARK || token.is("'") || token.is("’");
        }
        return asks;
    }

    /** "Ms Lee, why now?", "Warum jetzt, Herr Lee?": a question that calls somebody by a title and a name. */
    private static boolean calls(TextBlock block) {
        int first = block.first();
        for (int i = first; i < block.last(); i++) {
            boolean apart = i == first || block.token(i - 1).is(",");
            int end = i;
            while (apart && block.token(i).in(WordClass.TITLES) && end < block.last() && end - i <= LONGEST_CALL
                    && (block.token(end).capital() || block.token(end).is("."))) {
                end++;
            }
            if (end - i > 1 && (i == first ? block.token(end).is(",") : end == block.last())) {
                return true;
            }
        }
        return false;
    }

    /** What is printed bold between answers: a question, or "Tell us about the letter." */
    private static boolean prompt(TextBlock block) {
        return block.bold() && block.sentence();
    }

    private boolean interview(List<Integer> questions, boolean bold) {
        int speaking = 0;
        int against = 0;
        int answered = 0;
        for (int k = 0; k < questions.size(); k++) {
            int b = questions.get(k);
            int next = k + 1 < questions.size() ? questions.get(k + 1) : Math.min(blocks.size(), b + 2);
            answered += next > b + 1 ? 1 : 0;
            speaking += has(blocks.get(b), WordClass.ADDRESSING_WORDS) || calls(blocks.get(b)) ? 1 : 0;
            against += has(blocks.get(b), WordClass.OWN_WORDS) && !has(blocks.get(b), WordClass.ADDRESSING_WORDS) ? 1 : 0;
            boolean own = false;
            boolean addressed = false;
            for (int i = b + 1; i < next; i++) {
                own |= has(blocks.get(i), WordClass.OWN_WORDS);
                addressed |= has(blocks.get(i), WordClass.ADDRESSING_WORDS);
            }
            speaking += own ? 1 : 0;
            against += addressed && !own ? 1 : 0;
        }
        int span = blocks.size() - questions.getFirst();
        boolean dense = bold || questions.size() * 4 >= span;
        return dense && answered * 2 > questions.size() && speaking > against && (bold || speaking * 2 >= questions.size());
    }

    private boolean has(TextBlock block, WordClass words) {
        for (int i = block.from(); i < block.to(); i++) {
            if (block.token(i).in(words)) {
                return true;
            }
        }
        return false;
    }

    private void answers(List<Integer> questions) {
        for (int k = 0; k < questions.size(); k++) {
            int first = questions.get(k) + 1;
            int last = k + 1 < questions.size() ? questions.get(k + 1) - 1 : Math.min(blocks.size() - 1, first);
            // Behind the last answer the reporter may go on: only what speaks of "I" as well is still an answer.
            while (k + 1 == questions.size() && last + 1 < blocks.size() && has(blocks.get(last + 1), WordClass.OWN_WORDS)) {
                last++;
            }
            if (first <= last && !inMarks(blocks.get(first))) {
                found.add(new Stretch(new Span(text.tokens().get(blocks.get(first).first()).start(),
                        text.tokens().get(blocks.get(last).to() - 1).end()), NAME, -1));
            }
        }
    }

    private static boolean inMarks(TextBlock block) {
        return block.token(block.first()).type() == Token.Type.MARK;
    }
}
