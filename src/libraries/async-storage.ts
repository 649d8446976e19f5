import type { Library } from "./library.ts";

/** @see https://react-native-async-storage.github.io/async-storage/docs/api/ */
export default {
  modules: ["@react-native-async-storage/async-storage"],
  types: { AsyncStorage: { exportedAs: [""], returnedBy: [{ call: ["createAsyncStorage"] }] } },
  sinks: [
    {
      kind: "browser-storage",
      type: "AsyncStorage",
      call: ["setItem"],
      argument: 1,
      contents: true,
    },
  ],
} as const satisfies Library;
