import parser from "@typescript-eslint/parser";
import { defineConfig } from "eslint/config";

// In a project of your own: import rampart from "eslint-plugin-rampart";
import rampart from "../../dist/index.js";

export default defineConfig([
  { files: ["**/*.ts"], languageOptions: { parser } },
  { extends: [rampart.configs.recommended] },
]);
