package verbatim.text.carry;

import java.util.ArrayList;
import java.util.Collections;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import verbatim.text.Span;

/**
 * An article that was written and edited at random, and knows where each of its quotes went. Each sentence has words of its
 * own, so that nothing is anywhere else by chance.
 */
final class EditedArticle {

    private static final List<String> NAMES = List.of("Ines Holt", "Per Lind", "the harbour office", "Mara Quist", "a spokesman");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    /** Words that belong to a quote, or to none. */
    private record Piece(int quote, String words) {}

    /** One sentence. */
    private record Sentence(List<Piece> pieces) {

        boolean isQuote() {
            return pieces.size() == 2 && pieces.getFirst().quote() >= 0;
        }
    }

    private final Random random;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private final Set<Integer> changed = new LinkedHashSet<>();
    private int quotes;
    private String before = "";
    private List<Span> passages = List.of();
    private boolean straight;

    private EditedArticle(Random random) {
        this.random = random;
    }

    /** An article with that many edits. */
    static EditedArticle of(long seed, int edits) {
        EditedArticle article = new EditedArticle(new Random(seed));
        article.write();
        for (int i = 0; i < edits; i++) {
            article.edit();
        }
        return article;
    }

    private void write() {
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Sentence> paragraph = new ArrayList<>();
            int sentences = 1 + random.nextInt(5);
            for (int k = 0; k < sentences; k++) {
                paragraph.add(random.nextBoolean() ? report() : quote());
            }
            paragraphs.add(paragraph);
        }
        paragraphs.getFirst().add(quote());
        before = text();
        Map<Integer, List<Span>> places = places();
        passages = places.values().stream().map(List::getFirst).toList();
    }

    private Sentence report() {
        return new Sentence(new ArrayList<>(List.of(new Piece(-1, capital(words(6 + random.nextInt(12))) + "."))));
    }

    private Sentence quote() {
        String said = "“" + capital(words(7 + random.nextInt(16))) + ",”";
        String who = " said " + NAMES.get(random.nextInt(NAMES.size())) + ".";
        return new Sentence(new ArrayList<>(List.of(new Piece(quotes++, said), new Piece(-1, who))));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(random.nextInt(6) == 0 ? List.of("the", "of", "and", "to", "a", "in", "is", "we").get(random.nextInt(8)) : word());
        }
        return String.join(" ", words);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void edit() {
        List<Sentence> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        int at = paragraph.isEmpty() ? 0 : random.nextInt(paragraph.size());
        Sentence sentence = paragraph.isEmpty() ? report() : paragraph.get(at);
        switch (random.nextInt(10)) {
            case 0 -> paragraph.remove(sentence);
            case 1 -> Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
            case 2 -> {
                if (paragraph.remove(sentence)) {
                    List<Sentence> other = paragraphs.get(random.nextInt(paragraphs.size()));
                    other.add(random.nextInt(other.size() + 1), sentence);
                }
            }
            case 3 -> paragraph.add(at, report());
            case 4, 5 -> reword(sentence);
            case 6 -> split(sentence);
            case 7 -> join(paragraph, at);
            case 8 -> straight = true;
            default -> paragraphs.add(random.nextInt(paragraphs.size() + 1), new ArrayList<>(List.of(report(), report())));
        }
    }

    /** Another word, one more or one less, and never at the edge. */
    private void reword(Sentence sentence) {
        int index = random.nextInt(sentence.pieces().size());
        Piece piece = sentence.pieces().get(index);
        List<String> words = new ArrayList<>(List.of(piece.words().split(" ")));
        if (words.size() < 5 || changed.contains(piece.quote())) {
            return;
        }
        int place = 1 + random.nextInt(words.size() - 2);
        switch (random.nextInt(3)) {
            case 0 -> words.set(place, word());
            case 1 -> words.add(place, "not");
            default -> words.remove(place);
        }
        sentence.pieces().set(index, new Piece(piece.quote(), String.join(" ", words)));
        if (piece.quote() >= 0) {
            changed.add(piece.quote());
        }
    }

    /** "A B," said X. becomes "A," said X, "B." */
    private void split(Sentence sentence) {
        Piece piece = sentence.pieces().getFirst();
        String[] words = piece.words().split(" ");
        if (!sentence.isQuote() || words.length < 6 || !piece.words().endsWith(",”")) {
            return;
        }
        int place = 3 + random.nextInt(words.length - 5);
        String first = String.join(" ", List.of(words).subList(0, place));
        String second = String.join(" ", List.of(words).subList(place, words.length)).replace(",”", ".”");
        String who = sentence.pieces().get(1).words().replace(".", ", ");
        sentence.pieces().clear();
        sentence.pieces().addAll(List.of(new Piece(piece.quote(), first + ",”"), new Piece(-1, who), new Piece(piece.quote(), "“" + second)));
    }

    /** "A," said X. "B," said X. become "A. B," said X. */
    private void join(List<Sentence> paragraph, int at) {
        if (at + 1 >= paragraph.size() || !paragraph.get(at).isQuote() || !paragraph.get(at + 1).isQuote()) {
            return;
        }
        Piece first = paragraph.get(at).pieces().getFirst();
        Sentence next = paragraph.get(at + 1);
        if (!first.words().endsWith(",”")) {
            return;
        }
        Piece second = next.pieces().getFirst();
        List<Piece> joined = List.of(new Piece(first.quote(), first.words().replace(",”", ".")), new Piece(-1, " "),
                new Piece(second.quote(), second.words().replace("“", "")), next.pieces().get(1));
        paragraph.set(at, new Sentence(new ArrayList<>(joined)));
        paragraph.remove(at + 1);
    }

    String before() {
        return before;
    }

    String after() {
        String text = text();
        return straight ? text.replace('“', '"').replace('”', '"') : text;
    }

    /** The quotes, by their numbers. */
    List<Span> passages() {
        return passages;
    }

    /** Where each quote stands now, by its number; nothing for those that are gone. */
    Map<Integer, List<Span>> places() {
        Map<Integer, List<Span>> places = new TreeMap<>();
        int at = 0;
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                for (Piece piece : sentence.pieces()) {
                    int end = at + piece.words().length();
                    if (piece.quote() >= 0) {
                        places.computeIfAbsent(piece.quote(), quote -> new ArrayList<>()).add(new Span(at, end));
                    }
                    at = end;
                }
                at++;
            }
            at++;
        }
        return places;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                sentence.pieces().forEach(piece -> text.append(piece.words()));
                text.append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Whether a word of the quote was changed. */
    boolean changed(int quote) {
        return changed.contains(quote);
    }
}
