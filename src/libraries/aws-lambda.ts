import type { Library } from "./library.ts";

/** @see https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html */
export default {
  modules: ["aws-lambda"],
  types: {
    // Of API Gateway, load balancers and function URLs. Other events have no such properties.
    LambdaHttpEvent: {
      annotatedAs: [
        "ALBEvent",
        "APIGatewayEvent",
        "APIGatewayProxyEvent",
        "APIGatewayProxyEventV2",
        "APIGatewayProxyEventV2WithIAMAuthorizer",
        "APIGatewayProxyEventV2WithJWTAuthorizer",
        "APIGatewayProxyEventV2WithLambdaAuthorizer",
        "APIGatewayProxyWebsocketEventV2",
        "APIGatewayProxyWithCognitoAuthorizerEvent",
        "APIGatewayProxyWithLambdaAuthorizerEvent",
        "LambdaFunctionURLEvent",
      ],
      handlerTypes: [
        {
          annotatedAs: [
            "ALBHandler",
            "APIGatewayProxyHandler",
            "APIGatewayProxyHandlerV2",
            "APIGatewayProxyHandlerV2WithIAMAuthorizer",
            "APIGatewayProxyHandlerV2WithJWTAuthorizer",
            "APIGatewayProxyHandlerV2WithLambdaAuthorizer",
            "APIGatewayProxyWebsocketHandlerV2",
            "APIGatewayProxyWithCognitoAuthorizerHandler",
            "APIGatewayProxyWithLambdaAuthorizerHandler",
            "LambdaFunctionURLHandler",
            "ProxyHandler",
          ],
          parameter: 0,
        },
      ],
      conventions: [{ names: [["event", "evt"]], exportedAs: ["handler"], parameter: 0 }],
    },
  },
  sources: [
    { kind: "remote", type: "LambdaHttpEvent", read: ["body"], label: "string" },
    {
      kind: "remote",
      type: "LambdaHttpEvent",
      read: ["multiValueQueryStringParameters", "pathParameters", "queryStringParameters"],
      label: "strings",
    },
    { kind: "remote", type: "LambdaHttpEvent", read: ["rawQueryString"], label: "string" },
    {
      kind: "remote",
      type: "LambdaHttpEvent",
      read: ["path", "rawPath"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "LambdaHttpEvent",
      read: ["cookies", "headers", "multiValueHeaders"],
      label: "strings",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
} as const satisfies Library;
