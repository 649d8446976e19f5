import type { Detector } from "../detector.ts";

export default [
  {
    id: "pypi-token",
    name: "a PyPI token",
    keywords: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
    pattern: /pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "pypi-",
        "AgEIcHlwaS5vcmc14__WCRlcTNKyWdy65TGuY8ck0ZRd2mLHTzrMnLfLhLKESyzOhgAsOO_AGFBV35D_xAIUIe4C9FgeXfquyIydZOQ6D6Mv-eSZvrKa1hm0j4zaeSM174WjYAh",
      ],
    ],
    ignored: [["pypi-AgEIcHlwaS5vcmc..."]],
    see: "https://pypi.org/help/#apitoken",
  },
] as const satisfies readonly Detector[];
