/// What XHTML a narrative may have (<https://hl7.org/fhir/R4/narrative.html#xhtml>): the formatting elements and attributes
/// of chapters 7 to 11 and 15 of HTML 4.0, links, images and styles of its own.
package enum NarrativeVocabulary {
    package static func allows(element name: String) -> Bool { elements.contains(name) }

    package static func allows(attribute name: String, on element: String) -> Bool {
        attributes.contains(name) || (name.hasPrefix("xmlns:") && element == "div")
    }

    private static let elements = Set(
        words(
            """
            a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2
            h3 h4 h5 h6 hr i img ins kbd li map ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr
            tt u ul var
            """))

    private static let attributes = Set(
        words(
            """
            abbr accesskey align alt axis bgcolor border cellpadding cellspacing char charoff charset cite class clear color
            colspan compact coords datetime dir face frame headers height href hreflang hspace id ismap lang
            longdesc name nohref noshade nowrap rel rev rowspan rules scope shape size span src start style summary tabindex
            title type usemap valign value vspace width xml:lang xml:space xmlns
            """))

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
