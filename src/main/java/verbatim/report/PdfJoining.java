package verbatim.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the forms that their neighbours ask for (Unicode Standard, 9.2). ICU does it for those of Arabic; those that
 * Persian, Urdu and others have besides are left, and have their forms in U+FB50 to U+FBFF.
 */
final class PdfJoining {

    private static final ArabicShaping ARABIC =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LAMALEF_NEAR);

    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFBFF;

    /** Of a letter its forms: alone, at the end, at the beginning, in the middle; 0 where it has none. */
    private static final Map<Character, char[]> FORMS = forms();

    private PdfJoining() {}

    private static Map<Character, char[]> forms() {
        var forms = new HashMap<Character, char[]>();
        for (char c = FIRST; c <= LAST; c++) {
            var letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            int form = switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
                case UCharacter.DecompositionType.ISOLATED -> 0;
                case UCharacter.DecompositionType.FINAL -> 1;
                case UCharacter.DecompositionType.INITIAL -> 2;
                case UCharacter.DecompositionType.MEDIAL -> 3;
                default -> -1;
            };
            if (form >= 0 && letter.length() == 1) {
                forms.computeIfAbsent(letter.charAt(0), _ -> new char[4])[form] = c;
            }
        }
        return Map.copyOf(forms);
    }

    /** The same words of the same length; of two letters that have one form together one is a blank. */
    static String joined(String words) {
        try {
            var joined = ARABIC.shape(words).toCharArray();
            for (int i = 0; i < joined.length; i++) {
                var forms = joined[i] == words.charAt(i) ? FORMS.get(joined[i]) : null;
                if (forms != null) {
                    char form = forms[(reaches(words, i, -1) ? 1 : 0) + (reaches(words, i, 1) ? 2 : 0)];
                    joined[i] = form == 0 ? joined[i] : form;
                }
            }
            return new String(joined);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters are joined in the room that they have", e);
        }
    }

    /** Whether a letter is joined to the one before it (-1) or behind it (1); points and the like lie between. */
    private static boolean reaches(String words, int at, int step) {
        int other = at + step;
        while (other >= 0 && other < words.length() && joining(words.charAt(other)) == UCharacter.JoiningType.TRANSPARENT) {
            other += step;
        }
        if (other < 0 || other >= words.length()) {
            return false;
        }
        return step < 0
                ? leadsOn(words.charAt(other)) && joining(words.charAt(at)) != UCharacter.JoiningType.NON_JOINING
                : leadsOn(words.charAt(at)) && (leadsOn(words.charAt(other)) || joining(words.charAt(other)) == UCharacter.JoiningType.RIGHT_JOINING);
    }

    private static boolean leadsOn(char letter) {
        int joining = joining(letter);
        return joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static int joining(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
