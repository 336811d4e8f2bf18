public import ArgumentParser
public import FHIRFormats

extension RecordFormat: ExpressibleByArgument {}
