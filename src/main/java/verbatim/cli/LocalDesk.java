package verbatim.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.message.Sentences;
import verbatim.report.Profile;
import verbatim.report.ReportFormat;

/** The workbench of this machine, as a command asks it. */
final class LocalDesk implements AutoCloseable {

    private static final String IMPORT = "/local/import";
    private static final int DONE = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 422;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final LocalAccess access;
    private final String person;

    /** @param person the username in whose name it stores */
    LocalDesk(LocalAccess access, String person) {
        this.access = access;
        this.person = person;
    }

    /**
     * One article on its way in.
     *
     * @param job by which it can be asked for; null where it was stored before
     * @param article what it has become; null while it is being stored
     * @param error why it was not stored
     */
    record Article(String headline, @Nullable String job, @Nullable String article, @Nullable String error) {

        boolean hasEnded() {
            return article != null || error != null;
        }
    }

    /** Nothing of a file was taken, for the reason that it gives. */
    static final class NotTaken extends Exception {

        NotTaken(String why) {
            super(why);
        }
    }

    /** Has a file's articles taken in. */
    List<Article> file(String name, Path file) throws IOException, NotTaken {
        return taken("name", name, BodyPublishers.ofFile(file));
    }

    /** Has the articles taken in that these bytes hold. */
    List<Article> bytes(InputStream in) throws IOException, NotTaken {
        byte[] all = in.readAllBytes();
        return taken("name", "", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(all)));
    }

    /** Has the articles taken in that stand at an address. */
    List<Article> address(String address) throws NotTaken {
        return taken("address", address, BodyPublishers.noBody());
    }

    private List<Article> taken(String parameter, String value, BodyPublisher body) throws NotTaken {
        HttpResponse<String> answer = ask(request(IMPORT + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).POST(body).build());
        JsonNode answered = json.readTree(answer.body());
        if (answer.statusCode() == REFUSED) {
            throw new NotTaken(answered.path("error").asString(""));
        }
        return StreamSupport.stream(answered.spliterator(), false).map(LocalDesk::article).toList();
    }

    /** How far one has got since. */
    Article look(Article before) {
        if (before.hasEnded()) {
            return before;
        }
        HttpResponse<String> answer = ask(request(IMPORT + "/" + before.job()).GET().build());
        return answer.statusCode() == NOT_FOUND
                ? new Article(before.headline(), before.job(), null, Sentences.ENGLISH.of(CommandRefusal.IMPORT_GONE))
                : article(json.readTree(answer.body()));
    }

    /**
     * The report of an article.
     *
     * @param article its id, its address on the desk or on the web, or its headline
     * @throws CommandFailed where it is not given out
     */
    byte[] report(String article, ReportFormat format, Profile profile, String language) {
        String asked = "/local/report?article=" + URLEncoder.encode(article, StandardCharsets.UTF_8) + "&format=" + format.name()
                + "&profile=" + profile.name() + "&language=" + URLEncoder.encode(language, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = ask(request(asked).GET().build(), BodyHandlers.ofByteArray(), CommandRefusal.REPORT_DESK_GONE);
        if (answer.statusCode() != DONE) {
            String error = json.readTree(answer.body()).path("error").asString("");
            throw new CommandFailed(CommandRefusal.REPORT_NOT_GIVEN, error);
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(access.url() + path))
                .header("Authorization", "Bearer " + access.token())
                .header("Verbatim-As", person);
    }

    private HttpResponse<String> ask(HttpRequest request) {
        return ask(request, BodyHandlers.ofString(), CommandRefusal.DESK_GONE);
    }

    private <T> HttpResponse<T> ask(HttpRequest request, BodyHandler<T> body, CommandRefusal ifGone) {
        HttpResponse<T> answer;
        try {
            answer = client.send(request, body);
        } catch (IOException gone) {
            throw new CommandFailed(gone, ifGone, access.url());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(CommandRefusal.STOPPED);
        }
        return switch (answer.statusCode()) {
            case DONE, REFUSED, NOT_FOUND -> answer;
            case FORBIDDEN -> throw new CommandFailed(CommandRefusal.NOBODY_OF_THAT_NAME, person);
            case UNAUTHORIZED -> throw new CommandFailed(CommandRefusal.NOT_LET_IN, access.url());
            default -> throw new CommandFailed(CommandRefusal.DESK_ANSWERED, access.url(), answer.statusCode());
        };
    }

    private static Article article(JsonNode node) {
        return new Article(node.path("headline").asString(""), text(node, "job"), text(node, "article"), text(node, "error"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString("") : null;
    }

    @Override
    public void close() {
        client.close();
    }
}
