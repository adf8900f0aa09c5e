import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/prepareTypeHierarchy`: of groups and entities.
  mutating func prepareTypeHierarchy(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<PrepareTypeHierarchyRequest.Result, ResponseError> {
    prepare(params, request) { $0 != .event }
  }

  /// `textDocument/prepareCallHierarchy`: of groups, entities and events.
  mutating func prepareCallHierarchy(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<PrepareCallHierarchyRequest.Result, ResponseError> {
    prepare(params, request) { _ in true }
  }

  private mutating func prepare(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag,
    _ fits: (HierarchyNode.Kind) -> Bool
  ) -> Result<Nullable<ListResult<HierarchyItem>>, ResponseError> {
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      let offset = session.offset(of: params.position, in: document.text)
      guard let node = PlanHierarchy(of: document)?.node(in: document, at: offset), fits(node.kind) else {
        return nil
      }
      return ListResult([session.item(node, uri, document)])
    }
  }

  /// `typeHierarchy/supertypes`.
  mutating func supertypes(
    _ params: HierarchyItemParams, _ request: CancellationFlag
  ) -> Result<TypeHierarchySupertypesRequest.Result, ResponseError> {
    answer(about: params.uri, request) { session, document in
      PlanHierarchy(of: document).map {
        ListResult($0.parents(of: params.name).map { session.item($0, params.uri, document) })
      }
    }
  }

  /// `typeHierarchy/subtypes`.
  mutating func subtypes(
    _ params: HierarchyItemParams, _ request: CancellationFlag
  ) -> Result<TypeHierarchySubtypesRequest.Result, ResponseError> {
    answer(about: params.uri, request) { session, document in
      PlanHierarchy(of: document).map {
        ListResult($0.children(of: params.name).map { session.item($0, params.uri, document) })
      }
    }
  }

  /// `callHierarchy/incomingCalls`: a group has none.
  mutating func incomingCalls(
    _ params: HierarchyItemParams, _ request: CancellationFlag
  ) -> Result<CallHierarchyIncomingCallsRequest.Result, ResponseError> {
    answer(about: params.uri, request) { session, document in
      guard let hierarchy = PlanHierarchy(of: document) else { return nil }
      let levels = params.isEvent ? hierarchy.levels(of: params.name) : []
      return ListResult(
        levels.map { group, place in
          IncomingCall(
            session.item(group, params.uri, document), fromRanges: [session.onWire(place, in: document.text)])
        })
    }
  }

  /// `callHierarchy/outgoingCalls`: an event has none.
  mutating func outgoingCalls(
    _ params: HierarchyItemParams, _ request: CancellationFlag
  ) -> Result<CallHierarchyOutgoingCallsRequest.Result, ResponseError> {
    answer(about: params.uri, request) { session, document in
      guard let hierarchy = PlanHierarchy(of: document) else { return nil }
      let events = params.isEvent ? [] : hierarchy.events(at: params.name)
      return ListResult(
        events.map { event, place in
          OutgoingCall(
            session.item(event, params.uri, document), fromRanges: [session.onWire(place, in: document.text)])
        })
    }
  }

  private func item(_ node: HierarchyNode, _ uri: DocumentURI, _ document: AnalyzedDocument) -> HierarchyItem
  {
    let kind: SymbolKind =
      switch node.kind {
      case .group: .class
      case .entity: .interface
      case .event: .event
      }
    return HierarchyItem(
      name: node.name, kind: kind, detail: node.detail, uri: uri,
      range: onWire(node.range, in: document.text), selectionRange: onWire(node.nameRange, in: document.text))
  }
}
