// The signatures, grouped as the specification groups the functions (<https://hl7.org/fhirpath/N1/#functions>).
extension FunctionCatalogue {
    typealias Signature = FunctionSignature

    static let existence: [Signature] = [
        Signature("empty", .empty, gives: .boolean),
        Signature("exists", .exists, 0...1, .blocks, gives: .boolean),
        Signature("all", .all, 1...1, .blocks, gives: .boolean),
        Signature("allTrue", .allTrue, gives: .boolean),
        Signature("anyTrue", .anyTrue, gives: .boolean),
        Signature("allFalse", .allFalse, gives: .boolean),
        Signature("anyFalse", .anyFalse, gives: .boolean),
        Signature("subsetOf", .subsetOf, 1...1, gives: .boolean),
        Signature("supersetOf", .supersetOf, 1...1, gives: .boolean),
        Signature("count", .count, gives: .integer),
        Signature("distinct", .distinct, gives: .input),
        Signature("isDistinct", .isDistinct, gives: .boolean),
        Signature("not", .not, gives: .boolean),
    ]

    static let filtering: [Signature] = [
        Signature("where", .where, 1...1, .blocks, gives: .input),
        Signature("select", .select, 1...1, .blocks, gives: .block),
        Signature("repeat", .repeat, 1...1, .blocks, gives: .block),
        Signature("repeatAll", .repeatAll, 1...1, .blocks, gives: .block),
        Signature("ofType", .ofType, 1...1, .type, gives: .any),
        Signature("is", .is, 1...1, .type, gives: .boolean),
        Signature("as", .as, 1...1, .type, gives: .any),
        Signature("sort", .sort, 0...32, .blocks, gives: .input),
        Signature("coalesce", .coalesce, 1...32, .blocks, input: .none, gives: .any),
        Signature("iif", .iif, 2...3, .blocks, gives: .any),
        Signature("trace", .trace, 1...2, .blocks, gives: .input),
        Signature("defineVariable", .defineVariable, 1...2, .blocks, gives: .input),
    ]

    static let subsetting: [Signature] = [
        Signature("single", .single, gives: .item),
        Signature("first", .first, input: .ordered, gives: .item),
        Signature("last", .last, input: .ordered, gives: .item),
        Signature("tail", .tail, input: .ordered, gives: .input),
        Signature("skip", .skip, 1...1, input: .ordered, gives: .input),
        Signature("take", .take, 1...1, input: .ordered, gives: .input),
        Signature("intersect", .intersect, 1...1, gives: .input),
        Signature("exclude", .exclude, 1...1, gives: .input),
        Signature("union", .union, 1...1, gives: .any),
        Signature("combine", .combine, 1...2, gives: .any),
    ]

    static let conversion: [Signature] = [
        Signature("toBoolean", .toBoolean, gives: .boolean),
        Signature("toInteger", .toInteger, gives: .integer),
        Signature("toLong", .toLong, gives: .long),
        Signature("toDecimal", .toDecimal, gives: .decimal),
        Signature("toQuantity", .toQuantity, 0...1, gives: .quantity),
        Signature("toString", .toString, gives: .string),
        Signature("toDate", .toDate, 0...1, gives: .date),
        Signature("toDateTime", .toDateTime, 0...1, gives: .dateTime),
        Signature("toTime", .toTime, gives: .time),
        Signature("convertsToBoolean", .convertsToBoolean, gives: .boolean),
        Signature("convertsToInteger", .convertsToInteger, gives: .boolean),
        Signature("convertsToLong", .convertsToLong, gives: .boolean),
        Signature("convertsToDecimal", .convertsToDecimal, gives: .boolean),
        Signature("convertsToQuantity", .convertsToQuantity, 0...1, gives: .boolean),
        Signature("convertsToString", .convertsToString, gives: .boolean),
        Signature("convertsToDate", .convertsToDate, 0...1, gives: .boolean),
        Signature("convertsToDateTime", .convertsToDateTime, 0...1, gives: .boolean),
        Signature("convertsToTime", .convertsToTime, gives: .boolean),
    ]

    static let strings: [Signature] = [
        Signature("indexOf", .indexOf, 1...1, input: .string, gives: .integer),
        Signature("lastIndexOf", .lastIndexOf, 1...1, input: .string, gives: .integer),
        Signature("substring", .substring, 1...2, input: .string, gives: .string),
        Signature("startsWith", .startsWith, 1...1, input: .string, gives: .boolean),
        Signature("endsWith", .endsWith, 1...1, input: .string, gives: .boolean),
        Signature("contains", .contains, 1...1, input: .string, gives: .boolean),
        Signature("upper", .upper, input: .string, gives: .string),
        Signature("lower", .lower, input: .string, gives: .string),
        Signature("replace", .replace, 2...2, input: .string, gives: .string),
        Signature("matches", .matches, 1...2, input: .string, gives: .boolean),
        Signature("matchesFull", .matchesFull, 1...2, input: .string, gives: .boolean),
        Signature("replaceMatches", .replaceMatches, 2...3, input: .string, gives: .string),
        Signature("length", .length, input: .string, gives: .integer),
        Signature("toChars", .toChars, input: .string, gives: .strings),
        Signature("encode", .encode, 1...1, input: .string, gives: .string),
        Signature("decode", .decode, 1...1, input: .string, gives: .string),
        Signature("escape", .escape, 1...1, input: .string, gives: .string),
        Signature("unescape", .unescape, 1...1, input: .string, gives: .string),
        Signature("trim", .trim, input: .string, gives: .string),
        Signature("split", .split, 1...1, input: .string, gives: .strings),
        Signature("join", .join, 0...1, gives: .string),
    ]

    static let math: [Signature] = [
        Signature("abs", .abs, gives: .item),
        Signature("ceiling", .ceiling, gives: .any),
        Signature("exp", .exp, gives: .decimal),
        Signature("floor", .floor, gives: .any),
        Signature("ln", .ln, gives: .decimal),
        Signature("log", .log, 1...1, gives: .decimal),
        Signature("power", .power, 1...1, gives: .any),
        Signature("round", .round, 0...1, gives: .any),
        Signature("sqrt", .sqrt, gives: .decimal),
        Signature("truncate", .truncate, gives: .any),
    ]

    static let navigation: [Signature] = [
        Signature("children", .children, gives: .any),
        Signature("descendants", .descendants, gives: .any),
        Signature("type", .type, gives: .any),
        Signature("pathname", .pathname, 0...1, gives: .strings),
    ]

    static let time: [Signature] = [
        Signature("now", .now, input: .none, gives: .dateTime),
        Signature("timeOfDay", .timeOfDay, input: .none, gives: .time),
        Signature("today", .today, input: .none, gives: .date),
        Signature("lowBoundary", .lowBoundary, 0...1, gives: .any),
        Signature("highBoundary", .highBoundary, 0...1, gives: .any),
        Signature("precision", .precision, gives: .integer),
        Signature("duration", .duration, 2...2, gives: .integer),
        Signature("difference", .difference, 2...2, gives: .integer),
        Signature("comparable", .comparable, 1...1, gives: .boolean),
        Signature("yearOf", .yearOf, gives: .integer),
        Signature("monthOf", .monthOf, gives: .integer),
        Signature("dayOf", .dayOf, gives: .integer),
        Signature("hourOf", .hourOf, gives: .integer),
        Signature("minuteOf", .minuteOf, gives: .integer),
        Signature("secondOf", .secondOf, gives: .integer),
        Signature("millisecondOf", .millisecondOf, gives: .integer),
        Signature("timezoneOffsetOf", .timezoneOffsetOf, gives: .decimal),
        Signature("dateOf", .dateOf, gives: .date),
        Signature("timeOf", .timeOf, gives: .time),
    ]

    static let aggregates: [Signature] = [
        Signature("aggregate", .aggregate, 1...2, .blocks, gives: .any),
        Signature("sum", .sum, gives: .any),
        Signature("min", .min, gives: .any),
        Signature("max", .max, gives: .any),
        Signature("avg", .avg, gives: .any),
    ]

    /// What FHIR adds (<https://hl7.org/fhir/R4/fhirpath.html#functions>).
    static let fhir: [Signature] = [
        Signature("extension", .extension, 1...1, gives: .any),
        Signature("hasValue", .hasValue, gives: .boolean),
        Signature("getValue", .getValue, gives: .any),
        Signature("resolve", .resolve, gives: .any),
        Signature("memberOf", .memberOf, 1...1, gives: .boolean),
        Signature("subsumes", .subsumes, 1...1, gives: .boolean),
        Signature("subsumedBy", .subsumedBy, 1...1, gives: .boolean),
        Signature("htmlChecks", .htmlChecks, gives: .boolean),
        Signature("conformsTo", .conformsTo, 1...1, gives: .boolean),
        Signature("elementDefinition", .elementDefinition, gives: .any),
        Signature("slice", .slice, 2...2, gives: .input),
        Signature("checkModifiers", .checkModifiers, 0...32, gives: .input),
    ]
}
