import type { Library } from "./library.ts";

/** Pipes that let through numbers, truth values, dates and identifiers, or one of a list. */
const HARMLESS_PIPES = [
  "ParseBoolPipe",
  "ParseDatePipe",
  "ParseEnumPipe",
  "ParseFloatPipe",
  "ParseIntPipe",
  "ParseUUIDPipe",
] as const;

/** @see https://docs.nestjs.com/controllers#request-object */
export default {
  modules: ["@nestjs/common"],
  types: {
    NestBody: {
      decoratedBy: [{ decorators: ["Body", "Query", "RawBody"], unlessGiven: HARMLESS_PIPES }],
    },
    NestText: { decoratedBy: [{ decorators: ["Param"], unlessGiven: HARMLESS_PIPES }] },
    NestHeaders: {
      decoratedBy: [
        {
          decorators: ["Cookies", "Headers", "HostParam", "SignedCookies"],
          unlessGiven: HARMLESS_PIPES,
        },
      ],
    },
    NestUploads: { decoratedBy: [{ decorators: ["UploadedFiles"] }] },
    NestUpload: {
      extends: "MulterFile",
      decoratedBy: [{ decorators: ["UploadedFile"] }],
      // Of `FilesInterceptor`; of `FileFieldsInterceptor`.
      memberOf: [{ type: "NestUploads", read: ["element", "any.element"] }],
    },
    NestRequest: {
      extends: "ExpressRequest",
      decoratedBy: [{ decorators: ["Req", "Request"] }],
      returnedBy: [{ type: "NestHttpArguments", call: ["getRequest"] }],
    },
    NestResponse: {
      extends: "ExpressResponse",
      decoratedBy: [{ decorators: ["Res", "Response"] }],
      returnedBy: [{ type: "NestHttpArguments", call: ["getResponse"] }],
    },
    NestArguments: { annotatedAs: ["ArgumentsHost", "ExecutionContext"] },
    NestHttpArguments: { returnedBy: [{ type: "NestArguments", call: ["switchToHttp"] }] },
  },
  sources: [
    // Whether it can be an object of any kind, a pipe decides that stands in another file.
    {
      kind: "remote",
      type: "NestBody",
      read: [""],
      label: "object",
      harmlessFor: ["nosql", "record-fields"],
    },
    { kind: "remote", type: "NestText", read: [""], label: "string" },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "NestHeaders",
      read: [""],
      label: "strings",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
} as const satisfies Library;
