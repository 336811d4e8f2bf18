/// Checks that bytes are in the lexical form of a primitive datatype.
///
/// A reader asks once for each primitive value, so nothing here makes a string, allocates, or looks at a byte twice where
/// it can help it. The bytes are taken to be UTF-8 already known to be valid. The forms are those of FHIR R4
/// (<https://hl7.org/fhir/R4/datatypes.html#primitive>); days must be days of the calendar.
package enum PrimitiveFormatCheck {
    package typealias Bytes = UnsafePointer<UInt8>

    /// What a check found: `.valid`, or the first reason why not.
    ///
    /// An open set: a later version may know more reasons.
    package struct Verdict: RawRepresentable, Hashable, Sendable {
        package let rawValue: UInt8

        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// In the datatype's form.
        @inlinable package static var valid: Verdict { Verdict(rawValue: 0) }
        /// There are no bytes, and no datatype allows that.
        @inlinable package static var empty: Verdict { Verdict(rawValue: 1) }
        /// The characters do not follow the datatype's form.
        @inlinable package static var form: Verdict { Verdict(rawValue: 2) }
        /// Right in form, but a number out of range, or a date or time that the calendar or the clock does not have.
        @inlinable package static var range: Verdict { Verdict(rawValue: 3) }
        /// White space where there may be none, or nothing but white space.
        @inlinable package static var whitespace: Verdict { Verdict(rawValue: 4) }
        /// A control character other than tab, line feed and carriage return.
        @inlinable package static var control: Verdict { Verdict(rawValue: 5) }
        /// More characters than the datatype allows.
        @inlinable package static var length: Verdict { Verdict(rawValue: 6) }
    }

    /// Checks the text of a primitive value; `.none` and `.xhtml` take anything.
    ///
    /// - Parameter isFreeOfControls: Whether it is known that no byte is below 0x20. A JSON string without escapes is, and
    ///   then the most frequent formats need no look at more than the first byte.
    @inlinable @inline(__always)
    package static func check(
        _ format: Schema.PrimitiveFormat, _ bytes: Bytes, _ count: Int, isFreeOfControls: Bool = false
    ) -> Verdict {
        if isFreeOfControls, format == .string || format == .markdown, count > 0, bytes[0] > 0x20,
            count <= maximumStringLength
        {
            return .valid
        }
        return checkBytes(format, bytes, count)
    }

    /// The characters that a `string` may have: 1024 × 1024.
    @usableFromInline static var maximumStringLength: Int { 1_048_576 }

    @usableFromInline
    static func checkBytes(_ format: Schema.PrimitiveFormat, _ bytes: Bytes, _ count: Int) -> Verdict {
        switch format {
        case .string, .markdown: return string(bytes, count)
        case .code: return code(bytes, count)
        case .uri, .url, .canonical: return uri(bytes, count)
        case .id: return id(bytes, count)
        case .decimal: return decimal(bytes, count)
        case .boolean: return boolean(bytes, count)
        case .integer: return integer(bytes, count, minimum: Int64(Int32.min), maximum: Int64(Int32.max))
        case .unsignedInt: return unsignedInt(bytes, count)
        case .positiveInt: return positiveInt(bytes, count)
        case .integer64: return integer(bytes, count, minimum: .min, maximum: .max)
        case .date:
            var date = DateFields()
            return TemporalReader.date(bytes, count, &date)
        case .dateTime:
            var date = DateFields()
            var clock = ClockFields()
            return TemporalReader.dateTime(bytes, count, &date, &clock)
        case .instant:
            var date = DateFields()
            var clock = ClockFields()
            return TemporalReader.instant(bytes, count, &date, &clock)
        case .time:
            var clock = ClockFields()
            return TemporalReader.time(bytes, count, &clock)
        case .base64Binary: return base64Binary(bytes, count)
        case .oid: return oid(bytes, count)
        case .uuid: return uuid(bytes, count)
        case .none, .xhtml: return .valid
        }
    }
}
