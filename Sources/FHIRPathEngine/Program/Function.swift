/// The functions of FHIRPath and of FHIR, in the order of the specification's sections.
///
/// The upper four bits of the raw value are the section (``Section``).
enum Function: UInt8 {
    // Existence
    case empty = 0x00
    case exists, all, allTrue, anyTrue, allFalse, anyFalse, subsetOf, supersetOf, count, distinct, isDistinct
    // Filtering and projection; combining; aggregates
    case `where` = 0x10
    case select, `repeat`, repeatAll, ofType, sort, coalesce, aggregate, iif, trace, defineVariable
    // Subsetting and combining
    case single = 0x20
    case first, last, tail, skip, take, intersect, exclude, union, combine
    // Conversion
    case toBoolean = 0x30
    case toInteger, toLong, toDecimal, toQuantity, toString, toDate, toDateTime, toTime
    // Checks of conversion, in the same order
    case convertsToBoolean = 0x40
    case convertsToInteger, convertsToLong, convertsToDecimal, convertsToQuantity, convertsToString, convertsToDate
    case convertsToDateTime, convertsToTime
    // String manipulation
    case indexOf = 0x50
    case lastIndexOf, substring, startsWith, endsWith, contains, upper, lower, replace, matches, matchesFull
    case replaceMatches, length, toChars
    // Additional string functions
    case encode = 0x60
    case decode, escape, unescape, trim, split, join
    // Math
    case abs = 0x70
    case ceiling, exp, floor, ln, log, power, round, sqrt, truncate
    // Tree navigation and types
    case children = 0x80
    case descendants, type, pathname, `is`, `as`
    // Dates, times and boundaries
    case now = 0x90
    case timeOfDay, today, lowBoundary, highBoundary, precision, duration, difference, comparable
    // Components of dates and times
    case yearOf = 0xA0
    case monthOf, dayOf, hourOf, minuteOf, secondOf, millisecondOf, timezoneOffsetOf, dateOf, timeOf
    // Aggregates, logic
    case sum = 0xB0
    case min, max, avg, not
    // FHIR's own functions
    case `extension` = 0xC0
    case hasValue, getValue, resolve, memberOf, subsumes, subsumedBy, htmlChecks, conformsTo, elementDefinition, slice
    case checkModifiers

    /// The groups of functions, each of which a file of its own implements.
    enum Section: UInt8 {
        case existence, filtering, subsetting, conversion, convertibility, strings, additionalStrings, math
        case navigation, time, components, aggregates, fhir
    }

    var section: Section { Section(rawValue: rawValue >> 4).unsafelyUnwrapped }

    /// The name as it is written.
    var name: String { FunctionCatalogue.name(of: self) }
}
