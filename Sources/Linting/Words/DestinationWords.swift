import TrackingPlan

/// The destinations that are known, by their letters and digits alone.
enum DestinationWords {
  /// Customer data platforms and other tools that pass events on to several destinations.
  static let platforms = WordList(
    """
    segment rudderstack mparticle jitsu tealium hightouch census lytics snowplow adobecdp treasuredata freshpaint
    metarouter bloomreach blueconic actioniq amperity customerdataplatform cdp twiliosegment hull informatica
    googletagmanager gtm walkeros keboola
    """)

  /// Everything else that events are sent to.
  static let others = WordList(
    """
    accoil amplitude mixpanel posthog heap pendo fullstory hotjar logrocket smartlook june junedotso kissmetrics
    googleanalytics googleanalytics4 ga ga4 ua gtag firebase googlefirebase firebaseanalytics googleads adwords
    matomo piwik plausible fathom umami simpleanalytics pirsch goatcounter countly openpanel statsig launchdarkly
    optimizely vwo growthbook split eppo
    intercom customerio braze iterable klaviyo mailchimp sendgrid activecampaign drip onesignal airship clevertap
    moengage leanplum vero userlist loops encharge ortto autopilot marketo pardot eloqua hubspot salesforce zendesk
    freshdesk gainsight gainsightpx totango churnzero vitally planhat catalyst custify clientsuccess userpilot appcues
    chameleon whatfix walkme userflow userguiding
    bigquery snowflake redshift databricks postgres postgresql mysql mariadb sqlite clickhouse duckdb athena synapse
    motherduck materialize timescale mongodb dynamodb cosmosdb firestore supabase planetscale neon turso
    kafka kinesis pubsub eventhubs eventbridge rabbitmq sqs sns nats redpanda webhook webhooks http s3 gcs azureblob r2
    sentry datadog newrelic honeycomb grafana prometheus loki elastic elasticsearch opensearch splunk sumologic
    bugsnag rollbar raygun appinsights applicationinsights cloudwatch logtail betterstack axiom
    meta facebook facebookpixel metapixel fbpixel capi tiktok tiktokpixel linkedin linkedininsight twitter x xpixel
    pinterest snapchat snap reddit quora bing microsoftads microsoftclarity clarity criteo taboola outbrain
    appsflyer adjust branch kochava singular appmetrica yandexmetrica yandexmetrika metrica metrika yandex baidu
    naver kakao adobeanalytics adobe omniture webtrends contentsquare glassbox quantummetric mouseflow crazyegg
    vercel vercelanalytics vercelwebanalytics cloudflare cloudflareanalytics netlify
    slack discord zapier make n8n airtable notion
    looker metabase tableau powerbi mode superset lightdash rill hex cube
    database warehouse datawarehouse dw dwh datalake lakehouse db sql log logs stdout console file internal custom own
    firstparty inhouse selfhosted backend server local none
    heapio productfruits refiner delighted canny productboard stripe chargebee profitwell chartmogul baremetrics
    dreamdata rb2b clearbit koala commonroom pocus correlated toplyne endgame breyta variance
    atlassian atlassianforge forge
    """)

  /// The names to suggest from, as they are commonly written.
  static let suggestions = [
    "segment", "rudderstack", "mparticle", "jitsu", "snowplow", "hightouch", "accoil", "amplitude",
    "mixpanel",
    "posthog", "heap", "pendo", "fullstory", "hotjar", "logrocket", "june", "google_analytics", "ga4",
    "firebase",
    "matomo", "plausible", "fathom", "umami", "statsig", "intercom", "customer.io", "braze", "iterable",
    "klaviyo",
    "hubspot", "salesforce", "zendesk", "gainsight", "vitally", "bigquery", "snowflake", "redshift",
    "databricks",
    "postgresql", "clickhouse", "kafka", "sentry", "datadog", "webhook", "appsflyer", "adjust",
  ]
}
