import type { Library } from "./library.ts";

/** @see https://curl.se/libcurl/c/CURLOPT_SSL_VERIFYPEER.html */
export default {
  modules: ["node-libcurl"],
  types: { LibcurlHandle: { constructedBy: ["Curl", "Easy"], annotatedAs: ["Curl", "Easy"] } },
  sinks: [
    {
      kind: "tls-verification",
      call: ["curly", "curly.delete", "curly.get", "curly.head", "curly.post", "curly.put"],
      argument: "every",
      property: ["SSL_VERIFYHOST", "SSL_VERIFYPEER", "sslVerifyHost", "sslVerifyPeer"],
    },
    {
      kind: "tls-verification",
      type: "LibcurlHandle",
      call: ["setOpt"],
      argument: 1,
      when: {
        argument: 0,
        is: ["SSL_VERIFYHOST", "SSL_VERIFYPEER", "sslVerifyHost", "sslVerifyPeer"],
      },
    },
  ],
} as const satisfies Library;
