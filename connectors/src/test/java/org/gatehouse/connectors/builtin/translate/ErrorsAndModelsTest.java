package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsAndModelsTest {
    @ParameterizedTest
    @CsvSource({
        "400, invalid_request_error, invalid_request_error",
        "401, authentication_error, authentication_error",
        "403, permission_error, permission_error",
        "404, invalid_request_error, not_found_error",
        "413, invalid_request_error, request_too_large",
        "422, invalid_request_error, invalid_request_error",
        "429, rate_limit_error, rate_limit_error",
        "500, server_error, api_error",
        "502, server_error, api_error",
        "503, server_error, overloaded_error",
        "504, server_error, timeout_error",
        "529, server_error, overloaded_error"
    })
    void eachApiHasItsOwnWord(int status, String openAi, String anthropic) {
        assertEquals(openAi, ApiErrors.type(ApiKind.CHAT, status));
        assertEquals(openAi, ApiErrors.type(ApiKind.RESPONSES, status));
        assertEquals(anthropic, ApiErrors.type(ApiKind.MESSAGES, status));
    }

    @Test
    void bodiesHaveTheShapeThatTheSdksRead() {
        assertEquals(
                "{\"error\":{\"message\":\"no such model\",\"type\":\"invalid_request_error\",\"param\":null,"
                        + "\"code\":\"model_not_found\"}}",
                ApiErrors.body(ApiKind.CHAT, 404, "invalid_request_error", "no such model")
                        .toString());
        assertEquals(
                "{\"error\":{\"message\":\"broken\",\"type\":\"server_error\",\"param\":null,\"code\":null}}",
                ApiErrors.body(ApiKind.EMBEDDINGS, 500, "server_error", "broken")
                        .toString());
        assertEquals(
                "{\"type\":\"error\",\"error\":{\"type\":\"not_found_error\",\"message\":\"no such model\"}}",
                ApiErrors.body(ApiKind.MESSAGES, 404, "not_found_error", "no such model")
                        .toString());
    }

    @Test
    void aPathThatIsNoneOfAnApiIsNotCalledAMissingModel() {
        assertEquals(
                "{\"error\":{\"message\":\"nothing here\",\"type\":\"invalid_request_error\",\"param\":null,"
                        + "\"code\":null}}",
                ApiErrors.body(ApiKind.OTHER, 404, ApiErrors.type(ApiKind.OTHER, 404), "nothing here")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'error':{'message':'m1'}} | m1",
                "{'error':'m2'} | m2",
                "{'message':'m3'} | m3",
                "{'detail':' m4 '} | m4",
                "{'type':'error','error':{'type':'x','message':'m5'}} | m5",
                "{'error':{'message':''},'detail':'m6'} | m6"
            })
    void theReasonIsFoundInAnyShape(String body, String reason) {
        assertEquals(reason, ApiErrors.message(Golden.json(body.replace('\'', '"'))));
    }

    @Test
    void aBodyWithoutAReasonHasNone() {
        assertEquals("", ApiErrors.message(Golden.json("{\"error\":{},\"detail\":[1]}")));
    }

    @Test
    void modelsAreReadableByBothSdks() {
        Instant created = Instant.parse("2026-01-02T03:04:05.678Z");
        assertEquals(
                "{\"object\":\"list\",\"data\":["
                        + "{\"id\":\"a\",\"object\":\"model\",\"type\":\"model\",\"created\":1767323045,"
                        + "\"created_at\":\"2026-01-02T03:04:05Z\",\"display_name\":\"a\",\"owned_by\":\"gatehouse\"},"
                        + "{\"id\":\"b\",\"object\":\"model\",\"type\":\"model\",\"created\":1767323045,"
                        + "\"created_at\":\"2026-01-02T03:04:05Z\",\"display_name\":\"b\",\"owned_by\":\"gatehouse\"}],"
                        + "\"has_more\":false,\"first_id\":\"a\",\"last_id\":\"b\"}",
                Models.list(List.of("a", "b"), created).toString());
    }

    @Test
    void anEmptyListHasNoFirstAndLast() {
        var list = Models.list(List.of(), Instant.EPOCH);
        assertTrue(list.path("first_id").isNull() && list.path("last_id").isNull(), list.toString());
        assertEquals(0, list.path("data").size());
    }
}
