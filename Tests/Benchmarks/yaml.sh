#!/bin/sh
# Measures the YAML room against libyaml on the same text in the same run.
#
#   Tests/Benchmarks/yaml.sh [file.yaml ...]
#
# Needs a C compiler and libyaml's headers (Debian: apt-get install libyaml-dev). Without a file it writes a plan of
# 8.6 MB and measures that. For each file it prints what libyaml reads to events and what the room reads to the full
# tree, problems and duplicate keys included, both in MB/s, the medians of eleven runs; their ratio; and the peak memory
# of one reading, the text included, as a multiple of the text. Beside it, what libyaml loads to documents and, where
# RAPIDYAML names the folder of its source distribution (pip's rapidyaml, unpacked), what that reads to its tree. The
# machine should have nothing else to do.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
here="$root/Tests/Benchmarks/yaml"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! echo '#include <yaml.h>' | cc -E - >/dev/null 2>&1; then
  echo "yaml.sh needs libyaml's headers, as in: apt-get install libyaml-dev" >&2
  exit 2
fi
cc -O2 "$here/libyaml.c" -lyaml -o "$work/libyaml"

if [ -n "${RAPIDYAML:-}" ]; then
  # shellcheck disable=SC2046
  c++ -std=c++17 -O3 -DNDEBUG -w -I "$RAPIDYAML/cpp/src" -I "$RAPIDYAML/cpp/ext/c4core/src" "$here/rapidyaml.cpp" \
    $(find "$RAPIDYAML/cpp/src" "$RAPIDYAML/cpp/ext/c4core/src" -name '*.cpp') -o "$work/rapidyaml"
fi

# One module each, with the settings of a release build.
build="swiftc -swift-version 6 -O -wmo -parse-as-library -I $work"
$build -module-name SourceText -emit-module -emit-module-path "$work/SourceText.swiftmodule" \
  -c "$root"/Sources/SourceText/*.swift -o "$work/SourceText.o"
# shellcheck disable=SC2046
$build -module-name YAML -emit-module -emit-module-path "$work/YAML.swiftmodule" \
  -c $(find "$root/Sources/YAML" -name '*.swift') -o "$work/YAML.o"
swiftc -swift-version 6 -O -I "$work" "$here/main.swift" "$work/SourceText.o" "$work/YAML.o" -o "$work/room"

if [ $# -eq 0 ]; then
  awk 'BEGIN {
    print "meta:\n  product: Acme\n  version: 1\nevents:"
    for (i = 0; size < 8600000; i++) {
      event = "  - name: report.created_" i "\n    category: core_value\n    group_level: workspace\n" \
        "    description: User creates a report from the dashboard\n    expected_frequency: medium\n" \
        "    properties:\n      - name: report_id\n        type: string\n        required: true\n" \
        "      - {name: report_type, type: string, enum: [standard, custom], required: true}\n"
      size += length(event)
      printf "%s", event
    }
  }' >"$work/plan.yaml"
  set -- "$work/plan.yaml"
fi

for file in "$@"; do
  yardstick=$("$work/libyaml" "$file" || echo 0 0)
  rapid=""
  if [ -n "${RAPIDYAML:-}" ]; then rapid=$("$work/rapidyaml" "$file" || echo 0 0); fi
  # shellcheck disable=SC2046
  set -- $("$work/room" "$file")
  awk -v name="$(basename "$file")" -v yardstick="${yardstick% *}" -v loaded="${yardstick#* }" \
    -v rapid="${rapid% *}" -v speed="$1" -v nodes="$2" -v memory="$4" 'BEGIN {
    ratio = yardstick > 0 ? sprintf("%.1f times", speed / yardstick) : "libyaml refuses the text"
    printf "%s: libyaml %s MB/s, tree %s MB/s (%s), %s nodes, peak memory %s times the text; libyaml loads %s MB/s%s\n",
      name, yardstick, speed, ratio, nodes, memory, loaded, (rapid > 0 ? ", rapidyaml reads " rapid " MB/s" : "")
  }'
done
