import type { Library } from "./library.ts";

/** @see https://firebase.google.com/docs/functions/http-events */
export default {
  modules: ["firebase-functions", "firebase-functions/v1"],
  types: {
    FirebaseBuilder: {
      returnedBy: [
        { call: ["region", "runWith"] },
        { type: "FirebaseBuilder", call: ["region", "runWith"] },
      ],
    },
    FirebaseHttps: {
      exportedAs: ["https"],
      memberOf: [{ type: "FirebaseBuilder", read: ["https"] }],
    },
    FirebaseRequest: {
      extends: "ExpressRequest",
      handedTo: [{ type: "FirebaseHttps", call: ["onRequest"], callback: "last", parameter: 0 }],
    },
    FirebaseResponse: {
      extends: "ExpressResponse",
      handedTo: [{ type: "FirebaseHttps", call: ["onRequest"], callback: "last", parameter: 1 }],
    },
    // Since version 6 the one parameter is a request, which holds the data.
    FirebaseCallData: {
      handedTo: [
        { type: "FirebaseHttps", call: ["onCall"], callback: "last", parameter: 0, arity: [2] },
      ],
    },
    FirebaseMainCall: {
      extends: "FirebaseCall",
      handedTo: [
        { type: "FirebaseHttps", call: ["onCall"], callback: "last", parameter: 0, arity: [1] },
      ],
    },
  },
  sources: [{ kind: "remote", type: "FirebaseCallData", read: [""], label: "object" }],
} as const satisfies Library;
