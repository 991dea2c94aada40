package org.gatehouse.connectors.builtin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.gatehouse.connectors.secrets.SecretsException;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.stop.Stop;
import tools.jackson.databind.json.JsonMapper;

/** An upstream that is called over HTTP. */
final class HttpUpstream implements Upstream {
    private static final int DELETE = 0x7f;
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String ANTHROPIC_VERSION = "anthropic-version";

    /** The version that all of Anthropic's SDKs send; used when the client spoke another API. */
    private static final String ANTHROPIC_VERSION_DEFAULT = "2023-06-01";

    private static final List<String> HEARD = List.of("retry-after", "x-request-id", "request-id");

    private final OkHttpClient http;
    private final UpstreamConfig config;
    private final Function<String, Optional<String>> secrets;

    HttpUpstream(OkHttpClient http, UpstreamConfig config, Function<String, Optional<String>> secrets) {
        this.http = http;
        this.config = config;
        this.secrets = secrets;
    }

    @Override
    public UpstreamKind kind() {
        return config.kind();
    }

    @Override
    public Reply call(Ask ask, Stop stop) throws IOException {
        Call call = http.newCall(request(ask));
        Stop.Handle handle = stop.onStop(call::cancel);
        try {
            Response response = call.execute();
            return new Reply(response.code(), heard(response), new Body(response, handle));
        } catch (IOException failed) {
            handle.close();
            throw failed;
        }
    }

    private Request request(Ask ask) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(ask.body());
        Request.Builder request = new Request.Builder()
                .url(config.baseUrl().replaceAll("/+$", "") + path(ask.api()))
                .post(RequestBody.create(body, JSON))
                .header("accept", ask.stream() ? "text/event-stream" : "application/json");
        ask.headers().forEach(request::header);
        authorize(request);
        if (kind() == UpstreamKind.ANTHROPIC && !ask.headers().containsKey(ANTHROPIC_VERSION)) {
            request.header(ANTHROPIC_VERSION, ANTHROPIC_VERSION_DEFAULT);
        }
        return request.build();
    }

    private void authorize(Request.Builder request) throws IOException {
        if (config.secret().isEmpty()) {
            return;
        }
        String key = key();
        if (kind() == UpstreamKind.ANTHROPIC) {
            request.header("x-api-key", key);
        } else {
            request.header("authorization", "Bearer " + key);
        }
    }

    private String key() throws NoSecretException {
        String key = kept().strip();
        // The HTTP client would refuse it with an exception that shows it.
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < DELETE)) {
            throw NoSecretException.unusable(config);
        }
        return key;
    }

    private String kept() throws NoSecretException {
        try {
            return secrets.apply(config.secret()).orElseThrow(() -> NoSecretException.missing(config));
        } catch (SecretsException closed) {
            throw NoSecretException.closed(config, closed);
        }
    }

    private String path(ApiKind api) {
        return switch (api) {
            case CHAT -> "/chat/completions";
            case COMPLETIONS -> "/completions";
            case EMBEDDINGS -> "/embeddings";
            case RESPONSES -> "/responses";
            case MESSAGES -> "/v1/messages";
            case OTHER -> throw new IllegalArgumentException("no path for " + api);
        };
    }

    private static Map<String, String> heard(Response response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : HEARD) {
            String value = response.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    /** A body whose end also takes the stop action back. */
    private static final class Body extends FilterInputStream {
        private final Response response;
        private final Stop.Handle handle;

        Body(Response response, Stop.Handle handle) {
            super(stream(response));
            this.response = response;
            this.handle = handle;
        }

        private static InputStream stream(Response response) {
            return response.body().byteStream();
        }

        @Override
        public void close() {
            handle.close();
            response.close();
        }
    }
}
