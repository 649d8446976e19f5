import { awsAccount } from "./checks/aws-account.ts";
import { azureKey } from "./checks/azure-key.ts";
import { base64Json } from "./checks/base64-json.ts";
import { basicAuthorization } from "./checks/basic-authorization.ts";
import { discordId } from "./checks/discord-id.ts";
import { githubChecksum } from "./checks/github-checksum.ts";
import { jsonWebToken } from "./checks/json-web-token.ts";
import { privateKey } from "./checks/private-key.ts";
import { urlPassword } from "./checks/url-password.ts";
import type { CheckName, Verdict } from "./detector.ts";

/** What can be told of a secret offline, by the names that detectors use. */
export const checks: Readonly<Record<CheckName, (secret: string) => Verdict>> = {
  "aws-account": awsAccount,
  "azure-key": azureKey,
  "base64-json": base64Json,
  "basic-authorization": basicAuthorization,
  "discord-id": discordId,
  "github-checksum": githubChecksum,
  "json-web-token": jsonWebToken,
  "private-key": privateKey,
  "url-password": urlPassword,
};
