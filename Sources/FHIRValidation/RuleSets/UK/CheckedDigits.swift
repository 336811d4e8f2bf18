/// Numbers that carry their own check digit.
enum CheckedDigits {
    /// The digits of a text; nil where it is not exactly so many digits.
    static func digits(_ text: String, count: Int) -> [Int]? {
        guard text.utf8.count == count else { return nil }
        let digits = text.utf8.map { Int($0) - 0x30 }
        return digits.allSatisfy((0...9).contains) ? digits : nil
    }

    /// Whether the last of ten digits checks the other nine: modulus 11 with the weights 10 to 2, as NHS, H&C and CHI numbers
    /// have it.
    static func isModulus11(_ digits: [Int]) -> Bool {
        guard digits.count == 10 else { return false }
        var sum = 0
        for index in 0..<9 { sum += digits[index] * (10 - index) }
        // A remainder that would ask for the digit 10 is never given out.
        return (11 - sum % 11) % 11 == digits[9]
    }

    /// Whether the last digit is the check digit of Verhoeff's scheme: the group D5, with a permutation for each place.
    static func isVerhoeff(_ text: String) -> Bool {
        var check = 0
        for (place, byte) in text.utf8.reversed().enumerated() {
            guard byte >= 0x30, byte <= 0x39 else { return false }
            check = product(check, permuted(Int(byte) - 0x30, place % 8))
        }
        return check == 0
    }

    /// The product in the dihedral group of order ten: 0 to 4 are rotations, 5 to 9 reflections.
    private static func product(_ left: Int, _ right: Int) -> Int {
        switch (left < 5, right < 5) {
        case (true, true): (left + right) % 5
        case (true, false): 5 + (left + right) % 5
        case (false, true): 5 + (left - right) % 5
        case (false, false): (left - right + 5) % 5
        }
    }

    /// Verhoeff's permutation, applied some times.
    private static func permuted(_ digit: Int, _ times: Int) -> Int {
        let once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
        var result = digit
        for _ in 0..<times { result = once[result] }
        return result
    }
}
