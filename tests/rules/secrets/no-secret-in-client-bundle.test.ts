import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/secrets/no-secret-in-client-bundle.ts";

new RuleTester().run("no-secret-in-client-bundle", rule, {
  valid: [
    {
      name: "a secret without a prefix, on the server",
      code: `
        import Stripe from "stripe";
        export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
      `,
    },
    {
      name: "keys that are made for pages",
      code: `
        export const config = {
          apiKey: import.meta.env.VITE_FIREBASE_API_KEY,
          maps: process.env.REACT_APP_GOOGLE_MAPS_KEY,
          stripe: process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY,
          captcha: process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY,
          supabase: process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY,
          token: process.env.NEXT_PUBLIC_MAPBOX_TOKEN,
        };
      `,
    },
    {
      name: "names that speak of a password, and of pages that are secret",
      code: `
        const { VITE_PASSWORD_MIN_LENGTH, VITE_SECRET_PAGE } = import.meta.env;
        export const links = [process.env.REACT_APP_RESET_PASSWORD_URL, VITE_PASSWORD_MIN_LENGTH, VITE_SECRET_PAGE];
        export const key = process.env.VITE_KEY;
      `,
    },
    {
      name: "a password for people who are shown around",
      code: "export const password = process.env.NEXT_PUBLIC_DEMO_PASSWORD;",
    },
    {
      name: "such names in an object of the program's own",
      code: `
        import { env } from "./settings.js";
        const process = { env: { VITE_JWT_SECRET: "none" } };
        export const secrets = [env.VITE_JWT_SECRET, process.env.VITE_JWT_SECRET];
        export const { REACT_APP_DB_PASSWORD } = env;
      `,
    },
    {
      name: "a parameter that is taken apart, and an import of something else",
      code: `
        import { PUBLIC_API_SECRET } from "./names.js";
        export const start = ({ VITE_API_SECRET }) => [VITE_API_SECRET, PUBLIC_API_SECRET];
      `,
    },
    {
      name: "names in a text and in a comment",
      code: `
        // Never write NEXT_PUBLIC_JWT_SECRET.
        export const FORBIDDEN = ["NEXT_PUBLIC_JWT_SECRET", "VITE_DB_PASSWORD"];
      `,
    },
    {
      name: "a variable of which the name is not known",
      code: `
        export const read = (name) => process.env["VITE_" + name] ?? process.env[\`\${name}_SECRET\`];
        export const prefix = "VITE_APP_SECRET".slice(0, 5);
      `,
    },
    {
      name: "a public variable of SvelteKit, and another's secret",
      code: `
        import { JWT_SECRET } from "$env/static/private";
        import { PUBLIC_API_URL } from "$env/static/public";
        export const PUBLIC_CLIENT_SECRET = [JWT_SECRET, PUBLIC_API_URL];
      `,
    },
  ],
  invalid: [
    {
      name: "a secret key with the prefix of Next.js",
      code: `
        import Stripe from "stripe";
        export const stripe = new Stripe(process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY);
      `,
      errors: [
        {
          messageId: "revealed",
          data: { name: "NEXT_PUBLIC_STRIPE_SECRET_KEY", prefix: "NEXT_PUBLIC_" },
          line: 3,
          column: 42,
        },
      ],
    },
    {
      name: "a key of a provider, in a page",
      code: `
        import OpenAI from "openai";
        export const openai = new OpenAI({
          apiKey: import.meta.env.VITE_OPENAI_API_KEY,
          dangerouslyAllowBrowser: true,
        });
      `,
      errors: [{ messageId: "revealed", data: { name: "VITE_OPENAI_API_KEY", prefix: "VITE_" } }],
    },
    {
      name: "a password of a database, in CommonJS",
      code: `
        const { Pool } = require("pg");
        module.exports = new Pool({ password: process.env.REACT_APP_DB_PASSWORD });
      `,
      errors: [
        { messageId: "revealed", data: { name: "REACT_APP_DB_PASSWORD", prefix: "REACT_APP_" } },
      ],
    },
    {
      name: "names that are taken out of the environment",
      code: `
        import { env } from "node:process";
        const { VITE_SIGNING_KEY, VITE_MODE } = import.meta.env;
        const { VUE_APP_CLIENT_SECRET: secret } = env;
        export default [VITE_SIGNING_KEY, VITE_MODE, secret];
      `,
      errors: [
        { messageId: "revealed", data: { name: "VITE_SIGNING_KEY", prefix: "VITE_" } },
        { messageId: "revealed", data: { name: "VUE_APP_CLIENT_SECRET", prefix: "VUE_APP_" } },
      ],
    },
    {
      name: "an environment under another name",
      code: `
        const environment = import.meta.env;
        const variables = process.env;
        export const keys = [environment.VITE_SUPABASE_SERVICE_ROLE_KEY, variables["EXPO_PUBLIC_JWT_SECRET"]];
      `,
      errors: [
        {
          messageId: "revealed",
          data: { name: "VITE_SUPABASE_SERVICE_ROLE_KEY", prefix: "VITE_" },
        },
        { messageId: "revealed", data: { name: "EXPO_PUBLIC_JWT_SECRET", prefix: "EXPO_PUBLIC_" } },
      ],
    },
    {
      name: "an environment that a function is given",
      code: `
        function keyOf(env) {
          return env.GATSBY_PRIVATE_KEY;
        }
        export const key = keyOf(process.env);
      `,
      errors: [{ messageId: "revealed", data: { name: "GATSBY_PRIVATE_KEY", prefix: "GATSBY_" } }],
    },
    {
      name: "a variable that SvelteKit hands to pages",
      code: `
        import { PUBLIC_API_SECRET as secret } from "$env/static/public";
        export const headers = { authorization: secret };
      `,
      errors: [{ messageId: "revealed", data: { name: "PUBLIC_API_SECRET", prefix: "PUBLIC_" } }],
    },
    {
      name: "an optional read, with something in its place",
      code: `export const password = process?.env?.NUXT_PUBLIC_SMTP_PASSWORD ?? "";`,
      errors: [
        {
          messageId: "revealed",
          data: { name: "NUXT_PUBLIC_SMTP_PASSWORD", prefix: "NUXT_PUBLIC_" },
        },
      ],
    },
  ],
});
