extension DecimalMagnitude {
    /// The whole quotient and the remainder; the divisor is not zero.
    func quotientAndRemainder(
        dividingBy divisor: DecimalMagnitude
    ) -> (quotient: DecimalMagnitude, remainder: DecimalMagnitude) {
        if case .word(let word) = self {
            guard case .word(let divisor) = divisor else { return (.zero, self) }
            let (quotient, remainder) = word.quotientAndRemainder(dividingBy: divisor)
            return (.word(quotient), .word(remainder))
        }
        if case .word(let divisor) = divisor, divisor < Self.base {
            return Self.divide(asLimbs, by: divisor)
        }
        if compare(divisor) == .less { return (.zero, self) }
        return Self.divide(asLimbs, by: divisor.asLimbs)
    }

    private static func divide(_ limbs: [UInt32], by divisor: UInt64) -> (DecimalMagnitude, DecimalMagnitude) {
        var quotient = limbs
        var remainder: UInt64 = 0
        for index in limbs.indices.reversed() {
            let value = remainder * base + UInt64(limbs[index])
            quotient[index] = UInt32(truncatingIfNeeded: value / divisor)
            remainder = value % divisor
        }
        return (DecimalMagnitude(limbs: quotient), .word(remainder))
    }

    /// Long division by two or more limbs (Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D).
    private static func divide(_ dividend: [UInt32], by divisor: [UInt32]) -> (DecimalMagnitude, DecimalMagnitude) {
        let count = divisor.count
        // With a first limb of at least half the base, a guessed limb of the quotient is at most two too high.
        let scale = base / (UInt64(divisor[count - 1]) + 1)
        let divisor = scaled(divisor, by: scale).prefix(count).map(UInt64.init)
        var rest = scaled(dividend, by: scale).map(UInt64.init)
        var quotient = [UInt32](repeating: 0, count: rest.count - count)
        for place in stride(from: rest.count - count - 1, through: 0, by: -1) {
            let head = rest[place + count] * base + rest[place + count - 1]
            var guess = head / divisor[count - 1]
            var left = head % divisor[count - 1]
            while guess >= base || guess * divisor[count - 2] > left * base + rest[place + count - 2] {
                guess -= 1
                left += divisor[count - 1]
                if left >= base { break }
            }
            if guess == 0 { continue }
            if subtract(divisor, times: guess, from: &rest, at: place) {
                guess -= 1
                addBack(divisor, to: &rest, at: place)
            }
            quotient[place] = UInt32(truncatingIfNeeded: guess)
        }
        let remainder = DecimalMagnitude(limbs: rest.prefix(count).map { UInt32(truncatingIfNeeded: $0) })
        return (DecimalMagnitude(limbs: quotient), remainder.quotientAndRemainder(dividingBy: .word(scale)).quotient)
    }

    /// The limbs times a factor below the base, one limb longer.
    private static func scaled(_ limbs: [UInt32], by factor: UInt64) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(limbs.count + 1)
        var carry: UInt64 = 0
        for limb in limbs {
            let value = UInt64(limb) * factor + carry
            carry = value / base
            result.append(UInt32(truncatingIfNeeded: value - carry * base))
        }
        result.append(UInt32(truncatingIfNeeded: carry))
        return result
    }

    /// Takes a multiple of the divisor away; whether that was more than there was, with the result then a base complement.
    private static func subtract(
        _ divisor: [UInt64], times factor: UInt64, from rest: inout [UInt64], at place: Int
    ) -> Bool {
        var carry: UInt64 = 0
        for index in divisor.indices {
            let product = divisor[index] * factor + carry
            carry = product / base
            let low = product - carry * base
            if rest[place + index] < low {
                rest[place + index] += base
                carry += 1
            }
            rest[place + index] -= low
        }
        let top = place + divisor.count
        if rest[top] < carry {
            rest[top] = rest[top] + base - carry
            return true
        }
        rest[top] -= carry
        return false
    }

    private static func addBack(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
        var carry: UInt64 = 0
        for index in divisor.indices {
            let sum = rest[place + index] + divisor[index] + carry
            carry = sum >= base ? 1 : 0
            rest[place + index] = sum - carry * base
        }
        rest[place + divisor.count] = (rest[place + divisor.count] + carry) % base
    }
}
