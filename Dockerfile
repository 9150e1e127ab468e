# Verbatim for a server of one's own; see docker-compose.yml.

FROM eclipse-temurin:25-jdk AS build
# The front end is built with Node 24.
COPY --from=node:24-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:24-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY seeds seeds
COPY frontend frontend
COPY src src
RUN ./mvnw --batch-mode --quiet package -DskipTests \
 && java -Djarmode=tools -jar target/verbatim.jar extract --destination /app \
 # The server has a database of its own: the one for a desk without is left out, of whatever machine it is.
 && rm -f /app/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home verbatim
COPY --from=build /app /app
USER verbatim
WORKDIR /app
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-cp", "verbatim.jar", "verbatim.cli.HealthCheck"]
# Out of memory, it ends; what starts it again is the container's restart policy (docker run --restart unless-stopped),
# which docker-compose.yml sets.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "verbatim.jar"]
CMD ["run"]
