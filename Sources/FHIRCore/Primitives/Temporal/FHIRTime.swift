/// A FHIR `time`: a time of day in hours, minutes and seconds, without a date or a time zone.
///
/// The second may be 60, as in a leap second; the digits of a fraction are kept, up to 18. See
/// <https://hl7.org/fhir/R4/datatypes.html#time>.
///
/// `==` compares texts: `10:00:00` and `10:00:00.0` are different values. The operators `<`, `<=`, `>`, `>=` compare the
/// times of day, so for these two `<=` and `>=` hold and neither `<` nor `>` does. Because of that a time is not
/// `Comparable`, whose laws would allow only one of the two meanings; sort with `sorted(by: <)`.
public struct FHIRTime: FHIRTextValue {
    /// The fraction of the second.
    public let fraction: SecondFraction
    @usableFromInline let hourField: UInt8
    @usableFromInline let minuteField: UInt8
    @usableFromInline let secondField: UInt8

    /// Makes a time of day; nil where the clock has no such time.
    public init?(hour: Int, minute: Int, second: Int, fraction: SecondFraction = .none) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
        self.init(checkedHour: hour, minute: minute, second: second, fraction: fraction)
    }

    @inlinable @inline(__always)
    package init(checkedHour hour: Int, minute: Int, second: Int, fraction: SecondFraction) {
        hourField = UInt8(truncatingIfNeeded: hour)
        minuteField = UInt8(truncatingIfNeeded: minute)
        secondField = UInt8(truncatingIfNeeded: second)
        self.fraction = fraction
    }

    /// The hour, from 0 to 23.
    @inlinable public var hour: Int { Int(hourField) }

    /// The minute, from 0 to 59.
    @inlinable public var minute: Int { Int(minuteField) }

    /// The second, from 0 to 60.
    @inlinable public var second: Int { Int(secondField) }
}

extension FHIRTime {
    public static var datatypeName: String { "time" }
    public static var expectedForm: String { "hh:mm:ss, with a fraction of up to 18 digits where needed" }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress else { return nil }
        var fields = ClockFields()
        guard TemporalReader.time(start, utf8.count, &fields) == .valid, !fields.isTooPrecise else { return nil }
        self.init(fields)
    }

    @inline(__always)
    init(_ fields: ClockFields) {
        self.init(
            checkedHour: fields.hour, minute: fields.minute, second: fields.second,
            fraction: SecondFraction(encoded: fields.fraction))
    }

    public var description: String {
        String(unsafeUninitializedCapacity: TemporalWriter.capacity) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return write(to: start)
        }
    }

    public func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try TemporalWriter.withText(write(to:), body)
    }

    /// Writes the text where at least `TemporalWriter.capacity` bytes are free, and returns its length.
    package func write(to output: UnsafeMutablePointer<UInt8>) -> Int {
        TemporalWriter.time(self, to: output)
    }
}

extension FHIRTime {
    /// How this time of day stands to another one; trailing zeros of a fraction make no difference.
    public func compare(_ other: FHIRTime) -> ValueOrder {
        let seconds = (hour * 60 + minute) * 64 + second
        let otherSeconds = (other.hour * 60 + other.minute) * 64 + other.second
        if seconds != otherSeconds { return ValueOrder(seconds, otherSeconds) }
        if fraction == other.fraction { return .equal }
        return ValueOrder(fraction.attoseconds, other.fraction.attoseconds)
    }

    /// Whether both are the same time of day, however many zeros their fractions end with.
    public func isEqual(byValue other: FHIRTime) -> Bool { compare(other) == .equal }

    /// Whether this is the earlier time of day; the same as `<`.
    public func isLess(than other: FHIRTime) -> Bool { compare(other) == .less }

    public static func < (left: FHIRTime, right: FHIRTime) -> Bool { left.compare(right) == .less }
    public static func > (left: FHIRTime, right: FHIRTime) -> Bool { left.compare(right) == .greater }
    public static func <= (left: FHIRTime, right: FHIRTime) -> Bool { left.compare(right) != .greater }
    public static func >= (left: FHIRTime, right: FHIRTime) -> Bool { left.compare(right) != .less }
}
