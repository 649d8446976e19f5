import type { Detector } from "../detector.ts";

export default [
  {
    id: "posthog-personal-api-key",
    name: "a personal PostHog API key",
    keywords: ["phx_"],
    pattern: /phx_[A-Za-z0-9_]{43,48}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [["phx_", "3BUlDEAthZs8XGQpnnDVjFyAgsa6T91Gh09LVVQPAX9"]],
    ignored: [
      ["phc_", "DzHVJH7sE0iFDuiVJ6DaYfoPhrNEW5jDfvCYOdANn0l"],
      ["phx_click_the_button_with_the_longest_name_here_x"],
    ],
    see: "https://posthog.com/docs/api",
  },
] as const satisfies readonly Detector[];
