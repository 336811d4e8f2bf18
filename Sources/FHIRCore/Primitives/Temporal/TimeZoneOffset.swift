/// The time zone of a `dateTime` or `instant`: an offset from UTC, and how it was written.
///
/// `Z`, `+00:00` and `-00:00` are the same offset in three texts, and so three different values; compare
/// `minutesFromUTC` to compare what they mean. See <https://hl7.org/fhir/R4/datatypes.html#dateTime>.
public struct TimeZoneOffset: Sendable, Hashable, CustomStringConvertible {
    /// Minutes + 840, or one of the two texts of their own below; 11 bits.
    @usableFromInline let code: UInt16

    @usableFromInline static var zuluCode: UInt16 { 1681 }
    @usableFromInline static var negativeZeroCode: UInt16 { 1682 }

    @inlinable @inline(__always)
    package init(code: UInt16) { self.code = code }

    /// UTC, written `Z`.
    public static var zulu: TimeZoneOffset { TimeZoneOffset(code: zuluCode) }

    /// UTC, written `-00:00`.
    public static var negativeZero: TimeZoneOffset { TimeZoneOffset(code: negativeZeroCode) }

    /// Makes an offset written as hours and minutes; nil beyond 14 hours either way. Zero minutes are `+00:00`.
    public init?(minutesFromUTC minutes: Int) {
        guard -840...840 ~= minutes else { return nil }
        code = UInt16(minutes + 840)
    }

    /// How many minutes a clock there is ahead of UTC, from −840 to 840.
    @inlinable public var minutesFromUTC: Int {
        code < Self.zuluCode ? Int(code) - 840 : 0
    }

    /// The exact text: `Z`, `+01:00`, `-05:30`.
    public var description: String {
        if code == Self.zuluCode { return "Z" }
        return String(unsafeUninitializedCapacity: 6) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return TemporalWriter.offset(self, to: start)
        }
    }
}
