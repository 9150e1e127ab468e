package verbatim.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the workbench on this machine whether it is healthy; for a container, whose image holds no curl. */
public final class HealthCheck {

    private static final int LIMIT_MS = 4000;

    private HealthCheck() {}

    /** Ends with exit code 0 if it is, with 1 if not. */
    public static void main(String[] arguments) {
        String port = System.getenv().getOrDefault("SERVER_PORT", "8080");
        System.exit(isHealthy("http://127.0.0.1:" + port + "/actuator/health") ? 0 : 1);
    }

    static boolean isHealthy(String address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MS);
            connection.setReadTimeout(LIMIT_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notAnswering) {
            return false;
        }
    }
}
