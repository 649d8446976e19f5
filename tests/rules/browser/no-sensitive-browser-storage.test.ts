import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/browser/no-sensitive-browser-storage.ts";

new RuleTester().run("no-sensitive-browser-storage", rule, {
  valid: [
    {
      name: "a session that the server keeps in a cookie",
      code: `
        export const login = (name, password) =>
          fetch("/login", { method: "POST", credentials: "include", body: JSON.stringify({ name, password }) });
      `,
    },
    {
      name: "what is nobody's secret",
      code: `
        localStorage.setItem("theme", theme);
        localStorage.setItem("hasToken", String(Boolean(token)));
        sessionStorage.setItem("tokenExpiry", expiry);
        localStorage.lastPage = location.pathname;
      `,
    },
    {
      name: "a token that is taken away",
      code: `
        localStorage.setItem("token", "");
        localStorage.removeItem("accessToken");
        sessionStorage.token = null;
      `,
    },
    {
      name: "a token in memory",
      code: `
        let token;
        export const remember = (given) => {
          token = given;
        };
      `,
    },
    {
      name: "a sealed one",
      code: `
        import { encrypt } from "./vault.js";
        export async function keep(token, encryptedToken) {
          localStorage.setItem("token", encrypt(token));
          localStorage.setItem("refreshToken", await encrypt(token));
          localStorage.setItem("idToken", encryptedToken);
        }
      `,
    },
    {
      name: "somebody else's storage",
      code: `
        import { storage } from "./vault.js";
        export const keep = (token) => storage.setItem("token", token);
      `,
    },
    {
      name: "a cookie of preferences",
      code: `
        import Cookies from "js-cookie";
        export const keep = (theme) => {
          Cookies.set("theme", theme);
          document.cookie = "theme=" + theme;
        };
        // password
      `,
    },
    {
      name: "a key that is not known",
      code: `export const keep = (key, value) => localStorage.setItem(key, value);`,
    },
  ],
  invalid: [
    {
      name: "a token under its name",
      code: `
export async function login(form) {
  const response = await fetch("/login", { method: "POST", body: form });
  const { ticket } = await response.json();
  localStorage.setItem("accessToken", ticket);
}
      `,
      errors: [
        {
          messageId: "named",
          data: { source: "accessToken", sink: "localStorage.setItem" },
          line: 5,
          column: 39,
        },
      ],
    },
    {
      name: "a password under another name",
      code: `
        export function remember(form) {
          const typed = form.password;
          window.sessionStorage.setItem("p", typed);
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "form.password", line: "3", sink: "sessionStorage.setItem" },
        },
      ],
    },
    {
      name: "a property of the storage",
      code: `export const keep = (answer) => { localStorage.token = answer.authToken; };`,
      errors: [
        {
          messageId: "shown",
          data: { source: "answer.authToken", line: "1", sink: "token" },
        },
      ],
    },
    {
      name: "a user with a token as JSON, two functions apart",
      code: `
        const store = (key, value) => localStorage.setItem(key, JSON.stringify(value));
        export const keep = (name, apiKey) => store("user", { name, apiKey });
      `,
      errors: [
        { messageId: "shown", data: { source: "apiKey", line: "3", sink: "localStorage.setItem" } },
      ],
    },
    {
      name: "a cookie of a script",
      code: `
        import Cookies from "js-cookie";
        export const keep = (answer) => {
          Cookies.set("auth_token", answer.data);
          document.cookie = \`session=\${answer.accessToken}; path=/\`;
        };
      `,
      errors: [
        { messageId: "named", data: { source: "auth_token", sink: "Cookies.set" } },
        {
          messageId: "shown",
          data: { source: "answer.accessToken", line: "5", sink: "cookie" },
        },
      ],
    },
    {
      name: "universal-cookie, by require",
      code: `
        const Cookies = require("universal-cookie");
        const cookies = new Cookies();
        exports.keep = (token) => cookies.set("t", token);
      `,
      errors: [{ messageId: "shown", data: { source: "token", line: "4", sink: "cookies.set" } }],
    },
    {
      name: "stores with a key for each value",
      code: `
        import AsyncStorage from "@react-native-async-storage/async-storage";
        import localforage from "localforage";
        import { set } from "idb-keyval";
        const TOKEN_KEY = "jwt";
        export async function keep(value, cvv) {
          await AsyncStorage.setItem(TOKEN_KEY, value);
          await localforage.setItem("card", cvv);
          await set("secret", value);
        }
      `,
      errors: [
        { messageId: "named", data: { source: "jwt", sink: "AsyncStorage.setItem" } },
        { messageId: "shown", data: { source: "cvv", line: "8", sink: "localforage.setItem" } },
        { messageId: "named", data: { source: "secret", sink: "set" } },
      ],
    },
    {
      name: "what a function gives that asks for a token",
      code: `
        export async function refresh() {
          localStorage.setItem("t", await fetchAccessToken());
        }
      `,
      errors: [
        {
          messageId: "shown",
          data: { source: "fetchAccessToken()", line: "3", sink: "localStorage.setItem" },
        },
      ],
    },
  ],
});
