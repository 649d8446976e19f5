import type { Detector } from "../detector.ts";

export default [
  {
    id: "grafana-service-account-token",
    name: "a Grafana service account token",
    keywords: ["glsa_"],
    pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["glsa_", "42azywjngMAozkbNgP4Z3Y7dhQaKa90K_69b64050"]],
    ignored: [["glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000"]],
    see: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  },
  {
    id: "grafana-cloud-token",
    name: "a Grafana Cloud token",
    keywords: ["glc_"],
    pattern: /glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/,
    scope: "anywhere",
    check: "base64-json",
    found: [
      [
        "glc_",
        "eyJvIjoiNDgyOTEzIiwibiI6InN0YWNrLW1ldHJpY3Mtd3JpdGUiLCJrIjoiYmluYXU4YkZBYWp6MlhCNzdLdjRUWjRrIiwibSI6eyJyIjoiZXUifX0=",
      ],
    ],
    ignored: [["glc_", "pAad4IMBTYd7weD7lvsHQtzl4eIvwm9dV9gKzuF0y3OKtMPjU8nDXfhvS77X"]],
    see: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
  },
] as const satisfies readonly Detector[];
