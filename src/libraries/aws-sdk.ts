import type { Library } from "./library.ts";

/** @see https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Config.html */
export default {
  modules: ["aws-sdk"],
  sinks: [
    {
      kind: "credential",
      call: ["config.update"],
      argument: 0,
      property: ["secretAccessKey", "sessionToken"],
    },
    {
      kind: "credential",
      construct: ["Config", "Credentials"],
      argument: 0,
      property: ["secretAccessKey"],
    },
    { kind: "credential", construct: ["Credentials"], argument: 1 },
    { kind: "credential", write: ["config.secretAccessKey"] },
    {
      kind: "credential",
      construct: [
        ...["APIGateway", "CloudFront", "CloudFormation", "CloudWatch", "CloudWatchLogs"],
        ...[
          "CognitoIdentityServiceProvider",
          "Comprehend",
          "DynamoDB",
          "DynamoDB.DocumentClient",
          "EC2",
        ],
        ...[
          "ECS",
          "EventBridge",
          "Firehose",
          "Glue",
          "IAM",
          "KMS",
          "Kinesis",
          "Lambda",
          "Polly",
          "RDS",
        ],
        ...[
          "Rekognition",
          "Route53",
          "S3",
          "SES",
          "SESV2",
          "SNS",
          "SQS",
          "SSM",
          "STS",
          "SecretsManager",
        ],
        ...["StepFunctions", "Textract", "Translate"],
      ],
      argument: 0,
      property: ["credentials.secretAccessKey", "secretAccessKey"],
    },
  ],
} as const satisfies Library;
