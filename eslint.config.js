import eslintPlugin from "eslint-plugin-eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

import rampart from "./dist/index.js";

const NO_FUNCTION = {
  selector: ":function",
  message: "Knowledge is plain data. What needs a function belongs in the engine.",
};
const NO_DOUBLE_CAST = {
  selector: "TSAsExpression > TSAsExpression.expression > TSUnknownKeyword",
  message: "It silences the compiler.",
};

export default defineConfig(
  globalIgnores([
    "dist",
    "coverage",
    "bench/.cache",
    // Code for other configs than this one: weak on purpose, or written to be half typed.
    "examples/vulnerable-app",
    "tests/fixtures",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["**/*.js"], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // The syntax tree's types are string enums, and TypeScript checks the literals against them.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // `a["b"]` says that nobody promised a `b`.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // Taking a text apart by code points is what is meant here.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    // One place adapts our rules to ESLint's types.
    ignores: ["src/index.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DOUBLE_CAST] },
  },
  {
    files: ["src/**/*.ts"],
    // What runs in a terminal has a bundle of its own, and Node under it.
    ignores: ["src/cli/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: ["@typescript-eslint/utils", "typescript"].map((name) => ({
            name,
            allowTypeImports: true,
            message: "It takes longer to load than a file takes to lint.",
          })),
          patterns: [{ group: ["node:*"], message: "The plugin also runs in a browser." }],
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/libraries/**/*.ts", "src/secrets/detectors/**/*.ts"],
    rules: { "max-lines": "off", "no-restricted-syntax": ["error", NO_DOUBLE_CAST, NO_FUNCTION] },
  },
  {
    files: ["src/rules/*/**/*.ts"],
    extends: [eslintPlugin.configs["rules-recommended"]],
    rules: { "max-lines": ["error", 120] },
  },
  { files: ["tests/rules/**/*.ts"], extends: [eslintPlugin.configs["tests-recommended"]] },
  {
    // The plugin on itself. The rest reads and writes files, and starts programs, by its trade.
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    extends: [rampart.configs.strict],
  },
);
