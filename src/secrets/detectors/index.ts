// Generated from the files beside it. `npm run update` rewrites it.

import type { Detector } from "../detector.ts";
import age from "./age.ts";
import airtable from "./airtable.ts";
import alibaba from "./alibaba.ts";
import anthropic from "./anthropic.ts";
import atlassian from "./atlassian.ts";
import aws from "./aws.ts";
import azure from "./azure.ts";
import basicAuthorization from "./basic-authorization.ts";
import brevo from "./brevo.ts";
import buildkite from "./buildkite.ts";
import circleci from "./circleci.ts";
import cloudflare from "./cloudflare.ts";
import contentful from "./contentful.ts";
import databricks from "./databricks.ts";
import datadog from "./datadog.ts";
import digitalocean from "./digitalocean.ts";
import discord from "./discord.ts";
import docker from "./docker.ts";
import doppler from "./doppler.ts";
import dropbox from "./dropbox.ts";
import dynatrace from "./dynatrace.ts";
import easypost from "./easypost.ts";
import elevenlabs from "./elevenlabs.ts";
import facebook from "./facebook.ts";
import figma from "./figma.ts";
import firebase from "./firebase.ts";
import flutterwave from "./flutterwave.ts";
import fly from "./fly.ts";
import github from "./github.ts";
import gitlab from "./gitlab.ts";
import google from "./google.ts";
import grafana from "./grafana.ts";
import groq from "./groq.ts";
import hashicorp from "./hashicorp.ts";
import heroku from "./heroku.ts";
import hubspot from "./hubspot.ts";
import huggingface from "./huggingface.ts";
import intercom from "./intercom.ts";
import jfrog from "./jfrog.ts";
import jsonWebToken from "./json-web-token.ts";
import langsmith from "./langsmith.ts";
import launchdarkly from "./launchdarkly.ts";
import linear from "./linear.ts";
import mailchimp from "./mailchimp.ts";
import mailgun from "./mailgun.ts";
import mapbox from "./mapbox.ts";
import neon from "./neon.ts";
import netlify from "./netlify.ts";
import newRelic from "./new-relic.ts";
import notion from "./notion.ts";
import npm from "./npm.ts";
import nuget from "./nuget.ts";
import nvidia from "./nvidia.ts";
import onepassword from "./onepassword.ts";
import openai from "./openai.ts";
import openrouter from "./openrouter.ts";
import openshift from "./openshift.ts";
import perplexity from "./perplexity.ts";
import pinecone from "./pinecone.ts";
import planetscale from "./planetscale.ts";
import posthog from "./posthog.ts";
import postman from "./postman.ts";
import prefect from "./prefect.ts";
import privateKey from "./private-key.ts";
import pulumi from "./pulumi.ts";
import pypi from "./pypi.ts";
import razorpay from "./razorpay.ts";
import readme from "./readme.ts";
import replicate from "./replicate.ts";
import resend from "./resend.ts";
import rubygems from "./rubygems.ts";
import sendgrid from "./sendgrid.ts";
import sentry from "./sentry.ts";
import shippo from "./shippo.ts";
import shopify from "./shopify.ts";
import slack from "./slack.ts";
import sonar from "./sonar.ts";
import sourcegraph from "./sourcegraph.ts";
import square from "./square.ts";
import stripe from "./stripe.ts";
import supabase from "./supabase.ts";
import tailscale from "./tailscale.ts";
import teams from "./teams.ts";
import telegram from "./telegram.ts";
import twilio from "./twilio.ts";
import typeform from "./typeform.ts";
import url from "./url.ts";
import vercel from "./vercel.ts";
import xai from "./xai.ts";

export const detectors: readonly Detector[] = [
  ...age,
  ...airtable,
  ...alibaba,
  ...anthropic,
  ...atlassian,
  ...aws,
  ...azure,
  ...basicAuthorization,
  ...brevo,
  ...buildkite,
  ...circleci,
  ...cloudflare,
  ...contentful,
  ...databricks,
  ...datadog,
  ...digitalocean,
  ...discord,
  ...docker,
  ...doppler,
  ...dropbox,
  ...dynatrace,
  ...easypost,
  ...elevenlabs,
  ...facebook,
  ...figma,
  ...firebase,
  ...flutterwave,
  ...fly,
  ...github,
  ...gitlab,
  ...google,
  ...grafana,
  ...groq,
  ...hashicorp,
  ...heroku,
  ...hubspot,
  ...huggingface,
  ...intercom,
  ...jfrog,
  ...jsonWebToken,
  ...langsmith,
  ...launchdarkly,
  ...linear,
  ...mailchimp,
  ...mailgun,
  ...mapbox,
  ...neon,
  ...netlify,
  ...newRelic,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...onepassword,
  ...openai,
  ...openrouter,
  ...openshift,
  ...perplexity,
  ...pinecone,
  ...planetscale,
  ...posthog,
  ...postman,
  ...prefect,
  ...privateKey,
  ...pulumi,
  ...pypi,
  ...razorpay,
  ...readme,
  ...replicate,
  ...resend,
  ...rubygems,
  ...sendgrid,
  ...sentry,
  ...shippo,
  ...shopify,
  ...slack,
  ...sonar,
  ...sourcegraph,
  ...square,
  ...stripe,
  ...supabase,
  ...tailscale,
  ...teams,
  ...telegram,
  ...twilio,
  ...typeform,
  ...url,
  ...vercel,
  ...xai,
];
