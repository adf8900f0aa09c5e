/// Events beyond the core ones that business questions ask for, with the other names that they go by.
public enum KnownEvents {
  /// Each with its other names, its category and its key properties.
  public static let all: [CoreEvent] = sales + revenue + triggers + experience

  private static let sales: [CoreEvent] = [
    CoreEvent(
      "opportunity.created", "lifecycle", "Sales opens an opportunity",
      aliases: "opportunitycreated opportunityopened oppcreated dealcreated dealopened pipelinecreated"),
    CoreEvent(
      "deal.closed_won", "lifecycle", "An opportunity is won",
      aliases: """
        dealclosedwon dealwon opportunityclosedwon opportunitywon closedwon contractsigned opportunityconverted
        """,
      properties: [("amount", "number", "amount value dealvalue dealamount acv arr contractvalue revenue")]),
    CoreEvent(
      "deal.closed_lost", "lifecycle", "An opportunity is lost",
      aliases: "dealclosedlost deallost opportunityclosedlost opportunitylost closedlost",
      properties: [("reason", "string", "reason lossreason lostreason")]),
    CoreEvent(
      "demo.booked", "lifecycle", "A prospect books a demo",
      aliases: "demobooked demoscheduled demorequested democonfirmed meetingbooked callbooked salescallbooked"
    ),
    CoreEvent(
      "sales.contact_requested", "lifecycle", "A user asks to be contacted by sales",
      aliases: """
        salescontactrequested contactsalesclicked contactsalessubmitted contactsalesrequested contactsales
        salescontacted salesinquirysubmitted enterpriseinquirysubmitted leadformsubmitted handraised
        salescallrequested enterprisecontactrequested salesrequestsubmitted contactsalesformsubmitted
        """),
  ]

  private static let revenue: [CoreEvent] = [
    CoreEvent(
      "account.churned", "billing", "The account leaves",
      aliases: """
        accountchurned accountcancelled accountcanceled accountclosed accountdeleted accountdeactivated
        customerchurned churned organizationdeleted workspacedeleted accountterminated contractended appuninstalled
        """, concepts: ["churn", "billing"]),
    CoreEvent(
      "plan.cancelled", "billing", "The account cancels its plan",
      aliases: "plancancelled plancanceled cancellationcompleted planended planexpired",
      concepts: ["billing", "payment", "plans exist"],
      properties: [("reason", "string", "reason cancellationreason cancelreason")]),
    CoreEvent(
      "subscription.cancelled", "billing", "The account cancels its subscription",
      aliases: """
        subscriptioncancelled subscriptioncanceled subscriptionended subscriptionexpired subscriptionlapsed
        subscriptionterminated subscriptioncancelrequested
        """,
      concepts: ["billing", "payment", "subscription"],
      properties: [("reason", "string", "reason cancellationreason cancelreason")]),
    CoreEvent(
      "subscription.started", "billing", "The account begins to pay",
      aliases: """
        subscriptionstarted subscriptioncreated subscriptionactivated subscriptionpurchased planpurchased
        purchasecompleted checkoutcompleted checkoutsucceeded paidplanstarted
        """, concepts: ["billing", "payment", "subscription"]),
    CoreEvent(
      "limit.reached", "billing", "The account reaches a limit of its plan",
      aliases: """
        limitreached limithit limitexceeded quotareached quotaexceeded quotahit usagelimitreached
        usagelimitexceeded usagelimithit planlimitreached planlimithit seatlimitreached creditlimitreached
        creditsexhausted quotaexhausted limitblocked
        """,
      concepts: ["limit", "quota", "billing"],
      properties: [
        ("limit_type", "string", "limittype limit resource quotatype limitname type feature featurename"),
        ("current_usage", "integer", "currentusage usage used currentcount currentvalue"),
        ("limit_value", "integer", "limitvalue limit quota maxvalue allowed planlimit limitamount"),
      ]),
    CoreEvent(
      "limit.warning", "billing", "The account comes near a limit of its plan",
      aliases: """
        limitwarning limitapproached limitapproaching quotawarning quotaapproached usagelimitwarning
        limitwarningshown usagelimitapproached limitnear
        """,
      concepts: ["limit", "quota", "billing"],
      properties: [
        ("percentage_used", "number", "percentageused percentused usagepercent usagepercentage percent")
      ]),
  ]

  private static let triggers: [CoreEvent] = [
    CoreEvent(
      "plan.viewed", "billing", "A user looks at the plans and their prices",
      aliases: """
        planviewed plansviewed pricingviewed pricingpageviewed pricingvisited pricingpagevisited viewedpricing
        pricingopened pricingseen planspageviewed
        """, concepts: ["billing", "pricing", "plans exist"]),
    CoreEvent(
      "billing.viewed", "billing", "A user opens the billing page",
      aliases: "billingviewed billingpageviewed billingopened billingsettingsviewed billingvisited",
      concepts: ["billing"]),
    CoreEvent(
      "upgrade_prompt.shown", "billing", "A user sees a prompt to upgrade",
      aliases: """
        upgradepromptshown upgradepromptviewed upgradeshown upgradepromptseen paywallviewed paywallshown
        upsellshown upsellviewed upgrademodalshown upgradebannershown upgradectashown
        """,
      concepts: ["billing", "upgrade"],
      properties: [("location", "string", "location placement source surface trigger page screen context")]),
    CoreEvent(
      "feature_gate.hit", "billing", "A user meets a feature that the plan does not hold",
      aliases: """
        featuregatehit featuregated featureblocked featurelocked paywallhit gatehit lockedfeatureclicked
        premiumfeatureclicked featuregateshown featuregateviewed
        """,
      concepts: ["billing", "gate"],
      properties: [("feature_name", "string", "featurename feature featurekey gate gatename featureid")]),
    CoreEvent(
      "api_key.created", "configuration", "A user creates a key for the API",
      aliases: """
        apikeycreated apikeygenerated apitokencreated apitokengenerated tokencreated accesstokencreated
        keycreated apiaccessenabled
        """, concepts: ["api"]),
    CoreEvent(
      "api.called", "core_value", "The API is called for the account",
      aliases: "apicalled apicallmade apirequestmade apirequestsent apirequested apirequestcompleted apicall",
      concepts: ["api"],
      properties: [("is_first", "boolean", "isfirst isfirstcall firstcall isfirstrequest")]),
    CoreEvent(
      "export.generated", "core_value", "A user exports data",
      aliases: "exportgenerated exportcreated exportcompleted exportstarted dataexported exportdownloaded",
      concepts: ["export"]),
    CoreEvent(
      "integration.connected", "configuration", "A user connects another product",
      aliases: """
        integrationconnected integrationadded integrationinstalled integrationenabled integrationcreated
        appconnected connectorconnected sourceconnected bankconnectsuccess integrationsetup accountconnected
        """,
      concepts: ["integration"],
      properties: [
        (
          "integration_type", "string",
          "integrationtype integration integrationname type provider app connector integrationid service"
        )
      ]),
    CoreEvent(
      "sso.configuration_started", "configuration", "An admin begins to set up single sign-on",
      aliases: "ssoconfigured ssoenabled ssosetup ssoconfigurationstarted", concepts: ["sso"]),
  ]

  private static let experience: [CoreEvent] = [
    CoreEvent(
      "workspace.created", "collaboration", "A user creates a workspace",
      aliases: "workspacecreated teamcreated spacecreated projectcreated", concepts: ["workspace"]),
    CoreEvent(
      "nps.submitted", "lifecycle", "A user answers how likely a recommendation is",
      aliases: """
        npssubmitted npsanswered npsresponded npsscoresubmitted npssurveysubmitted npssurveycompleted
        npsresponsesubmitted
        """,
      concepts: ["nps"], properties: [("score", "integer", "score npsscore rating")]),
    CoreEvent(
      "error.encountered", "error", "A user meets an error",
      aliases: """
        erroroccurred errorencountered errorshown errordisplayed errorraised errorseen errorboundaryshown
        exceptionoccurred
        """),
  ]
}
