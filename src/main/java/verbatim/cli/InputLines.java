package verbatim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import verbatim.message.Sentences;

/**
 * The way of a command that answers lines with lines: each answer goes out as soon as it is there, in the order of the
 * input; a bad line is reported with its number, and the rest goes on.
 */
final class InputLines {

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;

    /** Reads and writes these streams, in UTF-8. */
    InputLines(InputStream in, OutputStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /** What a command does with one line. */
    interface Answer {

        /** The answer in UTF-8, with its line end. */
        byte[] to(String line) throws BadLineException, IOException;
    }

    /** Answers every line that is not blank; returns the exit code. */
    int answer(Answer answer) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        int number = 0;
        int bad = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (content.isBlank()) {
                continue;
            }
            try {
                out.write(answer.to(content));
                out.flush();
            } catch (BadLineException e) {
                bad++;
                errors.println(Sentences.ENGLISH.of(e.in(number)));
            }
        }
        return bad == 0 ? 0 : 1;
    }
}
