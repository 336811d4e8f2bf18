"""What the comparison needs: a virtual environment, HAPI's jar, the small C, C++ and Java programs, and our own release build."""

import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import venv

HERE = pathlib.Path(__file__).resolve().parent
BENCHMARKS = HERE.parent
PATHLING = "pathling==6.2.0"
# What HAPI needs and the jar leaves out (logging that says nothing, and the XML parser that HAPI recommends), and simdjson.
DEBIAN_JARS = ["libslf4j-java", "libwoodstox-java", "libstax2-api-java"]
DEBIAN_SIMDJSON = ["libsimdjson-dev", "libsimdjson14"]


def run(*command, **options):
    subprocess.run([str(word) for word in command], check=True, **options)


class Workplace:
    """A folder that stays between runs, so that only the first one downloads."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.notes = []
        self.python = self.folder / "venv/bin/python"
        self.build_swift()
        self.make_environment()
        self.has_sax2 = self.compile_c()
        self.has_simdjson = self.compile_simdjson()
        self.class_path = self.compile_java()

    # Ours

    def build_swift(self):
        swift = os.environ.get("SWIFT", "swift")
        build = [swift, "build", "-c", "release", "--package-path", BENCHMARKS]
        for product in ["throughput", "handover"]:
            run(*build, "--product", product)
        shown = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True)
        products = pathlib.Path(shown.stdout.strip())
        self.throughput = products / "throughput"
        self.handover = products / "handover"

    # Python packages

    def make_environment(self):
        requirements = (HERE / "requirements.txt").read_text() + PATHLING
        stamp = self.folder / "venv/installed"
        if stamp.exists() and stamp.read_text() == requirements:
            return
        venv.create(self.folder / "venv", with_pip=True, clear=True)
        install = [self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run(*install, "--requirement", HERE / "requirements.txt")
        # Without what pathling depends on: half a gigabyte of Spark that HAPI does not use.
        run(*install, "--no-deps", PATHLING)
        stamp.write_text(requirements)

    # Debian packages, unpacked here and not installed

    def unpack(self, packages):
        root = self.folder / "debian"
        downloads = self.folder / "downloads"
        downloads.mkdir(exist_ok=True)
        for package in packages:
            stamp = downloads / (package + ".unpacked")
            if stamp.exists():
                continue
            if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
                return None
            done = subprocess.run(["apt-get", "download", package], cwd=downloads, capture_output=True)
            if done.returncode != 0:
                return None
            for file in downloads.glob(package + "_*.deb"):
                run("dpkg-deb", "--extract", file, root)
                file.unlink()
            stamp.touch()
        return root

    # Small programs

    def compile_c(self):
        run("cc", "-O2", "-o", self.folder / "process_cost", HERE / "process_cost.c")
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0"], capture_output=True, text=True)
        if flags.returncode != 0:
            self.notes.append("libxml2: left out; its development files are missing.")
            return False
        run("cc", "-O3", "-o", self.folder / "sax2_runner", HERE / "sax2_runner.c", *flags.stdout.split())
        return True

    def compile_simdjson(self):
        root = self.unpack(DEBIAN_SIMDJSON)
        if root is None or not shutil.which("c++"):
            self.notes.append("simdjson: left out; `apt-get download libsimdjson-dev` or a C++ compiler is missing.")
            return False
        libraries = next(root.glob("usr/lib/*/libsimdjson.so")).parent
        # On demand, simdjson picks its instructions when it is compiled, so it is compiled for this processor.
        run(
            "c++", "-std=c++17", "-O3", "-march=native", "-o", self.folder / "simdjson_runner",
            HERE / "simdjson_runner.cpp", "-I", root / "usr/include", "-L", libraries, "-lsimdjson",
            f"-Wl,-rpath,{libraries}")
        return True

    def compile_java(self):
        root = self.unpack(DEBIAN_JARS)
        jar = next(self.folder.glob("venv/lib/python*/site-packages/pathling/jars/*.jar"), None)
        if root is None or jar is None or not shutil.which("javac"):
            self.notes.append("HAPI: left out; it needs javac and the Debian packages " + ", ".join(DEBIAN_JARS) + ".")
            return None
        java = root / "usr/share/java"
        classes = self.folder / "classes"
        services = classes / "META-INF/services"
        services.mkdir(parents=True, exist_ok=True)
        (services / "ca.uhn.fhir.sl.cache.CacheProvider").write_text("MapCache$Provider\n")
        jars = [jar] + [java / name for name in ["slf4j-api.jar", "slf4j-nop.jar", "woodstox-core.jar", "stax2-api.jar"]]
        class_path = os.pathsep.join(str(path) for path in [*jars, classes])
        run("javac", "-d", classes, "-cp", class_path, HERE / "HAPIRunner.java", HERE / "MapCache.java")
        return class_path

    def copy_definitions(self, folder):
        """The definitions of R4's types, which HAPI's expressions look up."""
        folder.mkdir()
        data = data_folder()
        package = data / "r4/hl7.fhir.r4.core-4.0.1.tgz" if data else None
        if not package or not package.exists():
            raise SystemExit("peers: no r4/hl7.fhir.r4.core-4.0.1.tgz beside the examples")
        with tarfile.open(package) as archive:
            for member in archive:
                name = pathlib.PurePosixPath(member.name)
                if name.parent.name == "package" and name.name.startswith("StructureDefinition-") and member.isfile():
                    (folder / name.name).write_bytes(archive.extractfile(member).read())

    def java(self, *arguments):
        return ["java", "-cp", self.class_path, "HAPIRunner", *map(str, arguments)]

    def python_runner(self, package, folder):
        return [str(self.python), str(HERE / "python_runner.py"), package, str(folder)]


def data_folder():
    """As `RecordSet.dataFolder` finds it."""
    for candidate in [os.environ.get("HANDOVER_DATA"), "../shared/data", "../../shared/data"]:
        if candidate and (pathlib.Path(candidate) / "r4/examples").exists():
            return pathlib.Path(candidate)
    return None


def version(*command):
    """The first line that a command prints, wherever it prints it."""
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        return "not here"
    return (done.stdout + done.stderr).strip().splitlines()[0]


def machine():
    """What a figure belongs to."""
    model = "unknown processor"
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":")[1].strip()
                break
    except OSError:
        pass
    parts = [
        f"{model}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}",
        version("swift", "--version"), version("java", "-version"), "Python " + sys.version.split()[0],
    ]
    return "; ".join(parts)
