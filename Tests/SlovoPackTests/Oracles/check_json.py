"""Validates every .json in a folder against the schema beside it; the exit status is 1 if any fails."""

import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / "document.schema").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
files = sorted(folder.glob("*.json"))
faults = 0
for path in files:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        print(path.name, error.json_path, error.message[:300])
        faults += 1
print(f"{len(files)} documents validated")
sys.exit(1 if faults or not files else 0)
