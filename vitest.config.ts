import { defineConfig } from "vitest/config";

// These pack the plugin, install it and start other programs: slower by far, and no part of coverage.
const END_TO_END = ["tests/e2e/**/*.test.ts", "tests/package.test.ts"];

export default defineConfig({
  test: {
    // A fault of ours must fail the test that meets it.
    env: { RAMPART_STRICT: "1" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: END_TO_END,
          setupFiles: ["tests/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "e2e", include: END_TO_END, globalSetup: ["tests/e2e/global-setup.ts"] },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: {
        statements: 95,
        lines: 95,
        functions: 95,
        branches: 90,
        "src/{rules,secrets}/**": { 100: true },
      },
    },
  },
});
