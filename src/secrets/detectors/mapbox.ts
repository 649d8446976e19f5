import type { Detector } from "../detector.ts";

export default [
  {
    id: "mapbox-secret-token",
    name: "a secret Mapbox token",
    keywords: ["sk.eyJ"],
    pattern: /sk\.eyJ[\w-]{40,200}\.[\w-]{22}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "sk.",
        "eyJ1IjoiaGFyYm91ci1tYXBzIiwiYSI6ImNsOXgyazdwcTBkM20zdm5yOHQ1dzF5emEifQ.Iaret_KLpnnV4EjDdVKWUK",
      ],
    ],
    ignored: [
      [
        "pk.eyJ1IjoiaGFyYm91ci1tYXBzIiwiYSI6ImNsOXgyazdwcTBkM20zdm5yOHQ1dzF5emEifQ.VjhBphcZU247cZq6kdrqxK",
      ],
    ],
    see: "https://docs.mapbox.com/help/getting-started/access-tokens/",
  },
] as const satisfies readonly Detector[];
