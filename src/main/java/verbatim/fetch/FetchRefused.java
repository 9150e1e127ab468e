package verbatim.fetch;

/**
 * A fetch that Verbatim does not make: the address is none that it calls, or calling out is switched off. Its message is a
 * sentence for the person who asked.
 */
public class FetchRefused extends RuntimeException {

    FetchRefused(String sentence) {
        super(sentence);
    }
}
