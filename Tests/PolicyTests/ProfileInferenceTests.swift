import Linting
import Policy
import Testing
import TrackingPlan
import YAML

/// Which profile a plan is held to, and why.
@Suite struct ProfileInferenceTests {
  private func profile(_ text: String) -> Profile {
    inferProfile(PlanDocument(SyntaxTree.parse(Array(text.utf8))).plan)
  }

  @Test(
    arguments: [
      ("meta: {profile: b2b-saas}", "saas-b2b"), ("meta: {profile: Saas-B2B}", "saas-b2b"),
      ("meta: {extends: b2b-saas-core}", "saas-b2b"),
      ("meta: {template: b2b-saas-core, extends: null}", "saas-b2b"),
      ("meta: {template: developer-tools, extends: b2b-saas-core}", "saas-b2b"),
      ("meta: {profile: developer-tools}", "developer-tools"), ("meta: {profile: core}", "core"),
      ("profile: saas-b2c", "saas-b2c"),
    ])
  func declared(_ text: String, _ id: String) {
    #expect(profile(text) == Profile(id: id, origin: .declared))
  }

  @Test func whatIsNotKnownIsNotDeclared() {
    let plan = "meta: {extends: in-house, template: ours}\nevents: [{name: recipe.saved}]"
    #expect(!profile(plan).isDeclared)
    #expect(profile(plan).id == "core")
  }

  @Test func aTopGroupThatTheUserNames() {
    let plan = """
      entities: {user: {id_property: user_id, traits: [email, company_id]}}
      groups: [{type: company, is_top_level: true, id_format: "com_*"}]
      events: [{name: report.created}]
      """
    #expect(profile(plan) == Profile(id: "saas-b2b", origin: .inferred(from: "group \"company\"")))
  }

  @Test func halfOfTheEventsThatNameADeclaredGroup() {
    let plan = """
      groups: [{type: account, is_top_level: true}]
      events:
        - {name: report.created, group_level: account}
        - {name: report.exported, group_level: workspace}
        - {name: report.shared}
        - {name: report.opened}
      """
    #expect(profile(plan).id == "saas-b2b")
  }

  @Test func anAccountAmongTheEntities() {
    let plan = """
      entities:
        user: {traits: [email, {name: account_id, type: string}]}
        account: {traits: [name]}
      events: [report.created]
      """
    #expect(profile(plan) == Profile(id: "saas-b2b", origin: .inferred(from: "entity \"account\"")))
  }

  @Test func aFaultInTheHierarchyChangesNothing() {
    let plan = """
      groups: [{type: account, is_top_level: true}, {type: workspace, is_top_level: true}]
      events: [{name: report.created, group_level: account}]
      """
    #expect(profile(plan).id == "saas-b2b")
  }

  @Test func levelsWithCommerceUnderAnyName() {
    let plan = """
      groups:
        - {type: bakery, is_top_level: true, traits: [name, mrr]}
        - {type: oven, parent_type: bakery}
      events: [{name: bread.baked, group_level: oven}]
      """
    #expect(profile(plan).id == "saas-b2b")
  }

  @Test(
    arguments: [
      // A consumer product says so itself.
      "meta: {product_type: B2C}\ngroups: [{type: account}]\nevents: [{name: a.opened, group_level: account}]",
      // One constant group is a single tenant.
      """
      groups: [{type: company, id: acme_inc}, {type: team, parent_type: company, traits: [plan]}]
      events: [{name: order.placed, group_level: team}]
      """,
      // A team below something else is no account.
      """
      groups: [{type: stadium}, {type: team, parent_type: stadium}]
      events: [{name: match.played, group_level: team}]
      """,
      "groups: [{type: household, traits: [plan]}]\nevents: [{name: meal.planned, group_level: household}]",
      "entities: {user: {traits: [email]}, visitor: {}}\ngroups: []\nevents: [{name: recipe.saved}]",
      "groups: [{type: account}]\nevents: [{name: recipe.saved}]", "events: []", "",
    ])
  func core(_ text: String) {
    #expect(profile(text).id == "core", "\(text)")
    #expect(!profile(text).isDeclared)
  }

  @Test(arguments: ["uuid", "acc_*", "UUID (accounts.id)", "account_id", "org_uuid", "acc_123", "org_<id>"])
  func aPatternOrAWordIsNoConstant(_ format: String) {
    let plan = """
      groups: [{type: account, id_format: "\(format)"}]
      events: [{name: report.created, group_level: account}]
      """
    #expect(profile(plan).id == "saas-b2b", "\(format)")
  }
}
