package verbatim.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the interface promises of answers, held against those that came. */
final class Promised {

    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> compiled = new HashMap<>();
    private final ObjectNode defined;

    Promised(JsonNode description) {
        defined = (ObjectNode) JSON.readTree(asSchema(description.path("components").path("schemas").toString()));
        defined.forEach(schema -> {
            // What is not described must not be answered: programs would come to rely on it.
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
            schema.path("properties").forEach(property -> ((ObjectNode) property).remove("example"));
        });
    }

    /** Where a schema stands that refers to others within itself. */
    private static String asSchema(String described) {
        return described.replace("#/components/schemas/", "#/$defs/");
    }

    /** What is wrong with an answer; empty where it is as promised. */
    List<String> broken(JsonNode operation, Program.Answer answer) {
        var wrong = new ArrayList<String>();
        var response = operation.path("responses").path(Integer.toString(answer.status()));
        if (answer.status() >= 500 || response.isMissingNode()) {
            return List.of("status " + answer.status() + ": " + answer.body());
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "").strip();
        var content = response.path("content");
        if (content.isMissingNode()) {
            return wrong;
        }
        var media = content.has(type) ? content.path(type) : content.path("*/*");
        if (media.isMissingNode()) {
            return List.of("media type “" + type + "” with " + answer.status() + ": " + answer.body());
        }
        // A report is a file, be it one of JSON.
        if (type.endsWith("json") && !media.path("schema").path("format").asString("").equals("binary")) {
            var schema = media.path("schema").toString();
            compiled.computeIfAbsent(schema, this::compile)
                    .validate(answer.body(), InputFormat.JSON)
                    .forEach(error -> wrong.add(error.getInstanceLocation() + ": " + error.getMessage()));
        }
        return wrong;
    }

    private Schema compile(String schema) {
        var whole = (ObjectNode) JSON.readTree(asSchema(schema));
        whole.set("$defs", defined);
        return schemas.getSchema(whole.toString(), InputFormat.JSON);
    }
}
