import type { Library } from "./library.ts";

/** @see https://www.passportjs.org/packages/passport-oauth2/ */
export default {
  // The strategies that are built on it take the same options.
  modules: [
    "passport-oauth2",
    "passport-amazon",
    "passport-apple",
    "passport-auth0",
    "passport-azure-ad-oauth2",
    "passport-bitbucket-oauth2",
    "passport-discord",
    "passport-dropbox-oauth2",
    "passport-facebook",
    "passport-github",
    "passport-github2",
    "passport-gitlab2",
    "passport-google-oauth",
    "passport-google-oauth2",
    "passport-google-oauth20",
    "passport-instagram",
    "passport-linkedin-oauth2",
    "passport-microsoft",
    "passport-oauth",
    "passport-okta-oauth20",
    "passport-slack",
    "passport-spotify",
    "passport-twitch-new",
    "passport-twitter",
    "passport-twitter-oauth2",
    "@superfaceai/passport-twitter-oauth2",
  ],
  sinks: [
    {
      kind: "credential",
      construct: ["", "GoogleStrategy", "OAuth2Strategy", "OAuthStrategy", "Strategy"],
      argument: 0,
      property: ["clientSecret", "consumerSecret"],
    },
  ],
} as const satisfies Library;
