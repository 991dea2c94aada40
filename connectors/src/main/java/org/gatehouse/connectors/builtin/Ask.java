package org.gatehouse.connectors.builtin;

import java.util.Map;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an upstream is asked.
 *
 * @param api the API that the body is in
 * @param model the model as the upstream names it; the body names it too
 * @param body the request
 * @param stream whether server-sent events are wanted
 * @param headers what the client said that the upstream must hear, names in lower case; no credentials
 */
record Ask(ApiKind api, String model, ObjectNode body, boolean stream, Map<String, String> headers) {}
