// simdjson's part of the comparison: `simdjson_runner FOLDER` walks FOLDER/json on demand, every value of every record,
// serving the protocol of peers.py. One parser, reused; records are padded in advance.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <simdjson.h>
#include <string>
#include <time.h>
#include <vector>

using namespace simdjson;

static size_t kept;

static double now(clockid_t clock) {
    timespec time;
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

static void walk(ondemand::value value) {
    switch (value.type()) {
    case ondemand::json_type::object:
        for (auto field : value.get_object()) {
            kept += std::string_view(field.unescaped_key()).size();
            walk(field.value());
        }
        break;
    case ondemand::json_type::array:
        for (auto item : value.get_array()) walk(item.value());
        break;
    case ondemand::json_type::string: kept += std::string_view(value.get_string()).size(); break;
    case ondemand::json_type::number: kept += size_t(double(value.get_double())); break;
    case ondemand::json_type::boolean: kept += bool(value.get_bool()); break;
    case ondemand::json_type::null: kept += value.is_null(); break;
    }
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    std::vector<std::filesystem::path> files;
    for (auto &entry : std::filesystem::directory_iterator(std::string(argv[1]) + "/json")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<padded_string> records;
    for (auto &file : files) records.push_back(padded_string::load(file.string()));

    ondemand::parser parser;
    std::cout << "ready" << std::endl;
    std::string name;
    double seconds;
    while (std::cin >> name >> seconds) {
        if (name != "json-untyped") {
            std::cout << "none" << std::endl;
            continue;
        }
        double processor = now(CLOCK_THREAD_CPUTIME_ID), start = now(CLOCK_MONOTONIC), elapsed;
        int passes = 0;
        do {
            for (auto &record : records) {
                ondemand::document document = parser.iterate(record);
                walk(document.get_value());
            }
            passes++;
            elapsed = now(CLOCK_MONOTONIC) - start;
        } while (elapsed < seconds);
        std::cout << passes << " " << elapsed << " " << now(CLOCK_THREAD_CPUTIME_ID) - processor << std::endl;
    }
    if (kept == 42) std::cerr << kept;
}
