/// Whole numbers as their decimal digits, added and multiplied as at school: the second way of computing, against which
/// the fast one is checked.
enum SchoolArithmetic {
    static func sum(_ left: String, _ right: String) -> String {
        let (left, right) = (digits(left), digits(right))
        var result: [Int] = []
        var carry = 0
        for place in 0...max(left.count, right.count) {
            let sum = (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
            result.append(sum % 10)
            carry = sum / 10
        }
        return text(result)
    }

    static func product(_ left: String, _ right: String) -> String {
        let (left, right) = (digits(left), digits(right))
        var result = [Int](repeating: 0, count: left.count + right.count)
        for (place, digit) in left.enumerated() {
            for (otherPlace, otherDigit) in right.enumerated() { result[place + otherPlace] += digit * otherDigit }
        }
        for place in 0..<(result.count - 1) {
            result[place + 1] += result[place] / 10
            result[place] %= 10
        }
        return text(result)
    }

    private static func digits(_ text: String) -> [Int] { text.utf8.reversed().map { Int($0) - 0x30 } }

    private static func text(_ digits: [Int]) -> String {
        let significant = digits.reversed().drop { $0 == 0 }
        return significant.isEmpty ? "0" : significant.map(String.init).joined()
    }
}
