import type { Detector } from "../detector.ts";

export default [
  {
    id: "pinecone-api-key",
    name: "a Pinecone API key",
    keywords: ["pcsk_"],
    pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["pcsk_", "2wOoK_6mXvbyaqGnFXOai82ttALBdNwAZB5acq7vUWq8qI1ypnDSZ3dVWFMOztdn7WR2q"]],
    ignored: [["pcsk_your_key"]],
    see: "https://docs.pinecone.io",
  },
] as const satisfies readonly Detector[];
