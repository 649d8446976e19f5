import type { Library } from "./library.ts";

/** @see https://firebase.google.com/docs/reference/functions/2nd-gen/node/firebase-functions.https */
export default {
  modules: ["firebase-functions/v2/https", "firebase-functions/https"],
  types: {
    FirebaseHttpsRequest: {
      extends: "ExpressRequest",
      handedTo: [{ call: ["onRequest"], callback: "last", parameter: 0 }],
      annotatedAs: ["Request"],
    },
    FirebaseHttpsResponse: {
      extends: "ExpressResponse",
      handedTo: [{ call: ["onRequest"], callback: "last", parameter: 1 }],
    },
    FirebaseCall: {
      handedTo: [{ call: ["onCall"], callback: "last", parameter: 0 }],
      annotatedAs: ["CallableRequest"],
    },
  },
  sources: [{ kind: "remote", type: "FirebaseCall", read: ["data"], label: "object" }],
} as const satisfies Library;
