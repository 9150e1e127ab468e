package verbatim.text.wording.align;

import java.util.Arrays;

/**
 * Which word of the source each word of the quote is. Mutable while it is being found; not shared between threads.
 *
 * @param places the source's word for each word of the quote, or -1
 * @param pairs the source's other word that stands in the place of a quote's word, or -1
 */
record Alignment(int[] places, int[] pairs) {

    /** Of a quote of so many words, with nothing found yet. */
    static Alignment empty(int size) {
        int[] places = new int[size];
        int[] pairs = new int[size];
        Arrays.fill(places, -1);
        Arrays.fill(pairs, -1);
        return new Alignment(places, pairs);
    }

    /** A quote that stands in the source as it is. */
    static Alignment whole(Fragment fragment) {
        Alignment alignment = empty(fragment.length());
        for (int i = 0; i < fragment.length(); i++) {
            alignment.places[i] = fragment.inSource() + i;
        }
        return alignment;
    }

    /** Only what was found of one piece. */
    Alignment only(Piece piece) {
        Alignment alignment = empty(places.length);
        for (int i = 0; i < places.length; i++) {
            alignment.places[i] = i >= piece.quoteFrom() && i < piece.quoteTo() ? places[i] : -1;
            alignment.pairs[i] = pairs[i];
        }
        return alignment;
    }
}
