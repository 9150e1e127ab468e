package verbatim.message;

/** A typed value that a sentence can be made of, in any language. It may stand as an argument in another sentence. */
public interface Sayable {

    /** In words. */
    String words(Sentences sentences);
}
