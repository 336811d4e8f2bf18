import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ExpressionNode;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.utils.FHIRPathEngine;

/**
 * HAPI FHIR's part of the comparison: `HAPIRunner FOLDER` serves the protocol of peers.py.
 *
 * One FhirContext and one parser of each format, reused. Settings are HAPI's defaults, except that the error handler does
 * not log.
 */
public final class HAPIRunner {
    private static final FhirContext context = FhirContext.forR4Cached();
    private static final IParser json = context.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
    private static final IParser xml = context.newXmlParser().setParserErrorHandler(new LenientErrorHandler(false));
    private static final String PATIENT_PATH = "Patient.name.where(use='official').given.first()";
    private static final String BUNDLE_PATH =
        "Bundle.entry.resource.ofType(Observation).where(status='final').value.ofType(Quantity).value";

    private static long kept;

    private interface Work {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "convert":
                convertOne(Path.of(arguments[1]));
                break;
            case "memory":
                memory(Path.of(arguments[1]));
                break;
            default:
                serve(Path.of(arguments[0]));
        }
    }

    /** One record from JSON to XML, as a command would do it. */
    private static void convertOne(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        System.out.write(encode(xml, parse(json, bytes)));
        System.out.println();
    }

    /** One large record, read and kept. */
    private static void memory(Path file) throws IOException {
        IParser parser = file.toString().endsWith(".xml") ? xml : json;
        IBaseResource resource;
        try (InputStream stream = Files.newInputStream(file)) {
            resource = parser.parseResource(stream);
        }
        System.out.println(resource.fhirType());
    }

    private static void serve(Path folder) throws Exception {
        List<byte[]> jsonRecords = contents(folder.resolve("json"));
        List<byte[]> xmlRecords = contents(folder.resolve("xml"));
        List<IBaseResource> values = new ArrayList<>();
        for (byte[] record : jsonRecords) values.add(parse(json, record));
        Resource patient = (Resource) parse(json, Files.readAllBytes(folder.resolve("patient.json")));
        Resource bundle = (Resource) parse(json, Files.readAllBytes(folder.resolve("bundle-1mb.json")));
        FHIRPathEngine engine =
            new FHIRPathEngine(new HapiWorkerContext(context, new Definitions(contents(folder.resolve("definitions")))));
        ExpressionNode patientPath = engine.parse(PATIENT_PATH);
        ExpressionNode bundlePath = engine.parse(BUNDLE_PATH);

        System.out.println("ready");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("counts")) {
                int onPatient = engine.evaluate((Base) patient, patientPath).size();
                int onBundle = engine.evaluate((Base) bundle, bundlePath).size();
                System.out.println("path-patient=" + onPatient + " path-parsed=" + onPatient + " path-bundle=" + onBundle);
                continue;
            }
            Work work = switch (words[0]) {
                case "json-typed" -> () -> { for (byte[] record : jsonRecords) keep(parse(json, record)); };
                case "xml-typed" -> () -> { for (byte[] record : xmlRecords) keep(parse(xml, record)); };
                case "typed-json" -> () -> { for (IBaseResource value : values) keep(encode(json, value)); };
                case "typed-xml" -> () -> { for (IBaseResource value : values) keep(encode(xml, value)); };
                case "json-xml" -> () -> {
                    for (byte[] record : jsonRecords) keep(encode(xml, parse(json, record)));
                };
                case "xml-json" -> () -> {
                    for (byte[] record : xmlRecords) keep(encode(json, parse(xml, record)));
                };
                case "path-patient" -> () -> {
                    for (int i = 0; i < 1000; i++) keep(engine.evaluate((Base) patient, patientPath));
                };
                case "path-parsed" -> () -> {
                    for (int i = 0; i < 1000; i++) keep(engine.evaluate((Base) patient, PATIENT_PATH));
                };
                case "path-bundle" -> () -> {
                    for (int i = 0; i < 100; i++) keep(engine.evaluate((Base) bundle, bundlePath));
                };
                default -> null;
            };
            System.out.println(work == null ? "none" : measure(work, Double.parseDouble(words[1])));
        }
        if (kept == 42) System.err.println(kept);
    }

    /** The definitions of R4's types, which `ofType` looks up; in a deployment they come with another jar of HAPI's. */
    private static final class Definitions implements IValidationSupport {
        private final Map<String, IBaseResource> byAddress = new LinkedHashMap<>();

        Definitions(List<byte[]> files) {
            for (byte[] file : files) {
                StructureDefinition definition = (StructureDefinition) parse(json, file);
                byAddress.put(definition.getUrl(), definition);
            }
        }

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
            return (List<T>) new ArrayList<>(byAddress.values());
        }

        @Override
        public IBaseResource fetchStructureDefinition(String address) {
            return byAddress.get(address);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends IBaseResource> T fetchResource(Class<T> type, String address) {
            IBaseResource found = byAddress.get(address);
            return type.isInstance(found) ? (T) found : null;
        }
    }

    private static String measure(Work work, double seconds) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long limit = (long) (seconds * 1e9);
        long processorStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long elapsed;
        int passes = 0;
        do {
            work.run();
            passes++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < limit);
        return passes + " " + elapsed / 1e9 + " " + (threads.getCurrentThreadCpuTime() - processorStart) / 1e9;
    }

    private static IBaseResource parse(IParser parser, byte[] record) {
        return parser.parseResource(new InputStreamReader(new ByteArrayInputStream(record), StandardCharsets.UTF_8));
    }

    private static byte[] encode(IParser parser, IBaseResource value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            parser.encodeResourceToWriter(value, writer);
        }
        return bytes.toByteArray();
    }

    /** Uses a result, so that the compiler does not leave the work out. */
    private static void keep(Object result) {
        if (result == null) kept++;
    }

    private static void keep(byte[] result) {
        kept += result.length;
    }

    private static void keep(List<Base> result) {
        kept += result.size();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var stream = Files.list(folder)) {
            return stream.sorted().toList();
        }
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path file : files(folder)) all.add(Files.readAllBytes(file));
        return all;
    }
}
