extension DecimalMagnitude {
    func compare(_ other: DecimalMagnitude) -> ValueOrder {
        switch (self, other) {
        case (.word(let left), .word(let right)): return ValueOrder(left, right)
        case (.word, .limbs): return .less
        case (.limbs, .word): return .greater
        case (.limbs(let left), .limbs(let right)):
            if left.count != right.count { return ValueOrder(left.count, right.count) }
            for index in stride(from: left.count - 1, through: 0, by: -1) where left[index] != right[index] {
                return ValueOrder(left[index], right[index])
            }
            return .equal
        }
    }

    static func + (left: DecimalMagnitude, right: DecimalMagnitude) -> DecimalMagnitude {
        if case .word(let left) = left, case .word(let right) = right { return DecimalMagnitude(left + right) }
        var sum = left.asLimbs
        let other = right.asLimbs
        if sum.count < other.count { sum += Array(repeating: 0, count: other.count - sum.count) }
        var carry: UInt32 = 0
        for index in sum.indices {
            if index >= other.count, carry == 0 { break }
            var limb = sum[index] + (index < other.count ? other[index] : 0) + carry
            carry = limb >= UInt32(base) ? 1 : 0
            limb -= carry * UInt32(base)
            sum[index] = limb
        }
        if carry != 0 { sum.append(carry) }
        return DecimalMagnitude(limbs: sum)
    }

    /// The difference; `right` is not greater than `left`.
    static func - (left: DecimalMagnitude, right: DecimalMagnitude) -> DecimalMagnitude {
        if case .word(let left) = left, case .word(let right) = right { return .word(left - right) }
        var difference = left.asLimbs
        let other = right.asLimbs
        var borrow: UInt32 = 0
        for index in difference.indices {
            if index >= other.count, borrow == 0 { break }
            let subtrahend = (index < other.count ? other[index] : 0) + borrow
            borrow = difference[index] < subtrahend ? 1 : 0
            difference[index] = difference[index] + borrow * UInt32(base) - subtrahend
        }
        return DecimalMagnitude(limbs: difference)
    }

    static func * (left: DecimalMagnitude, right: DecimalMagnitude) -> DecimalMagnitude {
        if case .word(let left) = left, case .word(let right) = right {
            let product = left.multipliedFullWidth(by: right)
            if product.high == 0 { return DecimalMagnitude(product.low) }
            let (high, low) = wordLimit.dividingFullWidth(product)
            return DecimalMagnitude(limbs: [
                UInt32(low % base), UInt32(low / base), UInt32(high % base), UInt32(high / base),
            ])
        }
        let left = left.asLimbs
        let right = right.asLimbs
        var product = [UInt32](repeating: 0, count: left.count + right.count)
        for (index, limb) in left.enumerated() where limb != 0 {
            var carry: UInt64 = 0
            for (otherIndex, otherLimb) in right.enumerated() {
                let value = UInt64(limb) * UInt64(otherLimb) + UInt64(product[index + otherIndex]) + carry
                carry = value / base
                product[index + otherIndex] = UInt32(truncatingIfNeeded: value - carry * base)
            }
            product[index + right.count] = UInt32(carry)
        }
        return DecimalMagnitude(limbs: product)
    }

    /// The number with `count` zeros behind it.
    func shiftedLeft(_ count: Int) -> DecimalMagnitude {
        if count == 0 || isZero { return self }
        if case .word(let word) = self, count <= 18, PowersOfTen.digitCount(word) + count <= 18 {
            return .word(word * PowersOfTen.word(count))
        }
        let (whole, rest) = count.quotientAndRemainder(dividingBy: Self.digitsPerLimb)
        let factor = PowersOfTen.word(rest)
        var limbs = [UInt32](repeating: 0, count: whole)
        var carry: UInt64 = 0
        for limb in asLimbs {
            let value = UInt64(limb) * factor + carry
            carry = value / Self.base
            limbs.append(UInt32(truncatingIfNeeded: value - carry * Self.base))
        }
        limbs.append(UInt32(carry))
        return DecimalMagnitude(limbs: limbs)
    }

    /// The number without its last `count` digits.
    ///
    /// - Returns: What is left, how the digits cut off stand to a half of its last place, and whether they were all zero.
    func shiftedRight(_ count: Int) -> (quotient: DecimalMagnitude, half: ValueOrder, isExact: Bool) {
        if count == 0 { return (self, .less, true) }
        if count > digitCount { return (.zero, .less, isZero) }
        if case .word(let word) = self {
            // `count` is at most 18 here.
            let unit = PowersOfTen.word(count)
            let (quotient, remainder) = word.quotientAndRemainder(dividingBy: unit)
            return (.word(quotient), ValueOrder(remainder, unit / 2), remainder == 0)
        }
        let limbs = asLimbs
        let (whole, rest) = count.quotientAndRemainder(dividingBy: Self.digitsPerLimb)
        let unit = PowersOfTen.word(rest)
        var quotient: [UInt32] = []
        var remainder: UInt64 = 0
        for limb in limbs[whole...].reversed() {
            let value = remainder * Self.base + UInt64(limb)
            quotient.append(UInt32(truncatingIfNeeded: value / unit))
            remainder = value % unit
        }
        let isTailZero = limbs[..<whole].allSatisfy { $0 == 0 }
        let half: ValueOrder
        if rest > 0 {
            let order = ValueOrder(remainder, unit / 2)
            half = order == .equal && !isTailZero ? .greater : order
        } else {
            let order = ValueOrder(UInt64(limbs[whole - 1]), Self.base / 2)
            half = order == .equal && !limbs[..<(whole - 1)].allSatisfy({ $0 == 0 }) ? .greater : order
        }
        return (DecimalMagnitude(limbs: quotient.reversed()), half, remainder == 0 && isTailZero)
    }
}
