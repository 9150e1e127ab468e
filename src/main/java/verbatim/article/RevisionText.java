package verbatim.article;

import verbatim.text.Sha256;

/**
 * The text of a revision, brought into the one form in which texts are stored: no byte order mark, LF line ends, and
 * U+FFFD where a character cannot be kept (U+0000, lone surrogates).
 *
 * @param value the normalised text
 */
public record RevisionText(String value) {

    /** Of a text as it came. */
    public static RevisionText of(String imported) {
        var text = new StringBuilder(imported.length());
        int from = imported.startsWith("\uFEFF") ? 1 : 0;
        for (int i = from; i < imported.length(); i++) {
            char c = imported.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (i + 1 < imported.length() && imported.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == 0) {
                text.append('\uFFFD');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < imported.length()
                    && Character.isLowSurrogate(imported.charAt(i + 1))) {
                text.append(c).append(imported.charAt(++i));
            } else {
                text.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return new RevisionText(text.toString());
    }

    /** Whether there is nothing to read in it. */
    boolean isBlank() {
        return value.isBlank();
    }

    /** About how many words it has: what stands between blanks, and in a script without blanks, a word in twenty units. */
    int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            boolean blank = Character.isWhitespace(value.charAt(i));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return Math.max(words, value.length() / 20);
    }

    /** SHA-256 of the text's UTF-8 form, in lower-case hex. */
    public String sha256() {
        return Sha256.of(value);
    }

    /** The first words, for an article that came without a headline: at most 80 characters, cut between words. */
    public String firstWords() {
        var line = value.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
        if (line.length() <= 80) {
            return line;
        }
        int cut = line.lastIndexOf(' ', 79);
        int end = cut > 40 ? cut : Character.isHighSurrogate(line.charAt(78)) ? 78 : 79;
        return line.substring(0, end).replaceFirst("[.,;:–—-]+$", "") + "…";
    }
}
