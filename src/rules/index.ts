// Generated from the files beside it. `npm run update` rewrites it.

import noArgumentInjection from "./injection/no-argument-injection.ts";
import noBidiCharacters from "./source-text/no-bidi-characters.ts";
import noCleartextStorage from "./secrets/no-cleartext-storage.ts";
import noClientSideRequestForgery from "./browser/no-client-side-request-forgery.ts";
import noCodeInjection from "./injection/no-code-injection.ts";
import noCommandInjection from "./injection/no-command-injection.ts";
import noCorsCredentialsReflection from "./web/no-cors-credentials-reflection.ts";
import noDeepObjectExhaustion from "./denial-of-service/no-deep-object-exhaustion.ts";
import noDisabledTlsVerification from "./crypto/no-disabled-tls-verification.ts";
import noDomXss from "./web/no-dom-xss.ts";
import noDynamicRequire from "./injection/no-dynamic-require.ts";
import noElectronUnsafeNavigation from "./electron/no-electron-unsafe-navigation.ts";
import noEnvInjection from "./injection/no-env-injection.ts";
import noFormatStringInjection from "./injection/no-format-string-injection.ts";
import noGraphqlInjection from "./injection/no-graphql-injection.ts";
import noHardcodedCredentials from "./secrets/no-hardcoded-credentials.ts";
import noHardcodedSecrets from "./secrets/no-hardcoded-secrets.ts";
import noHeaderInjection from "./web/no-header-injection.ts";
import noHostHeaderPoisoning from "./web/no-host-header-poisoning.ts";
import noImproperCodeSanitization from "./web/no-improper-code-sanitization.ts";
import noInsecureDownload from "./supply-chain/no-insecure-download.ts";
import noInsecureRandom from "./crypto/no-insecure-random.ts";
import noJwtNoneAlgorithm from "./crypto/no-jwt-none-algorithm.ts";
import noJwtWithoutVerification from "./crypto/no-jwt-without-verification.ts";
import noLdapInjection from "./injection/no-ldap-injection.ts";
import noLogInjection from "./injection/no-log-injection.ts";
import noLoopBoundInjection from "./denial-of-service/no-loop-bound-injection.ts";
import noMassAssignment from "./injection/no-mass-assignment.ts";
import noNosqlInjection from "./injection/no-nosql-injection.ts";
import noObfuscatedCode from "./supply-chain/no-obfuscated-code.ts";
import noOpenRedirect from "./web/no-open-redirect.ts";
import noPathTraversal from "./files/no-path-traversal.ts";
import noPromptInjection from "./ai/no-prompt-injection.ts";
import noPropertyInjection from "./injection/no-property-injection.ts";
import noPrototypePollution from "./injection/no-prototype-pollution.ts";
import noReflectedXss from "./web/no-reflected-xss.ts";
import noRegexInjection from "./injection/no-regex-injection.ts";
import noResourceExhaustion from "./denial-of-service/no-resource-exhaustion.ts";
import noSecretInClientBundle from "./secrets/no-secret-in-client-bundle.ts";
import noSensitiveBrowserStorage from "./browser/no-sensitive-browser-storage.ts";
import noSensitiveJwtPayload from "./crypto/no-sensitive-jwt-payload.ts";
import noSensitiveLogging from "./secrets/no-sensitive-logging.ts";
import noSqlInjection from "./injection/no-sql-injection.ts";
import noSsrf from "./web/no-ssrf.ts";
import noStackTraceExposure from "./web/no-stack-trace-exposure.ts";
import noStoredXss from "./web/no-stored-xss.ts";
import noTemplateInjection from "./injection/no-template-injection.ts";
import noTypeConfusion from "./web/no-type-confusion.ts";
import noUnsafeDeserialization from "./injection/no-unsafe-deserialization.ts";
import noUnsafeJqueryPlugin from "./browser/no-unsafe-jquery-plugin.ts";
import noUnsafeLlmOutput from "./ai/no-unsafe-llm-output.ts";
import noUnsafeMethodCall from "./injection/no-unsafe-method-call.ts";
import noUnsafeRegex from "./denial-of-service/no-unsafe-regex.ts";
import noUnsafeRender from "./injection/no-unsafe-render.ts";
import noUnsafeUploadFilename from "./files/no-unsafe-upload-filename.ts";
import noUserControlledBypass from "./web/no-user-controlled-bypass.ts";
import noUserPromptInjection from "./ai/no-user-prompt-injection.ts";
import noWeakCipher from "./crypto/no-weak-cipher.ts";
import noWeakHash from "./crypto/no-weak-hash.ts";
import noWeakPasswordHash from "./crypto/no-weak-password-hash.ts";
import noXmlBomb from "./denial-of-service/no-xml-bomb.ts";
import noXpathInjection from "./injection/no-xpath-injection.ts";
import noXxe from "./injection/no-xxe.ts";
import noZipSlip from "./files/no-zip-slip.ts";

export const rules = {
  "no-argument-injection": noArgumentInjection,
  "no-bidi-characters": noBidiCharacters,
  "no-cleartext-storage": noCleartextStorage,
  "no-client-side-request-forgery": noClientSideRequestForgery,
  "no-code-injection": noCodeInjection,
  "no-command-injection": noCommandInjection,
  "no-cors-credentials-reflection": noCorsCredentialsReflection,
  "no-deep-object-exhaustion": noDeepObjectExhaustion,
  "no-disabled-tls-verification": noDisabledTlsVerification,
  "no-dom-xss": noDomXss,
  "no-dynamic-require": noDynamicRequire,
  "no-electron-unsafe-navigation": noElectronUnsafeNavigation,
  "no-env-injection": noEnvInjection,
  "no-format-string-injection": noFormatStringInjection,
  "no-graphql-injection": noGraphqlInjection,
  "no-hardcoded-credentials": noHardcodedCredentials,
  "no-hardcoded-secrets": noHardcodedSecrets,
  "no-header-injection": noHeaderInjection,
  "no-host-header-poisoning": noHostHeaderPoisoning,
  "no-improper-code-sanitization": noImproperCodeSanitization,
  "no-insecure-download": noInsecureDownload,
  "no-insecure-random": noInsecureRandom,
  "no-jwt-none-algorithm": noJwtNoneAlgorithm,
  "no-jwt-without-verification": noJwtWithoutVerification,
  "no-ldap-injection": noLdapInjection,
  "no-log-injection": noLogInjection,
  "no-loop-bound-injection": noLoopBoundInjection,
  "no-mass-assignment": noMassAssignment,
  "no-nosql-injection": noNosqlInjection,
  "no-obfuscated-code": noObfuscatedCode,
  "no-open-redirect": noOpenRedirect,
  "no-path-traversal": noPathTraversal,
  "no-prompt-injection": noPromptInjection,
  "no-property-injection": noPropertyInjection,
  "no-prototype-pollution": noPrototypePollution,
  "no-reflected-xss": noReflectedXss,
  "no-regex-injection": noRegexInjection,
  "no-resource-exhaustion": noResourceExhaustion,
  "no-secret-in-client-bundle": noSecretInClientBundle,
  "no-sensitive-browser-storage": noSensitiveBrowserStorage,
  "no-sensitive-jwt-payload": noSensitiveJwtPayload,
  "no-sensitive-logging": noSensitiveLogging,
  "no-sql-injection": noSqlInjection,
  "no-ssrf": noSsrf,
  "no-stack-trace-exposure": noStackTraceExposure,
  "no-stored-xss": noStoredXss,
  "no-template-injection": noTemplateInjection,
  "no-type-confusion": noTypeConfusion,
  "no-unsafe-deserialization": noUnsafeDeserialization,
  "no-unsafe-jquery-plugin": noUnsafeJqueryPlugin,
  "no-unsafe-llm-output": noUnsafeLlmOutput,
  "no-unsafe-method-call": noUnsafeMethodCall,
  "no-unsafe-regex": noUnsafeRegex,
  "no-unsafe-render": noUnsafeRender,
  "no-unsafe-upload-filename": noUnsafeUploadFilename,
  "no-user-controlled-bypass": noUserControlledBypass,
  "no-user-prompt-injection": noUserPromptInjection,
  "no-weak-cipher": noWeakCipher,
  "no-weak-hash": noWeakHash,
  "no-weak-password-hash": noWeakPasswordHash,
  "no-xml-bomb": noXmlBomb,
  "no-xpath-injection": noXpathInjection,
  "no-xxe": noXxe,
  "no-zip-slip": noZipSlip,
};
