/** Functions that AWS Lambda calls with what somebody asked a gateway for. */
import { program } from "../engine/flow/program.ts";

program(
  "a handler by its name",
  `
    export const handler = async (event) => {
      exec("show " + event.pathParameters.id); // sink
      exec("show " + event.queryStringParameters?.page); // sink
      exec("show " + JSON.parse(event.body).name); // sink
      exec("show " + event.headers["user-agent"]); // sink
      exec("show " + event.Records[0].eventName); // safe
    };
    export const other = async (event) => {
      exec("show " + event.body); // safe
    };
  `,
);

program(
  "a handler of a CommonJS module",
  `
    const run = async (event) => {
      exec("show " + event.pathParameters.id); // sink
    };
    exports.handler = run;
  `,
  { sourceType: "commonjs" },
);

program(
  "a handler in the object that a module exports",
  `
    module.exports = {
      async handler(event) {
        exec("show " + event.pathParameters.id); // sink
      },
      async other(event) {
        exec("show " + event.pathParameters.id); // safe
      },
    };
  `,
  { sourceType: "commonjs" },
);

program(
  "what names something else",
  `
    export const handler = (argv) => {
      exec("show " + argv.body); // safe
    };
  `,
);

program(
  "types of events and of handlers",
  `
    import type { APIGatewayProxyEventV2, APIGatewayProxyHandler, SQSEvent } from "aws-lambda";
    export async function list({ queryStringParameters }: APIGatewayProxyEventV2) {
      exec("show " + queryStringParameters.page); // sink
    }
    export const show: APIGatewayProxyHandler = async (request) => {
      exec("show " + request.pathParameters.id); // sink
      exec("show " + request.requestContext.requestId); // safe
    };
    export async function receive(queue: SQSEvent) {
      exec("show " + queue.body); // safe
    }
  `,
  { isTypeScript: true },
);

program(
  "a handler with middlewares",
  `
    import middy from "@middy/core";
    const save = async (request) => {
      exec("save " + request.body.name); // sink
    };
    export const handler = middy(save).use(parser());
    export const rename = middy().use(parser()).handler(async ({ body }) => {
      exec("save " + body.name); // sink
    });
  `,
);
