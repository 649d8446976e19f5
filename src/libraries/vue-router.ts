import type { Library } from "./library.ts";

/** @see https://router.vuejs.org/api/#RouteLocationNormalized */
export default {
  modules: ["vue-router", "vue-router/composables"],
  // Templates have the first by themselves; builds put in the import of the other.
  globals: ["$route", "useRoute"],
  types: {
    VueRoute: {
      exportedAs: ["$route"],
      returnedBy: [{ call: ["useRoute"] }],
      handedTo: [
        { call: ["onBeforeRouteLeave", "onBeforeRouteUpdate"], callback: 0, parameter: 0 },
        { type: "VueRouter", call: ["afterEach", "beforeEach"], callback: 0, parameter: 0 },
      ],
      annotatedAs: ["RouteLocationNormalized", "RouteLocationNormalizedLoaded"],
      memberOf: [{ type: "VueRouter", read: ["currentRoute", "currentRoute.value"] }],
    },
    VueRouter: {
      returnedBy: [{ call: ["createRouter", "useRouter"] }],
      constructedBy: [""],
      annotatedAs: ["Router"],
    },
  },
  sources: [
    { kind: "browser", type: "VueRoute", read: ["params", "query"], label: "strings" },
    { kind: "browser", type: "VueRoute", read: ["hash"], label: "string", begins: "#" },
    { kind: "browser", type: "VueRoute", read: ["fullPath", "path"], label: "string", begins: "/" },
  ],
} as const satisfies Library;
