package verbatim.comparison;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import verbatim.text.wording.near.SentenceEmbedder;
import verbatim.text.wording.near.SentenceVector;

/**
 * all-MiniLM-L6-v2, a small model of what English sentences mean, run by ONNX Runtime: 384 dimensions, some milliseconds a
 * sentence. It holds some 60 MB beside the heap.
 */
final class MiniLm implements SentenceEmbedder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** Pieces that are read of a sentence: some 200 words. */
    private static final int LONGEST = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads it, in about half a second.
     *
     * @throws LinkageError where the machine has none of the libraries
     */
    static MiniLm load() throws IOException, OrtException {
        var vocabulary = vocabulary();
        var environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (var in = resource(MODEL); var options = new OrtSession.SessionOptions()) {
            // One thread a sentence: whoever asks has one, and many may ask at once.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return new MiniLm(environment, environment.createSession(in.readAllBytes(), options), new WordPieces(vocabulary));
        }
    }

    /** The "vocab" of the tokenizer's file; read as a stream, for binding would cost more than the model. */
    private static Map<String, Integer> vocabulary() throws IOException {
        var numbers = new HashMap<String, Integer>();
        try (var in = resource(TOKENIZER); JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null && !(json.currentToken() == JsonToken.PROPERTY_NAME && "vocab".equals(json.currentName()))) {}
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var piece = json.currentName();
                json.nextToken();
                numbers.put(piece, json.getIntValue());
            }
        }
        return numbers;
    }

    private static InputStream resource(String name) throws IOException {
        var in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    @Override
    public SentenceVector of(String sentence) {
        var ids = pieces.of(sentence, LONGEST);
        var read = new long[ids.length];
        Arrays.fill(read, 1);
        try (var words = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {read});
                var kinds = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                var result = session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", kinds))) {
            var states = ((float[][][]) result.get(0).getValue())[0];
            var mean = new float[states[0].length];
            for (var state : states) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += state[i];
                }
            }
            return SentenceVector.of(mean);
        } catch (OrtException failed) {
            throw new IllegalStateException("the sentence model failed", failed);
        }
    }
}
