"""Validates YAML files against JSON Schemas.

Arguments: pairs SCHEMA FILE. Prints a line "FILE: way: message" for each fault; status 69 when a
package is missing.
"""
import json
import re
import sys

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(f"python3 has no {error.name}", file=sys.stderr)
    sys.exit(69)


class CoreLoader(yaml.SafeLoader):
    """The core schema of YAML 1.2: dates and times are text, and so are yes, no, on and off."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))

arguments = sys.argv[1:]
validators = {}
for schema, file in zip(arguments[::2], arguments[1::2]):
    if schema not in validators:
        with open(schema, encoding="utf-8") as stream:
            content = json.load(stream)
        jsonschema.Draft202012Validator.check_schema(content)
        validators[schema] = jsonschema.Draft202012Validator(content)
    with open(file, encoding="utf-8") as stream:
        value = yaml.load(stream, Loader=CoreLoader)
    for error in validators[schema].iter_errors(value):
        way = "/".join(str(step) for step in error.absolute_path)
        print(f"{file}: {way}: {error.message[:200]}")
