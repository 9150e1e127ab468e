package verbatim.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** As much of a browser as a test over HTTP needs: it keeps cookies, posts forms and follows no redirect. */
final class SmallBrowser implements AutoCloseable {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    SmallBrowser(int port) {
        this.port = port;
    }

    /** Opens the sign-in page and posts its form, with the token that the page holds. */
    HttpResponse<String> signInAs(String username, String password) throws IOException, InterruptedException {
        return post("/sign-in", form(username, password) + "&_csrf=" + encoded(token()));
    }

    /** A sign-in as another site would send it, without the page's token. */
    HttpResponse<String> signInFromElsewhere(String username, String password) throws IOException, InterruptedException {
        return post("/sign-in", form(username, password));
    }

    /** The token of a sign-in page that is opened now. */
    String token() throws IOException, InterruptedException {
        var meta = Jsoup.parse(get("/sign-in").body()).selectFirst("meta[name=_csrf]");
        return meta == null ? "" : meta.attr("content");
    }

    private static String form(String username, String password) {
        return "username=" + encoded(username) + "&password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String sessionId() {
        return cookie("VERBATIM");
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void keepCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(at("/"), cookie);
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html,*/*;q=0.8").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Goes where an answer leads, which may be another site. */
    HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var to = answer.request().uri().resolve(header(answer, "Location"));
        return client.send(
                HttpRequest.newBuilder(to).header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Any request at all; its body is sent as it is, where the method has one. */
    HttpResponse<String> ask(String method, String path, String body) throws IOException, InterruptedException {
        var publisher = method.equals("GET") || method.equals("TRACE")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body);
        return client.send(
                HttpRequest.newBuilder(at(path)).method(method, publisher).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
