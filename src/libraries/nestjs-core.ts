import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/security/cors */
export default {
  modules: ["@nestjs/core", "@nestjs/common"],
  types: {
    NestApplication: {
      returnedBy: [{ call: ["NestFactory.create"] }],
      annotatedAs: ["INestApplication"],
    },
  },
  sinks: [
    {
      kind: "cors-origin",
      type: "NestApplication",
      call: ["enableCors"],
      argument: 0,
      property: ["origin"],
      when: { argument: 0, property: "credentials", truthy: true },
    },
    {
      kind: "cors-origin",
      call: ["NestFactory.create"],
      argument: 1,
      property: ["cors.origin"],
      when: { argument: 1, property: "cors.credentials", truthy: true },
    },
  ],
} as const satisfies Library;
