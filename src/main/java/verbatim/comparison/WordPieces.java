package verbatim.comparison;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts a sentence into the pieces of words that a model of the BERT family was trained on: lower case, without accents,
 * each sign by itself, and a word that the vocabulary lacks as the longest pieces that it has (WordPiece).
 */
final class WordPieces {

    /** How the piece is written that goes on a word. */
    private static final String GOES_ON = "##";

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    /** @param vocabulary the number of each piece */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.begin = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /**
     * The numbers of the pieces, between those that begin and end a sentence.
     *
     * @param most how many at most; what is behind them is not read
     */
    long[] of(String sentence, int most) {
        var pieces = new ArrayList<Integer>();
        pieces.add(begin);
        var plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var word = new StringBuilder();
        for (int at = 0; at < plain.length() && pieces.size() < most; ) {
            int point = plain.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                take(word, pieces);
            } else if (isSign(point) || Character.isIdeographic(point)) {
                take(word, pieces);
                take(word.appendCodePoint(point), pieces);
            } else if (!isUnseen(point)) {
                word.appendCodePoint(point);
            }
        }
        take(word, pieces);
        var kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        kept.add(end);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void take(StringBuilder letters, List<Integer> pieces) {
        var word = letters.toString();
        letters.setLength(0);
        var found = new ArrayList<Integer>();
        int start = 0;
        while (start < word.length()) {
            int stop = word.length() > LONGEST_WORD ? start : word.length();
            while (stop > start && !vocabulary.containsKey(piece(word, start, stop))) {
                stop--;
            }
            if (stop == start) {
                pieces.add(unknown);
                return;
            }
            found.add(number(piece(word, start, stop)));
            start = stop;
        }
        pieces.addAll(found);
    }

    private int number(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), piece);
    }

    private static String piece(String word, int start, int stop) {
        return start == 0 ? word.substring(0, stop) : GOES_ON + word.substring(start, stop);
    }

    /** The signs of ASCII all count as punctuation, $ and + too. */
    private static boolean isSign(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Accents, which stand behind their letters here, and what no one sees. */
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL || point == 0xFFFD;
    }
}
