package verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's window on a running desk, without a browser: signs in, opens articles and presses keys by the requests that
 * the browser sends (Vaadin's UIDL messages, with their order and the token against forged requests).
 */
final class DeskWindow {

    /** One who breaks the order of the messages, or whose session is gone, is answered so. */
    private static final Pattern BROKEN = Pattern.compile("\"(sessionExpired|resynchronize|appError)\"");

    /** What may stand before an answer, so that no script of another page can read it. */
    private static final String GUARD = "for(;;);[";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** The nodes of the page that fire keys, each with the keys that it listens to. */
    private final Map<Integer, String> keys = new HashMap<>();

    private String token = "";
    private int window;
    private int serverMessage;
    private int ownMessage;

    DeskWindow(String base) {
        this.base = base;
    }

    /** Signs in and opens the first screen. */
    void signIn(String username, String password) {
        var page = get("/sign-in");
        var csrf = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(page);
        if (!csrf.find()) {
            throw new IllegalStateException("no token on the sign-in screen");
        }
        post("/sign-in", "application/x-www-form-urlencoded",
                "username=%s&password=%s&_csrf=%s".formatted(encoded(username), encoded(password), encoded(csrf.group(1))));
        get("/");
        var start = JSON.readTree(get("/?v-r=init&location=&query="));
        var config = start.path("appConfig");
        window = config.path("v-uiId").asInt();
        token = config.path("uidl").path("Vaadin-Security-Key").asString("");
        if (token.isEmpty()) {
            throw new IllegalStateException("not signed in: " + username);
        }
        read(config.path("uidl"));
    }

    /** Goes to an address of the application, as a click on a link does. */
    void open(String address) {
        var data = JSON.createObjectNode()
                .put("route", address)
                .put("query", "")
                .put("appShellTitle", "Verbatim")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        send(1, "ui-navigate", data);
    }

    /** Presses a key, on the newest part of the page that listens to it. Returns the server's answer. */
    String key(String key) {
        int node = keys.entrySet().stream()
                .filter(listening -> (" " + listening.getValue() + " ").contains(" " + key + " "))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow(() -> new IllegalStateException("nothing listens to the key " + key));
        return send(node, "key-command", JSON.createObjectNode().put("event.detail.key", key));
    }

    private String send(int node, String event, ObjectNode data) {
        var message = JSON.createObjectNode().put("csrfToken", token).put("syncId", serverMessage).put("clientId", ownMessage++);
        message.putArray("rpc").addObject()
                .put("type", "event")
                .put("node", node)
                .put("event", event)
                .set("data", data);
        var answer = post("/?v-r=uidl&v-uiId=" + window, "application/json; charset=UTF-8", message.toString());
        var json = answer.startsWith(GUARD) ? answer.substring(GUARD.length(), answer.length() - 1) : answer;
        if (!json.startsWith("{") || BROKEN.matcher(json).find()) {
            throw new IllegalStateException("not answered: " + json.substring(0, Math.min(300, json.length())));
        }
        read(JSON.readTree(json));
        return json;
    }

    private void read(JsonNode answer) {
        serverMessage = answer.path("syncId").asInt();
        for (var change : answer.path("changes")) {
            if ("keys".equals(change.path("key").asString("")) && change.path("value").isString()) {
                keys.put(change.path("node").asInt(), change.path("value").asString());
            }
        }
    }

    private String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).GET().build());
    }

    private String post(String path, String type, String body) {
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String answer(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
