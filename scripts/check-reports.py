"""Holds the reports of `handover validate` against their schemas. Called by scripts/check-reports."""

import json
import os
import re
import subprocess
import sys
import tempfile

import jsonschema
from lxml import etree

handover, sarif_schema, junit_schema = sys.argv[1:4]
failures = 0


def fail(text):
    global failures
    failures += 1
    print(f"check-reports: {text}", file=sys.stderr)


def records(folder):
    """Writes records whose issues quote what is awkward in JSON, XML or a URI; returns their paths."""
    awkward = {
        "controls": "".join(chr(c) for c in range(0x00, 0x20)) + "\x7f\x85\u2028\u2029",
        "quotes": "\"'`<>&]]><!--%5B{0}{1}\\",
        "planes": "\U0001F9D1\u200d\u2695\ufe0f \U00020000 \uffff\ufffe\ufdd0 \U0010ffff",
        "directions": "\u202e\u2066abc\u2069\u200f",
        "marks": "e\u0301\u0323" * 40,
        "long": "x" * 70000,
    }
    written = []
    for name, text in awkward.items():
        record = {
            "resourceType": "Patient", "gender": text, text: 1, "birthDate": text,
            "identifier": [{"system": "https://fhir.nhs.uk/id/ods-organization-code", "value": text}],
            "managingOrganization": {"reference": text},
            "extension": [{"url": text, "valueString": "x"}],
        }
        for suffix, body in ((".json", json.dumps(record)), (".raw.json", json.dumps(record, ensure_ascii=False))):
            written.append(os.path.join(folder, name + suffix))
            with open(written[-1], "w", encoding="utf-8") as file:
                file.write(body)
    odd = ["a b & \"c\" <d> 'e' %41 #f?.json", "ünïcode-🧑.xml", "new\nline.json", "-dash.json", "brace[0]{1}.json"]
    for name in odd:
        written.append(os.path.join(folder, name))
        with open(written[-1], "w", encoding="utf-8") as file:
            file.write('<Patient xmlns="http://hl7.org/fhir"><gender value="&lt;m&amp;&#x1F9D1;"/></Patient>')
    with open(os.fsencode(folder) + b"/bytes-\xff.json", "wb") as file:
        file.write(b'{"resourceType":"Patient","gender":"\xff"}')
    for name, body in {
        "empty.json": b"", "broken.json": b'{"resourceType":"Patient",', "lines.ndjson":
        b'{"resourceType":"Patient","gender":"m"}\n\n{"resourceType":"Nothing"}\n{"resourceType"\n',
        "utf16.xml": '<?xml version="1.0" encoding="UTF-16"?><Patient xmlns="http://hl7.org/fhir"><gender value="m"/></Patient>'.encode("utf-16"),
    }.items():
        written.append(os.path.join(folder, name))
        with open(written[-1], "wb") as file:
            file.write(body)
    return written


def run(form, inputs):
    result = subprocess.run(
        [handover, "validate", "--rules", "uk", "--format", form, "--", *inputs], capture_output=True, check=False)
    if result.returncode not in (0, 1, 2):
        fail(f"{form}: exit code {result.returncode}")
    return result.stdout


def check_json(output):
    reports = json.loads(output)
    for report in reports:
        if list(report) != ["file", "resourceType", "valid", "issues"]:
            fail(f"json: the members of a report are {list(report)}")
        severities = {issue["severity"] for issue in report["issues"]}
        if report["valid"] != (not severities & {"error", "fatal"}):
            fail(f"json: {report['file']} is said to be valid: {report['valid']}, with {severities}")
        for issue in report["issues"]:
            if list(issue) != ["id", "severity", "code", "expression", "line", "column", "message"]:
                fail(f"json: the members of an issue are {list(issue)}")
    return reports


def check_sarif(output, reports):
    log = json.loads(output)
    with open(sarif_schema, encoding="utf-8") as file:
        schema = json.load(file)
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(log):
        fail(f"sarif: {error.json_path}: {error.message[:200]}")
    results = [r for r in log["runs"][0]["results"] if "suppressions" not in r]
    expected = [issue for report in reports for issue in report["issues"]]
    if [r["ruleId"] for r in results] != [issue["id"] for issue in expected]:
        fail("sarif: its results are not the issues of the JSON report")
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in log["runs"][0]["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            fail(f"sarif: the rule index of {result['ruleId']} is wrong")
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        if not re.fullmatch(r"(file://)?(%[0-9A-F]{2}|[A-Za-z0-9._~/-])*", uri):
            fail(f"sarif: {uri!r} is no URI")


def check_junit(output, reports):
    document = etree.fromstring(output, etree.XMLParser(huge_tree=True))
    schema = etree.XMLSchema(etree.parse(junit_schema))
    if not schema.validate(document):
        for error in schema.error_log:
            fail(f"junit: line {error.line}: {error.message[:200]}")
    cases = document.findall(".//testcase")
    suite = document.find("testsuite")
    if len(cases) != len(reports) or suite.get("tests") != str(len(cases)):
        fail(f"junit: {len(cases)} cases, {suite.get('tests')} counted, {len(reports)} reports")
    failed = sum(case.find("failure") is not None for case in cases)
    if suite.get("failures") != str(failed) or failed != sum(not report["valid"] for report in reports):
        fail(f"junit: {failed} failures, {suite.get('failures')} counted")


def check_outcome(output, inputs):
    outcome = json.loads(output)
    if outcome["resourceType"] != ("OperationOutcome" if inputs == 1 else "Bundle"):
        fail(f"outcome: it is a {outcome['resourceType']}")
    again = subprocess.run(
        [handover, "validate", "--format", "json", "-"], input=output, capture_output=True, check=False)
    for issue in json.loads(again.stdout)[0]["issues"]:
        if issue["severity"] in ("error", "fatal"):
            fail(f"outcome: {issue['expression']}: {issue['message'][:200]}")


def check(name, inputs):
    reports = check_json(run("json", inputs))
    check_sarif(run("sarif", inputs), reports)
    check_junit(run("junit", inputs), reports)
    check_outcome(run("outcome", inputs), len(reports))
    text = run("text", inputs).decode("utf-8")
    for character in text:
        if ord(character) < 0x20 and character != "\n":
            fail(f"text of {name}: it has the control character {ord(character):#x}")
            break
    issues = sum(len(report["issues"]) for report in reports)
    print(f"check-reports: {name}: {len(reports)} reports, {issues} issues")


with tempfile.TemporaryDirectory() as folder:
    written = records(folder)
    check("hostile records", written + [os.path.join(folder, "missing.json")])
    check("a folder of them", [folder])
    check("one record", [written[0]])
check("example records", ["Examples/Records"])
check("right record", [next(os.path.join("Examples/Records", n) for n in sorted(os.listdir("Examples/Records")) if n.endswith(".json"))])

if failures:
    sys.exit(f"check-reports: {failures} failures")
print("check-reports: SARIF 2.1.0, JUnit XML, JSON and OperationOutcome are as their schemas say")
