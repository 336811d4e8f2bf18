import FHIRCore

// What an entry is in its bundle for (<https://hl7.org/fhir/R4/http.html#transaction>,
// <https://hl7.org/fhir/R4/search.html#table>). Which bundles have requests, responses and search modes at all, their own
// invariants say.
extension ValidationRun {
    mutating func checkUse(_ entry: BundleIndex.Entry) {
        if let search = child(entry.node, names.search) { checkSearch(search, entry) }
        if let request = child(entry.node, names.request) { checkRequest(request, entry) }
    }

    /// What is told about a search is an OperationOutcome, and nothing else is.
    private mutating func checkSearch(_ index: Int, _ entry: BundleIndex.Entry) {
        guard let type = entry.type else { return }
        if text(index, names.mode) == "outcome", type != "OperationOutcome" {
            add("bundle.search-outcome", at: index, type)
        }
    }

    private mutating func checkRequest(_ index: Int, _ entry: BundleIndex.Entry) {
        guard let method = text(index, names.method) else { return }
        guard let type = entry.type else {
            if method == "PUT" || method == "POST" || method == "PATCH" {
                add("bundle.request-resource", at: entry.node, method)
            }
            return
        }
        guard method == "PUT" || method == "POST", let place = child(index, names.url), let url = tree[place].value
        else { return }
        // Operations are called with Parameters, or a resource they say something about.
        let path = url.prefix { $0 != "?" }
        guard !path.contains("$"), !path.contains("_search") else { return }
        if Self.isAbsolute(url) { return add("bundle.request-url", at: place, url) }
        let parts = path.split(separator: "/")
        guard let first = parts.first.map(String.init), ReferenceText.isResource(first, schema) else { return }
        if first != type { return add("bundle.request-type", at: place, url, type) }
        if method == "PUT", parts.count == 2, let id = entry.id, id != parts[1] {
            add("bundle.request-id", at: place, url, id)
        }
    }
}
