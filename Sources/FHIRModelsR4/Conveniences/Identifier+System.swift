extension R4.Identifier {
    /// An identifier that carries an NHS number.
    ///
    ///     R4.Patient(identifier: [.nhsNumber("9434765919")])
    ///
    /// The check digit is checked: by ``NHSNumber/init(_:)`` for input, at once for a literal.
    public static func nhsNumber(_ number: NHSNumber) -> R4.Identifier {
        R4.Identifier(system: NHSNumber.system, value: number.digits)
    }

    /// The NHS number the identifier carries; nil where it is of another system, or the check digit is wrong.
    public var nhsNumber: NHSNumber? {
        guard system == NHSNumber.system, let value else { return nil }
        return NHSNumber(value)
    }
}

extension Sequence where Element == R4.Identifier {
    /// The value of the first identifier of a system.
    public func value(system: String) -> String? { first { $0.system == system }?.value }

    /// The identifiers of a system.
    public func all(system: String) -> [R4.Identifier] { filter { $0.system == system } }

    /// The first NHS number with a right check digit.
    public var nhsNumber: NHSNumber? { lazy.compactMap(\.nhsNumber).first }
}
