import type { Detector } from "../detector.ts";

export default [
  {
    id: "heroku-api-key",
    name: "a Heroku API key",
    keywords: ["HRKU-AA"],
    pattern: /HRKU-AA[\w-]{58}(?![\w-])/,
    scope: "anywhere",
    found: [["HRKU-", "AAKLxnRJH-01DmqNpHLx9EbuSd6IMB9sr31nXK0jCPjZL6mZu0Q0Edv7HH7i"]],
    ignored: [["HRKU-AAxxxx"]],
    see: "https://devcenter.heroku.com/articles/platform-api-quickstart",
  },
  {
    id: "heroku-assigned-key",
    name: "a Heroku API key",
    keywords: ["HEROKU_API_KEY"],
    pattern:
      /HEROKU_API_KEY["'`]?[ \t]{0,8}[:=][ \t]{0,8}["'`]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9])/,
    scope: "source",
    entropy: 2.6,
    found: [["HEROKU_API_KEY=", "b1b3dd8d-2753-4b1f-a363-eb4d8ff19e5e"]],
    ignored: [
      ["HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"],
      ["HEROKU_API_KEY: ${{ secrets.HEROKU_API_KEY }}"],
    ],
    see: "https://devcenter.heroku.com/articles/platform-api-quickstart",
  },
] as const satisfies readonly Detector[];
