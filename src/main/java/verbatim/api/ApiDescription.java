package verbatim.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the interface describes itself (OpenAPI 3.1): what its controllers say, and what holds for all of them. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> FOR_ALL = Map.of(
            "400", "The request cannot be read: a parameter or a field will not do.",
            "401", "No token, or one that lets nothing in: unknown, ended, expired, or its owner may not sign in.",
            "403", "The token's scope, its owner's role, or a rule of the desk does not allow it.",
            "406", "It is not to be had in a media type that was asked for.",
            "429", "The token has asked too often. `Retry-After` says for how many seconds to wait.",
            "500", "It failed. Nothing was changed.",
            "503", "The database cannot be reached. `Retry-After` says for how many seconds to wait.");

    /** What names in its body what was seen. */
    private static final Set<String> OVERTAKEN = Set.of("addRevision", "setRole");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Verbatim")
                        .version("1")
                        .description("The interface of a fact-check desk, in the same rules and refusals as its screens. Offsets are"
                                + " Unicode code points. A field that holds nothing is left out. Answers may get further fields;"
                                + " a request must not have any that are unknown."))
                .servers(List.of(new Server().url("/").description("This desk.")))
                .components(new Components().addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token, made under “Access tokens” in the menu of your name.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer forAllOperations() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        FOR_ALL.forEach((status, why) -> problem(operation, status, why));
        if (path.contains("{") || operation.getRequestBody() != null) {
            problem(operation, "404", "There is nothing of such an id.");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "More was sent than is taken.");
            problem(operation, "415", "What was sent is of a media type that is not read here.");
        }
        if ("getReport".equals(operation.getOperationId())) {
            problem(operation, "422", "The article must not be published yet, and the report is for readers.");
        }
        if (method != PathItem.HttpMethod.GET) {
            problem(operation, "409", "Somebody else was at the same at the same moment, or the first request with this `Idempotency-Key` has not been answered yet.");
            problem(operation, "422", "A rule of the desk does not allow it: `code` says which.");
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParametersItem(new HeaderParameter()
                    .name(Repeats.KEY)
                    .description("A key of your own, such as a random UUID: what is sent again with it within a day is not done again, and"
                            + " answered as it was. Something else under the same key is refused (422).")
                    .schema(new Schema<>().types(Set.of("string"))));
        }
        var asksForVersion = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        if (asksForVersion) {
            problem(operation, "412", "Somebody changed it since that version: `current` is what stands there now.");
            problem(operation, "428", "The request names no version: send `If-Match` with the ETag that was seen.");
        }
        if (OVERTAKEN.contains(operation.getOperationId())) {
            problem(operation, "412", "Somebody else changed it since.");
        }
        if (operation.getResponses().get("200") != null && method == PathItem.HttpMethod.GET && path.contains("{")) {
            operation.getResponses().addApiResponse("304", new ApiResponse().description("It is still what `If-None-Match` names."));
        }
    }

    private static void problem(Operation operation, String status, String why) {
        var answer = new ApiResponse()
                .description(why)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        switch (status) {
            case "401" -> answer.addHeaderObject("WWW-Authenticate", header("Asks for a token."));
            case "429", "503" -> answer.addHeaderObject("Retry-After", header("In seconds."));
            default -> {}
        }
        operation.getResponses().addApiResponse(status, answer);
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new Schema<>().types(Set.of("string")));
    }

    /** Fields that always hold something are said to be required: all of a record that are not marked nullable. */
    @Bean
    ModelConverter requiredFields() {
        return new RequiredFields();
    }

    private static final class RequiredFields implements ModelConverter {

        @Override
        @SuppressWarnings("rawtypes") // As the library has it.
        public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            var schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
            JavaType java = Json31.mapper().constructType(type.getType());
            if (schema != null && java != null && java.getRawClass().isRecord()) {
                var defined = schema.get$ref() == null ? schema : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
                if (defined != null) {
                    require(java.getRawClass().getRecordComponents(), defined);
                }
            }
            return schema;
        }

        private static void require(RecordComponent[] components, Schema<?> schema) {
            Arrays.stream(components)
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(name -> schema.getRequired() == null || !schema.getRequired().contains(name))
                    .forEach(schema::addRequiredItem);
        }
    }
}
