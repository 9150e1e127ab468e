package verbatim.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the interface, as one would with curl. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final @Nullable String token;

    Program(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** What it was answered. */
    record Answer(int status, HttpResponse<byte[]> whole) {

        String body() {
            return new String(whole.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(whole.body());
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    Answer get(String path, String... headers) {
        return ask("GET", path, null, headers);
    }

    Answer post(String path, Object body, String... headers) {
        return ask("POST", path, JSON.writeValueAsBytes(body), with(headers, "Content-Type", "application/json"));
    }

    Answer put(String path, Object body, String... headers) {
        return ask("PUT", path, JSON.writeValueAsBytes(body), with(headers, "Content-Type", "application/json"));
    }

    /** @param headers names and values, one after the other */
    Answer ask(String method, String path, byte @Nullable [] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = new ArrayList<>(List.of(headers));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }
}
